package org.isnad.text;

/**
 * Keys under which the spellings of one name meet (مفتاح الاسم). Foreign names reach Arabic in
 * several spellings: long vowels come and go (ترامب, ترمب), g is written غ ج ق or ك (بيونغ, بيونج),
 * p is ب or پ, v is ف or ڤ. A key is no proof: short keys are shared by many words, so whoever
 * compares asks for {@link #telling()} or for more than one name.
 *
 * @param spelling equal for spellings of a name within one script
 * @param sound the consonants in classes that most scripts share: equal for لافروف, Lavrov and
 *     Лавров; {@link NameLetters#sound} is coarser
 */
public record NameKey(String spelling, String sound) {
  /** Shorter sounds are met by chance: Arabic has many words of three consonants. */
  private static final int TELLING = 4;

  /** The keys of a name of one or several words; clitics must be off already. */
  public static NameKey of(String name) {
    StringBuilder spelling = new StringBuilder(name.length());
    int start = 0;
    while (start < name.length()) {
      int end = start;
      while (end < name.length() && isPart(name.charAt(end))) {
        end++;
      }
      if (end > start) {
        // The article is looked for before folding: ألكسندر, with its hamza, has none.
        String word = ArabicArticle.without(name.substring(start, end));
        String folded = Spelling.fold(word);
        NameSpelling.append(folded, spelling);
      }
      start = end + 1;
    }
    return new NameKey(spelling.toString(), soundOf(name));
  }

  /** The {@link #sound} of a name alone, at half the price. */
  public static String soundOf(String name) {
    return NameSkeleton.fine(NameLetters.of(name));
  }

  static boolean isPart(char unit) {
    return Character.isLetterOrDigit(unit)
        || unit == 0x0640
        || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  /** Whether the sound has enough consonants to tell a name. */
  public boolean telling() {
    return sound.length() >= TELLING;
  }

  /** Whether both may be the same name, in whatever scripts. */
  public boolean soundsLike(NameKey other) {
    return telling() && sound.equals(other.sound);
  }
}
