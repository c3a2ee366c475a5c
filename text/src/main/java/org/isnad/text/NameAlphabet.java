package org.isnad.text;

import org.jspecify.annotations.Nullable;

/**
 * The letters in which names are compared, one alphabet a script. Unlike {@link Spelling}'s, they
 * keep what tells a sound: پ is not ب, š is not s. Every letter has a number, across all alphabets.
 */
enum NameAlphabet {
  LATIN(0, 0, "abcdefghijklmnopqrstuvwxyzşčçžñ"),
  ARABIC(1, 31, "ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچژگڤ"),
  HEBREW(2, 65, "אבגדהוזחטיכלמנסעפצקרשת׳"),
  CYRILLIC(3, 88, "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґјљњћђ"),
  GREEK(4, 129, "αβγδεζηθικλμνξοπρστυφχψω"),
  /** The letters of Chinese as read in Pinyin: they do not sound as in other Latin words. */
  PINYIN(5, 153, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  /** How many letters all alphabets have. */
  static final int LETTERS = 179;

  private static final NameAlphabet[] ALL = values();
  private static final byte[] NUMBERS = new byte[0x700];

  static {
    for (NameAlphabet alphabet : ALL) {
      for (int i = 0; i < alphabet.letters.length(); i++) {
        NUMBERS[alphabet.letters.charAt(i)] = (byte) (alphabet.first + i + 1);
      }
    }
  }

  private final int place;
  private final int first;
  private final String letters;

  /**
   * @param place its place in this list
   * @param first the number of its first letter; the others follow
   */
  NameAlphabet(int place, int first, String letters) {
    this.place = place;
    this.first = first;
    this.letters = letters;
  }

  /** The number of a letter, −1 when no alphabet has it. */
  static int number(char letter) {
    return letter < NUMBERS.length ? (NUMBERS[letter] & 0xFF) - 1 : -1;
  }

  /** The alphabet of a letter's number. */
  static NameAlphabet of(int number) {
    int at = ALL.length - 1;
    while (number < ALL[at].first) {
      at--;
    }
    return ALL[at];
  }

  /** The letter of a number. */
  static char letter(int number) {
    NameAlphabet alphabet = of(number);
    return alphabet.letters.charAt(number - alphabet.first);
  }

  int place() {
    return place;
  }

  int size() {
    return letters.length();
  }

  /** The alphabet's letter that stands for a unit of a text; null when none does. */
  static @Nullable String plain(char unit) {
    return switch (unit) {
      case 'ş', 'š', 'ș', 'ś', 'Ş', 'Š', 'Ș', 'Ś' -> "ş";
      case 'č', 'ć', 'Č', 'Ć' -> "č";
      case 'ç', 'Ç' -> "ç";
      case 'ž', 'ź', 'ż', 'Ž', 'Ź', 'Ż' -> "ž";
      case 'ñ', 'Ñ', 'ń' -> "ñ";
      case 'پ', 'چ', 'ژ', 'ڤ', 'گ', 'й', 'ї', 'ґ' -> String.valueOf(unit);
      case 'Й', 'Ї', 'Ґ' -> String.valueOf(Character.toLowerCase(unit));
      case 'ݣ', 'ڭ' -> "گ";
      case 'ך' -> "כ";
      case 'ם' -> "מ";
      case 'ן' -> "נ";
      case 'ף' -> "פ";
      case 'ץ' -> "צ";
      case 'ς' -> "σ";
      default -> null;
    };
  }
}
