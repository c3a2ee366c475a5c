package org.isnad.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints the labelled stories that were split and the found ones that were mixed. */
final class ErrorList {
  private ErrorList() {}

  public static void main(String[] arguments) throws IOException {
    List<GroupingRunner.Placed> placed =
        GroupingRunner.group(Path.of(arguments[0]), new Grouping(Duration.ofDays(14)));
    Map<String, Map<Long, StringBuilder>> split = new LinkedHashMap<>();
    Map<Long, Map<String, StringBuilder>> mixed = new LinkedHashMap<>();
    for (GroupingRunner.Placed report : placed) {
      String line = "\n    " + report.row().item().id() + " " + report.row().item().title();
      split
          .computeIfAbsent(report.gold(), key -> new LinkedHashMap<>())
          .computeIfAbsent(report.story(), key -> new StringBuilder())
          .append(line);
      mixed
          .computeIfAbsent(report.story(), key -> new LinkedHashMap<>())
          .computeIfAbsent(report.gold(), key -> new StringBuilder())
          .append(line);
    }
    split.forEach((gold, parts) -> print("SPLIT " + gold, parts));
    mixed.forEach((story, parts) -> print("MIXED " + story, parts));
  }

  private static void print(String head, Map<?, StringBuilder> parts) {
    if (parts.size() > 1) {
      System.out.println(head);
      parts.forEach((key, lines) -> System.out.println("  " + key + lines));
    }
  }
}
