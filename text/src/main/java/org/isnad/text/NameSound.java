package org.isnad.text;

/**
 * The consonants of a folded name in classes that survive the way between Arabic and Latin script:
 * vowels, w, y and h are left out (Arabic writes them or not, Latin likewise), voiced and unvoiced
 * meet where Arabic has one letter for both (B: b p, F: f v), and so do the letters that one sound
 * is written with (K: k g q j kh gh, ك ق غ ج خ; S: s z sh ch, س ش ص ز تش).
 */
final class NameSound {
  private NameSound() {}

  static void append(String word, StringBuilder out) {
    if (ArabicArticle.alone(word)) {
      return;
    }
    int i = 0;
    int opened = out.length();
    while (i < word.length()) {
      String pair = i + 1 < word.length() ? word.substring(i, i + 2) : "";
      char letter = word.charAt(i);
      char code = pairCode(pair);
      int step = code != 0 ? 2 : 1;
      if (code == 0) {
        code = code(letter, i + 1 < word.length() ? word.charAt(i + 1) : ' ');
      }
      if (letter == 'x' && i > 0) {
        put('K', opened, out);
      }
      if (code > ' ') {
        put(code, opened, out);
      }
      i += step;
    }
  }

  /** Doubled consonants are one, within a word. */
  private static void put(char code, int opened, StringBuilder out) {
    if (out.length() == opened || out.charAt(out.length() - 1) != code) {
      out.append(code);
    }
  }

  private static char pairCode(String pair) {
    return switch (pair) {
      case "sh", "ch", "zh", "تش", "تس", "ts", "tz", "cz", "sz" -> 'S';
      case "kh", "gh", "dj", "ck", "دج" -> 'K';
      case "ph" -> 'F';
      case "th" -> 'T';
      case "dh" -> 'D';
      default -> 0;
    };
  }

  private static char code(char letter, char next) {
    return switch (letter) {
      case 'b', 'p', 'ب' -> 'B';
      case 't', 'ت', 'ط', 'ث' -> 'T';
      case 'k', 'g', 'q', 'j', 'ك', 'ق', 'غ', 'ج', 'خ' -> 'K';
      case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 'S' : 'K';
      case 'd', 'د', 'ذ', 'ض', 'ظ' -> 'D';
      case 'r', 'ر' -> 'R';
      case 's', 'z', 'x', 'س', 'ش', 'ص', 'ز' -> 'S';
      case 'f', 'v', 'ف' -> 'F';
      case 'l', 'ل' -> 'L';
      case 'm', 'م' -> 'M';
      case 'n', 'ن' -> 'N';
      default -> ' ';
    };
  }
}
