package org.isnad.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads digits with their marks: "1,234.5", "1.234,5", "١٬٢٣٤٫٥", "10 000". One mark before three
 * digits is read as the language uses it; in Arabic a point there is a decimal point unless
 * something is counted ("12.500 شخص"). Marks that make no number ("1.2.3") give none.
 */
final class DigitNumber {
  private static final int MOST_DIGITS = 30;
  private static final int MOST_GROUPS = 12;
  private static final String MARKS = ".,٫٬،’'";

  private final Words words;
  private final NumberWords lexicon;

  DigitNumber(Words words, NumberWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Behind the digits and marks that hang together. */
  int behind(int at) {
    int k = at + 1;
    while (k < at + 2 * MOST_GROUPS && marked(k)) {
      k += 2;
    }
    return k;
  }

  NumberReader.@Nullable Found read(int at) {
    int to = behind(at);
    List<String> groups = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    int length = 0;
    for (int k = at; k < to; k += 2) {
      String group = words.at(k).folded();
      groups.add(group);
      length += group.length();
      if (k + 1 < to) {
        marks.append(words.at(k + 1).folded());
      }
    }
    if (groups.size() == 1) {
      to = spaced(at, groups);
      length = groups.stream().mapToInt(String::length).sum();
      if (groups.size() > 1) {
        return length >= MOST_DIGITS ? null : whole(groups, groups.size(), to);
      }
    }
    if (length >= MOST_DIGITS || to >= at + 2 * MOST_GROUPS) {
      return null;
    }
    int decimals = decimals(groups, marks.toString(), to);
    if (decimals < 0) {
      return null;
    }
    return whole(groups, groups.size() - decimals, to);
  }

  private static NumberReader.Found whole(List<String> groups, int whole, int to) {
    String digits = String.join("", groups.subList(0, whole));
    String value = whole < groups.size() ? digits + "." + groups.get(whole) : digits;
    return new NumberReader.Found(new BigDecimal(value), to, true);
  }

  /** How many groups at the end are decimals: 0 or 1; -1 when the marks make no number. */
  private int decimals(List<String> groups, String marks, int to) {
    if (marks.isEmpty()) {
      return 0;
    }
    char last = marks.charAt(marks.length() - 1);
    boolean threes = threes(groups, groups.size());
    boolean alike = marks.chars().allMatch(mark -> mark == last);
    if (marks.length() == 1) {
      return oneMark(last, groups, threes, to);
    }
    if (alike) {
      return threes && last != '٫' ? 0 : -1;
    }
    String grouping = marks.substring(0, marks.length() - 1);
    boolean others = grouping.chars().allMatch(mark -> mark == grouping.charAt(0) && mark != last);
    return others && threes(groups, groups.size() - 1) ? 1 : -1;
  }

  private int oneMark(char mark, List<String> groups, boolean threes, int to) {
    boolean groupable = threes && !groups.getFirst().startsWith("0");
    return switch (mark) {
      case '٫' -> 1;
      case '٬', '’', '\'' -> groupable ? 0 : -1;
      case '.' -> {
        if (!groupable) {
          yield 1;
        }
        yield lexicon.commaIsDecimal || (lexicon.arabic && counts(groups.getLast(), to)) ? 0 : 1;
      }
      default -> lexicon.commaIsDecimal || !groupable ? 1 : 0;
    };
  }

  /**
   * Whether "2.500" is a count: before a noun, and where the last nought would say nothing. Dinars
   * have a thousand parts, so money is left out.
   */
  private boolean counts(String last, int to) {
    UnitWords.Found unit = lexicon.units.at(words, to);
    if (unit == null || !unit.measured()) {
      return unit != null || last.endsWith("0");
    }
    return last.endsWith("0") && !lexicon.units.money(words, to);
  }

  private static boolean threes(List<String> groups, int count) {
    boolean threes = groups.getFirst().length() <= 3;
    for (int i = 1; i < count; i++) {
      threes &= groups.get(i).length() == 3;
    }
    return threes;
  }

  /** Takes in "000 000" behind a group of at most three digits. */
  private int spaced(int at, List<String> groups) {
    int k = at + 1;
    if (groups.getFirst().length() > 3 || groups.getFirst().startsWith("0")) {
      return k;
    }
    while (groups.size() < MOST_GROUPS && groupsBySpace(k)) {
      groups.add(words.at(k).folded());
      k++;
    }
    // a mark or letter that touches the last group shows that it was another number
    boolean loose = groups.size() == 1 || !marked(k);
    if (!loose) {
      groups.subList(1, groups.size()).clear();
      return at + 1;
    }
    return k;
  }

  private boolean groupsBySpace(int k) {
    Word group = words.at(k);
    int before = words.at(k - 1).end();
    if (!group.number() || group.folded().length() != 3 || group.start() != before + 1) {
      return false;
    }
    char space = words.text.charAt(before);
    return lexicon.spaceGroups || space == '\u00A0' || space == '\u202F' || space == '\u2009';
  }

  private boolean marked(int k) {
    Word mark = words.at(k);
    Word digits = words.at(k + 1);
    return mark.folded().length() == 1
        && MARKS.contains(mark.folded())
        && mark.kind() != Word.Kind.NOTHING
        && digits.number()
        && mark.start() == words.at(k - 1).end()
        && digits.start() == mark.end();
  }
}
