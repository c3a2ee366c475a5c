package org.isnad.text;

/**
 * The consonants of a name in eight coarse classes that nearly every script keeps: P (b p f v), T
 * (t d th), K (k g q kh gh and the j of Johnson), S (s z sh ch ts), L, M, N, R. Vowels, h, w and y
 * are left out, a class right behind itself is one. Arabic has one letter for p and b and one for f
 * and v, Hebrew one for b and v and one for p and f, so all four are P.
 */
final class NameSkeleton {
  /** The class of each letter of an alphabet, in the order of {@link NameAlphabet}. */
  private static final String CLASSES =
      "-PKT-PK--KKLMN-PKRST-P-X-SSSSSN" // Latin
          + "-PTTK-KTTRSSSSTTT-KPKKLMN----PSSKP" // Arabic
          + "-PKT--S-T-KLMNS-PSKRST-" // Hebrew
          + "-PPKT-SS--KLMN-PRST-P-SSSS---------K-LNSS" // Cyrillic
          + "-PKT-S-T-KLMNX-PRST-P-Y-" // Greek
          + "-PST-PK--SKLMN-PSLST---S-S"; // Pinyin

  private NameSkeleton() {}

  /** The class of one letter, "-" when it has none. */
  static char classOf(int number) {
    return CLASSES.charAt(number);
  }

  static String of(NameLetters name) {
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
        case 'Y' -> put('S', true, put('P', adjacent, out));
        default -> put(of, adjacent, out);
      }
      adjacent = of != '-';
    }
    return out.toString();
  }

  private static StringBuilder put(char of, boolean adjacent, StringBuilder out) {
    int last = out.length() - 1;
    if (adjacent && of == 'S' && out.charAt(last) == 'T') {
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
      case 'p' -> next == 'h' ? 'P' : ' ';
      case 'د' -> next == 'ج' ? 'K' : ' ';
      case 'д' -> next == 'ж' ? 'K' : ' ';
      case 'τ' -> next == 'ζ' ? 'K' : ' ';
      // b and d in Greek, though mp and nt in some names (Κλίντον)
      case 'μ' -> next == 'π' ? 'P' : ' ';
      case 'ν' -> next == 'τ' ? 'T' : ' ';
      default -> ' ';
    };
  }
}
