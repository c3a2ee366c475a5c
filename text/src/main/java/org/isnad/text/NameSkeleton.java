package org.isnad.text;

/**
 * The consonants of a name in classes that nearly every script keeps: B (b p), F (f v), T (t th), D
 * (d dh), K (k g q kh gh and the j of Johnson), S (s z sh ch ts), L, M, N, R. Vowels, h, w and y
 * are left out, a class right behind itself is one.
 *
 * <p>In the coarse form B and F are one class P, and T and D one class T: Hebrew has one letter for
 * b and v and one for p and f, and who hears a name abroad mixes up d and t.
 */
final class NameSkeleton {
  /** The class of each letter of an alphabet, in the order of {@link NameAlphabet}. */
  private static final String CLASSES =
      "-BKD-FK--KKLMN-BKRST-F-X-SSSSSN" // Latin
          + "-BTTK-KDDRSSSSDTD-KFKKLMN----BSSKF" // Arabic
          + "-BKD--S-T-KLMNS-BSKRST-" // Hebrew
          + "-BFKD-SS--KLMN-BRST-F-SSSS---------K-LNSS" // Cyrillic
          + "-FKD-S-T-KLMNX-BRST-F-Y-" // Greek
          + "-BSD-FK--SKLMN-BSLST---S-S"; // Pinyin

  private NameSkeleton() {}

  /** The class of one letter, "-" when it has none. */
  static char classOf(int number) {
    return CLASSES.charAt(number);
  }

  static String fine(NameLetters name) {
    return of(name, false);
  }

  static String coarse(NameLetters name) {
    return of(name, true);
  }

  private static String of(NameLetters name, boolean coarse) {
    StringBuilder out = new StringBuilder(name.length());
    boolean adjacent = false;
    for (int i = 0; i < name.length(); i++) {
      char letter = NameAlphabet.letter(name.at(i));
      char next = i + 1 < name.length() ? NameAlphabet.letter(name.at(i + 1)) : ' ';
      char of = pair(letter, next);
      if (of != ' ') {
        i++;
      } else {
        of = letter == 'c' && isFront(next) ? 'S' : classOf(name.at(i));
      }
      switch (of) {
        case '-' -> {}
        case 'X' -> put('S', true, put('K', adjacent, out));
        case 'Y' -> put('S', true, put(coarse ? 'P' : 'B', adjacent, out));
        default -> put(coarse ? coarse(of) : of, adjacent, out);
      }
      adjacent = of != '-';
    }
    return out.toString();
  }

  private static char coarse(char of) {
    return switch (of) {
      case 'B', 'F' -> 'P';
      case 'D' -> 'T';
      default -> of;
    };
  }

  private static StringBuilder put(char of, boolean adjacent, StringBuilder out) {
    int last = out.length() - 1;
    if (adjacent && of == 'S' && (out.charAt(last) == 'T' || out.charAt(last) == 'D')) {
      out.setLength(last--); // heard as one: تش, ts, tsch
    }
    return adjacent && last >= 0 && out.charAt(last) == of ? out : out.append(of);
  }

  private static boolean isFront(char letter) {
    return letter == 'e' || letter == 'i' || letter == 'y';
  }

  /** The class of two letters that write one sound; a space for others. */
  private static char pair(char letter, char next) {
    return switch (letter) {
      case 'c', 's', 'z' -> next == 'h' ? 'S' : ' ';
      case 'd' -> next == 'j' || next == 'ž' ? 'K' : ' ';
      case 'p' -> next == 'h' ? 'F' : ' ';
      case 'د' -> next == 'ج' ? 'K' : ' ';
      case 'д' -> next == 'ж' ? 'K' : ' ';
      case 'τ' -> next == 'ζ' ? 'K' : ' ';
      // b and d in Greek, though mp and nt in some names (Κλίντον)
      case 'μ' -> next == 'π' ? 'B' : ' ';
      case 'ν' -> next == 'τ' ? 'D' : ' ';
      default -> ' ';
    };
  }
}
