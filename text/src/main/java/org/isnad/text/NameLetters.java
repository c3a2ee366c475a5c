package org.isnad.text;

import java.util.Arrays;

/**
 * A name made ready for {@link NameLikeness}: its letters in one alphabet, without article, marks,
 * spaces and doubled letters (حروف الاسم). Making it costs more than comparing it, so whoever
 * compares one name with many keeps it. Immutable, thread-safe.
 */
public final class NameLetters {
  /** Further letters are not compared. */
  static final int MOST = 40;

  private static final int LONG_SOUND = 4;

  private final byte[] letters;

  private NameLetters(byte[] letters) {
    this.letters = letters;
  }

  /**
   * The letters of a name of one or several words; clitics must be off already. Letters of another
   * script than the first one's are left out; a name in a script that is not known has none.
   */
  public static NameLetters of(String name) {
    byte[] letters = new byte[MOST];
    int count = 0;
    int start = 0;
    while (start < name.length() && count < MOST) {
      int end = start;
      while (end < name.length() && NameKey.isPart(name.charAt(end))) {
        end++;
      }
      if (end > start) {
        count = append(ArabicArticle.without(name.substring(start, end)), letters, count);
      }
      start = end + 1;
    }
    return new NameLetters(Arrays.copyOf(letters, count));
  }

  /** Letters that {@link #bytes} gave, from one place of an array up to another. */
  public static NameLetters of(byte[] bytes, int from, int to) {
    return new NameLetters(Arrays.copyOfRange(bytes, from, to));
  }

  /** The letters as they may be kept while a program runs, at most {@value #MOST}. */
  public byte[] bytes() {
    return letters.clone();
  }

  private static int append(String word, byte[] letters, int from) {
    if (ArabicArticle.alone(Spelling.fold(word))) {
      return from;
    }
    int count = from;
    for (int i = 0; i < word.length(); i++) {
      count = append(word.charAt(i), letters, count);
    }
    return count;
  }

  private static int append(char unit, byte[] letters, int from) {
    if (Tokens.isHan(unit)) {
      return appendAll(HanSounds.of(unit), letters, from);
    }
    String plain = NameAlphabet.plain(unit);
    return appendAll(plain == null ? Spelling.folded(unit) : plain, letters, from);
  }

  private static int appendAll(String plain, byte[] letters, int from) {
    int count = from;
    for (int i = 0; i < plain.length() && count < MOST; i++) {
      int number = NameAlphabet.number(plain.charAt(i));
      boolean doubled = count > 0 && letters[count - 1] == (byte) number;
      if (number >= 0 && !doubled && (count == 0 || sameAlphabet(letters[0] & 0xFF, number))) {
        letters[count++] = (byte) number;
      }
    }
    return count;
  }

  private static boolean sameAlphabet(int one, int other) {
    return NameAlphabet.of(one) == NameAlphabet.of(other);
  }

  /**
   * The consonants in coarse classes that most scripts share: LPRP for لافروف, Lavrov and Лавров.
   * Equal for most pairs of spellings, but no proof: short ones are shared by many words.
   */
  public String sound() {
    return NameSkeleton.coarse(this);
  }

  /**
   * Hashes under which to look for other spellings: of the sound, and for a sound of {@value
   * #LONG_SOUND} classes or more of it without each one of them, so that two spellings that differ
   * in one consonant still share a hash. Of a hundred pairs of names as news spells them in Arabic
   * and Latin, Cyrillic, Greek, Hebrew or Persian letters, 93 to 99 share one, and of a hundred
   * pairs of different names one does in half the cases ({@code NameLikenessTest}); whoever finds a
   * name so asks {@link NameLikeness} then. Empty for names of fewer than two consonants; Chinese
   * names are seldom found.
   */
  public int[] finders() {
    String sound = sound();
    int length = sound.length();
    if (length < 2) {
      return new int[0];
    }
    int[] finders = new int[length < LONG_SOUND ? 1 : length + 1];
    for (int left = 0; left < finders.length; left++) {
      int hash = 1;
      for (int i = 0; i < length; i++) {
        hash = i == left - 1 ? hash : 31 * hash + sound.charAt(i);
      }
      finders[left] = hash;
    }
    return finders;
  }

  int length() {
    return letters.length;
  }

  /** The number of a letter in {@link NameAlphabet}. */
  int at(int place) {
    return letters[place] & 0xFF;
  }

  /** The letters as they are compared: "lavrov", "لافروف". */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(letters.length);
    for (int i = 0; i < letters.length; i++) {
      out.append(NameAlphabet.letter(at(i)));
    }
    return out.toString();
  }
}
