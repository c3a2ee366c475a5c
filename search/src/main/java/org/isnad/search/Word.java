package org.isnad.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.model.Span;
import org.isnad.text.NameKey;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * A word as it is indexed and looked up.
 *
 * @param span where it stands in its text
 * @param form its folded form
 * @param stem its stem; the form of a function word
 * @param names its keys as a name, each behind the mark of its kind; none for numbers and function
 *     words
 * @param stop whether it is a function word
 */
record Word(Span span, String form, String stem, Set<String> names, boolean stop) {
  /** Equal for spellings of a name in Arabic script; Latin ones keep their letters anyway. */
  static final String SPELLING = "p:";

  /** The sound of a word in Arabic script. */
  static final String ARABIC_SOUND = "a:";

  /** The sound of a word in Latin script. */
  static final String LATIN_SOUND = "l:";

  /**
   * Shorter keys are shared by too many words. Three is what سيرجي has left (سرج) and what the
   * sound of short names has (Putin: BTN).
   */
  private static final int SHORTEST_KEY = 3;

  /** The words of a text, in order. */
  static List<Word> of(String text, Language language) {
    List<Word> words = new ArrayList<>();
    for (Token token : Tokens.of(text, language)) {
      Set<String> names = Set.of();
      if (!token.stop() && !token.number()) {
        names = new LinkedHashSet<>();
        addNames(token.span().of(text), names);
        // The clitic-free form too: ولافروف, للافروف.
        if (!token.stem().equals(token.folded())) {
          addNames(token.stem(), names);
        }
      }
      words.add(new Word(token.span(), token.folded(), token.stem(), names, token.stop()));
    }
    return words;
  }

  private static void addNames(String word, Set<String> names) {
    NameKey key = NameKey.of(word);
    if (key.spelling().length() < SHORTEST_KEY) {
      return;
    }
    boolean arabic = UnicodeScript.of(key.spelling().charAt(0)) == UnicodeScript.ARABIC;
    if (arabic) {
      names.add(SPELLING + key.spelling());
    }
    if (key.sound().length() >= SHORTEST_KEY) {
      names.add((arabic ? ARABIC_SOUND : LATIN_SOUND) + key.sound());
    }
  }

  /**
   * What such a key is looked up as: a spelling as itself, a sound in the other script. Within one
   * script sounds say less than spellings do.
   */
  static String wanted(String key) {
    return switch (key.substring(0, SPELLING.length())) {
      case ARABIC_SOUND -> LATIN_SOUND + key.substring(ARABIC_SOUND.length());
      case LATIN_SOUND -> ARABIC_SOUND + key.substring(LATIN_SOUND.length());
      default -> key;
    };
  }
}
