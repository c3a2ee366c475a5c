package org.isnad.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;

/**
 * What an element's tag, class, id and role say about its use, in general words
 * (container-hints.txt), never those of one site. Hints are clues that the scoring weighs, since
 * publishers call anything anything.
 */
final class HintSet {
  /** The uses that are told apart. */
  enum Hint {
    BODY,
    LEAD,
    RELATED,
    COMMENT,
    SOCIAL,
    ADVERT,
    NAVIGATION,
    META,
    CAPTION,
    PROMPT,
    MEDIA,
    HIDDEN,
    CONSENT,
    PAYWALL,
    TICKER,
    POST,
    SUMMARY,
    COMMERCE
  }

  private static final Map<String, Hint> WORDS = words();
  private static final HintSet NONE = new HintSet(EnumSet.noneOf(Hint.class));

  /** Class attributes of utility frameworks run to thousands of characters. */
  static final int MAX_ATTRIBUTE = 400;

  private final Set<Hint> hints;

  private HintSet(Set<Hint> hints) {
    this.hints = hints;
  }

  static HintSet of(Set<Hint> hints) {
    return hints.isEmpty() ? NONE : new HintSet(EnumSet.copyOf(hints));
  }

  private static Map<String, Hint> words() {
    Map<String, Hint> words = new HashMap<>();
    for (String line : DataFile.lines(HintSet.class, "container-hints.txt")) {
      String[] parts = line.split("\\s+", -1);
      Hint hint = Hint.valueOf(parts[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i < parts.length; i++) {
        words.put(parts[i], hint);
      }
    }
    return Map.copyOf(words);
  }

  /** Cuts names at marks, digits and capitals and looks up each word and each pair of words. */
  static Set<Hint> inNames(String attribute) {
    Set<Hint> found = EnumSet.noneOf(Hint.class);
    int length = Math.min(attribute.length(), MAX_ATTRIBUTE);
    StringBuilder word = new StringBuilder();
    String before = "";
    for (int i = 0; i <= length; i++) {
      char c = i < length ? attribute.charAt(i) : ' ';
      boolean letter = (Letters.kind(c) & (Letters.WORD | Letters.DIGIT)) == Letters.WORD;
      boolean capital =
          letter
              && (Letters.kind(c) & Letters.CAPITAL) != 0
              && i > 0
              && Character.isLowerCase(attribute.charAt(i - 1));
      if ((!letter || capital) && !word.isEmpty()) {
        String one = word.toString().toLowerCase(Locale.ROOT);
        look(one, found);
        if (!before.isEmpty()) {
          look(before + one, found);
        }
        before = Words.isSpace(c) ? "" : one;
        word.setLength(0);
      }
      if (letter) {
        word.append(c);
      }
    }
    return found;
  }

  private static void look(String word, Set<Hint> found) {
    Hint hint = WORDS.get(word);
    if (hint != null) {
      found.add(hint);
    }
  }

  boolean has(Hint hint) {
    return hints.contains(hint);
  }

  boolean isEmpty() {
    return hints.isEmpty();
  }
}
