package org.isnad.extract;

import java.util.List;
import org.isnad.model.DataFile;

/**
 * Tells by its shape a line of its own that closes a report with whose copy it is: names in
 * brackets, the desk's initials ("ر ن/ج ك"), "Source: …", or nothing but a name.
 */
final class CreditShape {
  /** "(Reporting by one; additional reporting by two; editing by three)". */
  private static final int MOST_WORDS = 14;

  /** More initials than this are no desk. */
  private static final int MOST_INITIALS = 8;

  /** A line of more words may be the last words of a text without its full stop. */
  private static final int NAME_WORDS = 3;

  private static final List<String> OPENINGS =
      DataFile.lines(CreditShape.class, "credit-openings.txt").stream()
          .map(opening -> Words.key(opening) + " ")
          .toList();

  private CreditShape() {}

  /** Whether the line is a credit wherever it stands. */
  static boolean is(String line) {
    return Words.count(line) <= MOST_WORDS
        && (isBracketed(line) || isInitials(line) || opensLikeOne(line));
  }

  /** Whether the line is a credit when it stands alone behind the last sentence. */
  static boolean closes(String line) {
    int words = Words.count(line);
    return is(line)
        || (words > 0
            && words <= NAME_WORDS
            && line.chars().noneMatch(Character::isDigit)
            && Character.isLetter(line.codePointAt(line.length() - 1))
            && !Character.isLowerCase(line.codePointAt(0)));
  }

  /** A sentence in brackets ends before the bracket does. */
  private static boolean isBracketed(String line) {
    int end = line.length() - 1;
    return end > 2
        && ((line.charAt(0) == '(' && line.charAt(end) == ')')
            || (line.charAt(0) == '[' && line.charAt(end) == ']'))
        && Character.isLetter(line.charAt(end - 1));
  }

  /** Small letters need the oblique: "rn/sm" is a desk, "so so" is not. */
  private static boolean isInitials(String line) {
    List<String> tokens = Words.tokens(line);
    if (tokens.size() < 2 || tokens.size() > MOST_INITIALS) {
      return false;
    }
    boolean oblique = line.indexOf('/') > 0;
    for (String token : tokens) {
      boolean small = Character.isLowerCase(token.charAt(0));
      if (!Character.isLetter(token.charAt(0)) || token.length() > (small ? 3 : 1)) {
        return false;
      }
      if (small && !oblique) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensLikeOne(String line) {
    char last = line.charAt(line.length() - 1);
    if (".!?؟…:".indexOf(last) >= 0) {
      return false;
    }
    String key = Words.key(line);
    return OPENINGS.stream().anyMatch(key::startsWith);
  }
}
