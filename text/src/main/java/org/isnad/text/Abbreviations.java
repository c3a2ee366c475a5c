package org.isnad.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/** Words whose point does not end a sentence, from the data files {@code abbreviations/}. */
final class Abbreviations {
  /** Longer words are not looked up. */
  private static final int LONGEST = 12;

  private static final Map<String, Abbreviations> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Set<String> words;

  private Abbreviations(Set<String> words) {
    this.words = words;
  }

  static Abbreviations of(Language language) {
    return BY_LANGUAGE.computeIfAbsent(language.tag(), Abbreviations::read);
  }

  private static Abbreviations read(String tag) {
    Set<String> words = new HashSet<>();
    for (String name : new String[] {"en", tag}) { // English titles stand in texts of any language
      String file = "abbreviations/" + name + ".txt";
      if (Abbreviations.class.getResource(file) != null) {
        words.addAll(DataFile.lines(Abbreviations.class, file));
      }
    }
    return new Abbreviations(Set.copyOf(words));
  }

  /** Whether the point at {@code at} closes an abbreviation or an initial. */
  boolean before(String text, int at) {
    int start = at;
    while (start > 0 && at - start <= LONGEST && isPart(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at);
    if (word.isEmpty() || word.length() > LONGEST) {
      return false;
    }
    return initial(word) || words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a single letter with a point stands at {@code at}: the ف of "أ.ف.ب". */
  boolean initialAt(String text, int at) {
    boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
    boolean single = at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1));
    return letter && single;
  }

  private static boolean isPart(char unit) {
    return Character.isLetter(unit) || unit == '.';
  }

  /** One letter (J., د.) or letters with points between them (U.S, أ.ف.ب). */
  private static boolean initial(String word) {
    for (int i = 1; i < word.length(); i += 2) {
      if (word.charAt(i) != '.') {
        return false;
      }
    }
    // "I." ends sentences in English; a point behind a single Latin lower-case letter does too.
    return word.length() % 2 == 1 && (word.length() > 1 || !Character.isLowerCase(word.charAt(0)));
  }
}
