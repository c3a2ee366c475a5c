package org.isnad.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;

/** Cleans one written author: "By Sara Example and Omar Sample, Staff Writer" names two people. */
final class AuthorNames {
  /** Longer than this is no list of names. */
  private static final int MAX_WRITTEN = 500;

  /** Longer than this is a biography, not a name. */
  private static final int MAX_LENGTH = 60;

  private static final int MAX_WORDS = 7;

  private static final Pattern SEPARATORS = Pattern.compile("[;|,،؛/•·]");

  private static final Set<String> NOT_NAMES =
      DataFile.lines(AuthorNames.class, "not-authors.txt").stream()
          .map(Words::key)
          .collect(Collectors.toUnmodifiableSet());
  private static final List<String> OPENINGS =
      DataFile.lines(AuthorNames.class, "byline-openings.txt");
  private static final List<String> JOINTS =
      DataFile.lines(AuthorNames.class, "byline-joints.txt").stream()
          .map(word -> " " + word + " ")
          .toList();

  private AuthorNames() {}

  /** Adds the names in {@code written}, keyed for comparing, in order. */
  static void add(String written, Map<String, String> names) {
    if (written.length() > MAX_WRITTEN) {
      return;
    }
    String text = withoutOpening(Words.squeeze(written));
    for (String separator : JOINTS) {
      text = text.replace(separator, ";");
    }
    for (String piece : SEPARATORS.splitAsStream(text).toList()) {
      String name = withoutOpening(trimmed(piece));
      if (isName(name)) {
        names.putIfAbsent(Words.key(name), name);
      }
    }
  }

  /** Whether the line opens with "by" in one of the languages. */
  static boolean opensByline(String text) {
    return withoutOpening(text).length() < text.length();
  }

  private static String withoutOpening(String text) {
    String lower = Authors.lower(text);
    for (String opening : OPENINGS) {
      if (lower.startsWith(opening)
          && (lower.length() == opening.length()
              || !Character.isLetterOrDigit(lower.charAt(opening.length()))
              || opening.endsWith(":"))) {
        return trimmed(text.substring(opening.length()));
      }
    }
    return text;
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && text.charAt(end - 1) != '.'
        && text.charAt(end - 1) != ')') {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isName(String text) {
    String key = Words.key(text);
    if (key.isEmpty()
        || text.length() > MAX_LENGTH
        || Words.count(text) > MAX_WORDS
        || NOT_NAMES.contains(key)) {
      return false;
    }
    String lower = Authors.lower(text);
    if (lower.startsWith("http") || lower.startsWith("www.") || lower.contains("@")) {
      return false;
    }
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits++;
      }
    }
    return digits <= 2 && text.length() > 1;
  }
}
