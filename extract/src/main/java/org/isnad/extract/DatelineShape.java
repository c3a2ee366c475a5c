package org.isnad.extract;

/**
 * Tells by its shape alone a dateline that stands on a line of its own: "PLACE - NAME", "PLACE
 * (COUNTRY) - NAME", "PLACE (NAME)", whoever the name belongs to. No list of agencies is whole.
 */
final class DatelineShape {
  private static final int MAX_LENGTH = 70;

  /** "قرنيل في 23 نوفمبر", "NEW YORK, Thursday, July 9". */
  private static final int PLACE_WORDS = 6;

  /** A place before a name in brackets; a caption before its credit has more words. */
  private static final int BARE_PLACE_WORDS = 3;

  /** "AIN AL-NAKHL, Example (Agency)". */
  private static final int PLACE_AND_COUNTRY_WORDS = 5;

  private static final int NAME_WORDS = 3;

  private DatelineShape() {}

  /** Whether the whole line is a dateline and nothing else. */
  static boolean is(String line) {
    if (line.length() > MAX_LENGTH || ".!?؟:…،,".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if ("!?؟:«»\"“”|".indexOf(line.charAt(i)) >= 0) {
        return false;
      }
    }
    int dash = Math.max(line.lastIndexOf(" - "), line.lastIndexOf(" – "));
    dash = Math.max(dash, line.lastIndexOf(" — "));
    if (dash > 0) {
      return isPlace(line.substring(0, dash), PLACE_WORDS) && isName(line.substring(dash + 3));
    }
    int bracket = line.lastIndexOf('(');
    boolean country = line.indexOf(',') > 0 || line.indexOf('،') > 0;
    return bracket > 0
        && line.endsWith(")")
        && isPlace(line.substring(0, bracket), country ? PLACE_AND_COUNTRY_WORDS : BARE_PLACE_WORDS)
        && isName(line.substring(bracket + 1, line.length() - 1));
  }

  private static boolean isPlace(String text, int mostWords) {
    int words = Words.count(text);
    return words > 0 && words <= mostWords && opensLikeAName(text);
  }

  private static boolean isName(String text) {
    int words = Words.count(text);
    return words > 0
        && words <= NAME_WORDS
        && opensLikeAName(text)
        && text.chars().noneMatch(Character::isDigit);
  }

  /** Scripts with capitals write names with them. */
  private static boolean opensLikeAName(String text) {
    int first = text.strip().codePointAt(0);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }
}
