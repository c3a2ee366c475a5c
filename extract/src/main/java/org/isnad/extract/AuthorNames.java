package org.isnad.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.DateMention;
import org.isnad.text.DateWords;

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

  private static final Set<String> ROLES =
      DataFile.lines(AuthorNames.class, "author-roles.txt").stream()
          .map(Words::key)
          .collect(Collectors.toUnmodifiableSet());

  private AuthorNames() {}

  /** Adds the names in what a page states for machines, keyed for comparing, in order. */
  static void add(String written, Map<String, String> names) {
    addPieces(written, names, 2);
  }

  /**
   * Adds the names in what a page draws for readers, where the date, the reading time and the like
   * stand beside them: a date is cut off, and a piece with a digit is no name.
   */
  static void addSeen(String written, Map<String, String> names) {
    addPieces(written.length() > MAX_WRITTEN ? "" : withoutDates(written), names, 0);
  }

  private static void addPieces(String written, Map<String, String> names, int mostDigits) {
    String line = Words.plain(written);
    if (line.length() > MAX_WRITTEN || isAddress(line)) {
      return;
    }
    String text = withoutOpening(line);
    for (String separator : JOINTS) {
      text = text.replace(separator, ";");
    }
    boolean first = true;
    for (String piece : SEPARATORS.splitAsStream(text).toList()) {
      String name = withoutOpening(trimmed(piece));
      if (isName(name, mostDigits) && (first || !isRole(name))) {
        names.putIfAbsent(Words.key(name), name);
        first = false;
      }
    }
  }

  /** What stands before the first date, or behind a date that opens the line. */
  private static String withoutDates(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return text;
    }
    for (Language language : List.of(Language.ENGLISH, Language.ARABIC, Language.FRENCH)) {
      for (DateMention date : DateWords.all(text, language)) {
        if (date.day() != null) {
          String before = text.substring(0, date.span().start());
          return Words.key(before).isEmpty() ? text.substring(date.span().end()) : before;
        }
      }
    }
    return text;
  }

  private static boolean isRole(String piece) {
    return Words.tokens(piece).stream().anyMatch(ROLES::contains);
  }

  private static boolean isAddress(String text) {
    String lower = Authors.lower(text);
    return lower.startsWith("http") || lower.startsWith("www.") || lower.startsWith("//");
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

  private static boolean isName(String text, int mostDigits) {
    String key = Words.key(text);
    if (key.isEmpty()
        || text.length() > MAX_LENGTH
        || Words.count(text) > MAX_WORDS
        || NOT_NAMES.contains(key)) {
      return false;
    }
    if (isAddress(text) || text.contains("@")) {
      return false;
    }
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits++;
      }
    }
    return digits <= mostDigits && text.length() > 1;
  }
}
