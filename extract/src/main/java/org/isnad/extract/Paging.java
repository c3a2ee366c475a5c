package org.isnad.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.DataFile;

/** The words of paging.txt. */
final class Paging {
  private static final Set<String> NEXT =
      kind("next").map(Words::key).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> QUERY_MARKS =
      kind("mark").collect(Collectors.toUnmodifiableSet());
  private static final Set<String> PATH_MARKS =
      Stream.concat(kind("mark"), kind("part")).collect(Collectors.toUnmodifiableSet());

  private Paging() {}

  private static Stream<String> kind(String kind) {
    List<String> lines = DataFile.lines(Paging.class, "paging.txt");
    return lines.stream()
        .filter(line -> line.startsWith(kind + " "))
        .map(line -> line.substring(kind.length() + 1).strip());
  }

  /** Whether a link's whole text says "next page". */
  static boolean isNext(String text) {
    return NEXT.contains(Words.key(text));
  }

  /** Whether a parameter of a query holds the page's number. */
  static boolean marksQuery(String parameter) {
    return QUERY_MARKS.contains(parameter.toLowerCase(Locale.ROOT));
  }

  /** Whether a part of a path says that the number behind it is a page's. */
  static boolean marksPath(String part) {
    return PATH_MARKS.contains(part.toLowerCase(Locale.ROOT));
  }
}
