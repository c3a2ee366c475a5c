package org.isnad.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.isnad.model.Language;

/**
 * Tells the language of a text, also of a headline. The script with most letters decides where one
 * language owns it; among Arabic-script, Cyrillic and Latin languages, letters that only some of
 * them use and their function words decide. Thread-safe, linear time (only the first {@value
 * #ENOUGH} characters are read).
 */
public final class LanguageDetector {
  /** More text does not change the answer. */
  static final int ENOUGH = 4_000;

  // nearly all letters of the pages that are read: counted without asking for their script
  private static final int ALEF = 0x627;
  private static final int YEH = 0x64A;
  private static final int TATWEEL = 0x640;

  private static final Map<UnicodeScript, Language> OWNERS =
      Map.ofEntries(
          Map.entry(UnicodeScript.HEBREW, new Language("he")),
          Map.entry(UnicodeScript.GREEK, new Language("el")),
          Map.entry(UnicodeScript.HANGUL, new Language("ko")),
          Map.entry(UnicodeScript.HAN, new Language("zh")),
          Map.entry(UnicodeScript.HIRAGANA, new Language("ja")),
          Map.entry(UnicodeScript.KATAKANA, new Language("ja")),
          Map.entry(UnicodeScript.DEVANAGARI, new Language("hi")),
          Map.entry(UnicodeScript.BENGALI, new Language("bn")),
          Map.entry(UnicodeScript.TAMIL, new Language("ta")),
          Map.entry(UnicodeScript.THAI, new Language("th")),
          Map.entry(UnicodeScript.ARMENIAN, new Language("hy")),
          Map.entry(UnicodeScript.GEORGIAN, new Language("ka")),
          Map.entry(UnicodeScript.ETHIOPIC, new Language("am")));

  private LanguageDetector() {}

  /** The language of the text; {@link Language#UNKNOWN} when it has no letters or none fits. */
  public static Language detect(String text) {
    String head = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    Map<UnicodeScript, Integer> letters = letters(head);
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana > 0 && letters.containsKey(UnicodeScript.HAN)) {
      letters.merge(UnicodeScript.HIRAGANA, letters.get(UnicodeScript.HAN) + kana, Integer::sum);
    }
    UnicodeScript script = UnicodeScript.COMMON;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      // A word in Han, Hangul or kana takes a third of the letters that one takes elsewhere.
      boolean dense =
          switch (entry.getKey()) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
          };
      int weight = entry.getValue() * (dense ? 3 : 1);
      if (weight > most) {
        most = weight;
        script = entry.getKey();
      }
    }
    return switch (script) {
      case ARABIC -> AlphabetLanguages.ARABIC.detect(head);
      case CYRILLIC -> AlphabetLanguages.CYRILLIC.detect(head);
      case LATIN -> AlphabetLanguages.LATIN.detect(head);
      default -> OWNERS.getOrDefault(script, Language.UNKNOWN);
    };
  }

  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    int arabic = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      if (letter < 128) {
        int small = letter | 0x20;
        latin += small >= 'a' && small <= 'z' ? 1 : 0;
      } else if (letter >= ALEF && letter <= YEH && letter != TATWEEL) {
        arabic += Character.isLetter(letter) ? 1 : 0;
      } else if (Character.isLetter(letter)) {
        letters.merge(UnicodeScript.of(letter), 1, Integer::sum);
      }
    }
    add(letters, UnicodeScript.LATIN, latin);
    add(letters, UnicodeScript.ARABIC, arabic);
    return letters;
  }

  private static void add(Map<UnicodeScript, Integer> letters, UnicodeScript script, int count) {
    if (count > 0) {
      letters.merge(script, count, Integer::sum);
    }
  }
}
