package org.isnad.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isnad.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A report as written: a head of "key: value" lines, a blank line, blocks with a blank line
 * between. A block opening with "## " is a sub-heading, "> " a quotation, "* " a list item; {@code
 * <<event/name 1-3,5>>} carries those blocks of another manuscript (all of them without numbers),
 * so that agency copy is written once and printed by many.
 *
 * @param name "event/source-number"
 */
record Manuscript(String name, Map<String, String> head, List<String> blocks) {

  static Manuscript parse(String name, String text) {
    Map<String, String> head = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    int line = 0;
    for (; line < lines.size() && !lines.get(line).isBlank(); line++) {
      int colon = lines.get(line).indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException(name + ": not a head line: " + lines.get(line));
      }
      head.put(lines.get(line).substring(0, colon), lines.get(line).substring(colon + 1).strip());
    }
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (; line <= lines.size(); line++) {
      String words = line < lines.size() ? lines.get(line).strip() : "";
      if (!words.isEmpty()) {
        block.append(block.isEmpty() ? "" : " ").append(words);
      } else if (!block.isEmpty()) {
        blocks.add(block.toString());
        block.setLength(0);
      }
    }
    return new Manuscript(name, head, List.copyOf(blocks));
  }

  /** A field that every manuscript has. */
  String get(String key) {
    return Objects.requireNonNull(head.get(key), () -> name + " has no " + key);
  }

  @Nullable String find(String key) {
    return head.get(key);
  }

  /** The event's name: the manuscript's folder. */
  String event() {
    return name.substring(0, name.indexOf('/'));
  }

  /** How long before the press's start it was published; negative for one that is still to come. */
  Duration age() {
    String age = get("age").toUpperCase(Locale.ROOT);
    return age.startsWith("-")
        ? Duration.parse("-PT" + age.substring(1))
        : Duration.parse("PT" + age);
  }

  List<String> tags() {
    String tags = find("tags");
    return tags == null ? List.of() : List.of(tags.split("\\s*[,،]\\s*"));
  }

  /** Names of the manuscripts it carries. */
  List<String> carries() {
    return blocks.stream().filter(Manuscript::carried).map(Manuscript::carriedName).toList();
  }

  /** The blocks with carried copy in place, in this house's spelling. */
  List<String> wholeBlocks(Map<String, Manuscript> all) {
    List<String> whole = new ArrayList<>();
    for (String block : blocks) {
      if (carried(block)) {
        List<String> copy =
            Objects.requireNonNull(all.get(carriedName(block)), block).wholeBlocks(all);
        for (int number : numbers(block, copy.size())) {
          whole.add(respelled(copy.get(number - 1)));
        }
      } else {
        whole.add(block);
      }
    }
    return whole;
  }

  /** "A => B | C => D" of the head, applied to carried copy: houses spell names their own way. */
  private String respelled(String block) {
    String spelling = find("spelling");
    String result = block;
    for (String pair : spelling == null ? new String[0] : spelling.split("\\|", -1)) {
      String[] sides = pair.split("=>", -1);
      result = result.replace(sides[0].strip(), sides[1].strip());
    }
    return result;
  }

  /** Written blocks → the model's, items of a list put together. */
  static List<Block> set(List<String> blocks) {
    List<Block> set = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (String block : blocks) {
      if (block.startsWith("* ")) {
        items.add(block.substring(2));
        continue;
      }
      endList(items, set);
      if (block.startsWith("## ")) {
        set.add(new Block.Heading(2, block.substring(3)));
      } else if (block.startsWith("> ")) {
        set.add(new Block.Quotation(block.substring(2)));
      } else {
        set.add(new Block.Paragraph(block));
      }
    }
    endList(items, set);
    return set;
  }

  private static void endList(List<String> items, List<Block> set) {
    if (!items.isEmpty()) {
      set.add(new Block.Listing(false, items));
      items.clear();
    }
  }

  private static boolean carried(String block) {
    return block.startsWith("<<");
  }

  private static String carriedName(String block) {
    int space = block.indexOf(' ');
    return block.substring(2, space < 0 ? block.length() - 2 : space);
  }

  private static List<Integer> numbers(String block, int size) {
    List<Integer> numbers = new ArrayList<>();
    int space = block.indexOf(' ');
    String ranges = space < 0 ? "1-" + size : block.substring(space + 1, block.length() - 2);
    for (String range : ranges.split(",", -1)) {
      String[] ends = range.strip().split("-", -1);
      int last = Integer.parseInt(ends[ends.length - 1]);
      for (int number = Integer.parseInt(ends[0]); number <= last; number++) {
        numbers.add(number);
      }
    }
    return numbers;
  }
}
