package org.isnad.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Spelling;

/**
 * The first letters of a set of phrases, told apart without folding the text that is asked about:
 * every line of a page and every sentence in it is asked. A number counts as one letter.
 */
final class Openings {
  /** So many letters tell nearly all lines from all phrases. */
  private static final int LETTERS = 4;

  /** And so many tell most. */
  private static final int BEGINNING = 2;

  /** Odd, and its bits evenly spread. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

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

  /** Each opening and its first two letters, sixteen bits a letter; a hash table, 0 is free. */
  private final long[] known;

  private final int shift;

  /** Whether a phrase has no more letters than an entry of {@link #known}. */
  private final boolean[] whole;

  private Openings(Set<Long> openings) {
    Set<Long> all = new HashSet<>(openings);
    for (long opening : openings) {
      int letters =
          (Long.SIZE - Long.numberOfLeadingZeros(opening) + Character.SIZE - 1) / Character.SIZE;
      all.add(opening >>> (Math.max(0, letters - BEGINNING) * Character.SIZE));
    }
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(all.size() * 2);
    this.shift = Long.SIZE - bits;
    this.known = new long[1 << bits];
    this.whole = new boolean[1 << bits];
    for (long entry : all) {
      int slot = slot(entry);
      known[slot] = entry;
      whole[slot] = openings.contains(entry);
    }
  }

  /** Of phrases that have been folded. */
  static Openings of(Collection<String> folded) {
    return new Openings(
        folded.stream()
            .map(phrase -> packed(of(phrase, LETTERS)))
            .filter(opening -> opening != 0)
            .collect(Collectors.toSet()));
  }

  /** The first letters of a folded text, at most so many. */
  static String of(String folded, int most) {
    StringBuilder letters = new StringBuilder(most);
    boolean number = false;
    for (int i = 0; i < folded.length() && letters.length() < most; i++) {
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
    long letters = 0;
    int count = 0;
    boolean number = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char folded = c < TABLE ? FOLDED[c] : UNKNOWN;
      if (folded == UNKNOWN) {
        return false;
      }
      if (folded != NOTHING) {
        boolean digit = folded == NUMBER;
        if (folded != MARK && !(digit && number)) {
          letters = (letters << Character.SIZE) | folded;
          count++;
          int slot = slot(letters);
          // a short phrase has no more letters than these
          if (whole[slot]) {
            return false;
          }
          if (count == LETTERS || (count == BEGINNING && known[slot] == 0)) {
            return true;
          }
        }
        number = digit;
      }
    }
    return false;
  }

  private int slot(long letters) {
    int slot = (int) ((letters * SPREAD) >>> shift);
    while (known[slot] != 0 && known[slot] != letters) {
      slot = (slot + 1) & (known.length - 1);
    }
    return slot;
  }

  private static long packed(String letters) {
    long packed = 0;
    for (int i = 0; i < letters.length(); i++) {
      packed = packed << Character.SIZE | letters.charAt(i);
    }
    return packed;
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
