package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;

/** The spellings by which copy credits news agencies (agencies.txt). */
final class Agencies {
  private static final Map<Character, List<String>> BY_INITIAL = byInitial();

  private static final String INITIALS =
      BY_INITIAL.keySet().stream().map(String::valueOf).collect(Collectors.joining());

  private Agencies() {}

  private static Map<Character, List<String>> byInitial() {
    Map<Character, List<String>> map = new HashMap<>();
    DataFile.lines(Agencies.class, "agencies.txt").stream()
        // longest first, so that "أ ف ب" is not read as "أ ب" or "وكالة تاس" as "تاس"
        .sorted((a, b) -> b.length() - a.length())
        .forEach(spelling ->
            map.computeIfAbsent(spelling.charAt(0), key -> new java.util.ArrayList<>())
                .add(spelling));
    return map;
  }

  /** Asked of every letter of a dateline: nearly all of them are none. */
  private static boolean isInitial(char c) {
    return INITIALS.indexOf(c) >= 0;
  }

  /** Length of the agency's name that begins at {@code at} and ends with a word; 0 for none. */
  static int lengthAt(String text, int at) {
    if (at >= text.length() || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
      return 0;
    }
    if (!isInitial(text.charAt(at))) {
      return 0;
    }
    for (String spelling : BY_INITIAL.getOrDefault(text.charAt(at), List.of())) {
      int end = at + spelling.length();
      boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && text.startsWith(spelling, at)) {
        return spelling.length();
      }
    }
    return 0;
  }
}
