package org.isnad.extract;

/**
 * Finds where a dateline ends and where a closing credit begins. A credit is an agency's name set
 * off by a dash, a bracket or an oblique; an agency named in a sentence is none.
 */
final class DatelineReader {
  /** A dateline ends within this many characters: two places, a date, two agencies. */
  private static final int REACH = 90;

  /** Words before the agency: "NEW YORK, Thursday, July 9". */
  private static final int MOST_WORDS = 7;

  private static final int ABBREVIATION = 5;

  private static final String SEPARATORS = "-–—−:/|،,•ـ(";
  private static final String JOINTS = " ،,/&+و-–)";

  private DatelineReader() {}

  /** Offset behind the dateline that opens the text; 0 when none does. */
  static int end(String text) {
    int reach = Math.min(text.length(), REACH);
    for (int at = 0; at < reach; at++) {
      int length = Agencies.lengthAt(text, at);
      if (length > 0) {
        boolean setOff = at == 0 || isSetOff(text, at);
        int end = setOff ? closed(text, at, afterCredits(text, at + length)) : 0;
        if (end > 0 || !setOff) {
          return end;
        }
      } else if (".!?؟«»\"“”".indexOf(text.charAt(at)) >= 0 && !isAbbreviation(text, at)) {
        return 0;
      }
    }
    return 0;
  }

  /** "Calif.", "D.C.", "Jan.", "أ." end no sentence. */
  private static boolean isAbbreviation(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.charAt(at) == '.' && at - start <= ABBREVIATION;
  }

  private static boolean isSetOff(String text, int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0
        && SEPARATORS.indexOf(text.charAt(before)) >= 0
        && Words.count(text.substring(0, at)) <= MOST_WORDS;
  }

  /** Past further agencies: "(AFP, Reuters)", "أ ف ب، رويترز". */
  private static int afterCredits(String text, int from) {
    int end = from;
    int at = from;
    while (at < text.length() && at < from + REACH) {
      int length = Agencies.lengthAt(text, at);
      if (length > 0) {
        at += length;
        end = at;
      } else if (JOINTS.indexOf(text.charAt(at)) >= 0) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * Past the closing bracket and dash. Without either, the credit must have stood behind a place
   * and a dash, as when a line break was lost: "موسكو - أ ف ب استقبل".
   */
  private static int closed(String text, int start, int end) {
    int at = end;
    boolean closed = false;
    while (at < text.length()
        && (Words.isSpace(text.charAt(at)) || ")-–—−:|./".indexOf(text.charAt(at)) >= 0)) {
      closed |= !Words.isSpace(text.charAt(at));
      at++;
    }
    if (at >= text.length()) {
      return at;
    }
    boolean afterDash = start > 0 && "-–—−/".indexOf(lastBefore(text, start)) >= 0;
    return closed || afterDash ? at : 0;
  }

  private static char lastBefore(String text, int at) {
    int before = at - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return text.charAt(before);
  }

  /** Offset of the credit in brackets that closes the text; -1 when none does. */
  static int creditStart(String text) {
    int end = text.length() - 1;
    while (end > 0 && (text.charAt(end) == '.' || Words.isSpace(text.charAt(end)))) {
      end--;
    }
    if (end < 2) {
      return -1;
    }
    int start = text.charAt(end) == ')' ? text.lastIndexOf('(', end) : -1;
    start = text.charAt(end) == ']' ? text.lastIndexOf('[', end) : start;
    if (start < 0 || end - start > REACH) {
      return start < 0 && Agencies.lengthAt(text, 0) >= end + 1 ? 0 : -1;
    }
    int length = Agencies.lengthAt(text, start + 1);
    return length > 0 && afterCredits(text, start + 1 + length) >= end - 1 ? start : -1;
  }

  /** A dateline without the marks that set it off. */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && (" -–—−:|،,/".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    while (end > start && (" -–—−:|،,/".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    String rest = text.substring(start, end);
    boolean bracketed =
        rest.length() > 2
            && "([".indexOf(rest.charAt(0)) >= 0
            && ")]".indexOf(rest.charAt(rest.length() - 1)) >= 0;
    return bracketed ? rest.substring(1, rest.length() - 1).strip() : rest;
  }
}
