package org.isnad.extract;

import java.util.Arrays;
import java.util.Collection;
import org.isnad.text.Spelling;

/**
 * The first two letters of a set of phrases, told apart without folding the text that is asked
 * about: every line of a page and every sentence in it is asked. A number counts as one letter.
 */
final class Openings {
  /** Alphabets with letters below this fold a character at a time by a table. */
  private static final int TABLE = 0x800;

  /** Folds to no character. */
  private static final char NOTHING = 0;

  /** No letter of a word. */
  private static final char MARK = ' ';

  private static final char NUMBER = '0';

  /** Not told by the table alone. */
  private static final char UNKNOWN = 0xFFFF;

  private static final char[] FOLDED = folded();

  private final int[] pairs;

  private Openings(int[] pairs) {
    this.pairs = pairs;
  }

  /** Of texts that have been folded and cut to their first two letters by {@link #of(String)}. */
  static Openings of(Collection<String> openings) {
    return new Openings(
        openings.stream()
            .filter(opening -> opening.length() == 2)
            .mapToInt(opening -> pair(opening.charAt(0), opening.charAt(1)))
            .sorted()
            .toArray());
  }

  /** The first two letters of a folded text; fewer where it has no more. */
  static String of(String folded) {
    StringBuilder letters = new StringBuilder(2);
    boolean number = false;
    for (int i = 0; i < folded.length() && letters.length() < 2; i++) {
      char c = folded.charAt(i);
      boolean digit = Character.isDigit(c);
      if (Character.isLetter(c) || (digit && !number)) {
        letters.append(digit ? NUMBER : c);
      }
      number = digit;
    }
    return letters.toString();
  }

  /** Whether no phrase begins like {@code text}, as written, from {@code start} to {@code end}. */
  boolean surelyNot(CharSequence text, int start, int end) {
    char first = NOTHING;
    boolean number = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char folded = c < TABLE ? FOLDED[c] : UNKNOWN;
      if (folded == UNKNOWN) {
        return false;
      }
      if (folded == NOTHING) {
        continue;
      }
      boolean digit = folded == NUMBER;
      if (folded != MARK && !(digit && number)) {
        if (first != NOTHING) {
          return Arrays.binarySearch(pairs, pair(first, folded)) < 0;
        }
        first = folded;
      }
      number = digit;
    }
    return false;
  }

  private static int pair(char first, char second) {
    return first << Character.SIZE | second;
  }

  private static char[] folded() {
    char[] table = new char[TABLE];
    for (int i = 0; i < TABLE; i++) {
      String folded = Spelling.fold(String.valueOf((char) i));
      if (folded.isEmpty()) {
        table[i] = NOTHING;
      } else if (folded.length() > 1) {
        table[i] = UNKNOWN;
      } else {
        char c = folded.charAt(0);
        table[i] = Character.isDigit(c) ? NUMBER : Character.isLetter(c) ? c : MARK;
      }
    }
    return table;
  }
}
