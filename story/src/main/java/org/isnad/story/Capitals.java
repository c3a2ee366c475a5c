package org.isnad.story;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What the capitals of a text are worth: which lines have them for nothing, as headlines do, and
 * which words are written both ways. Not thread-safe.
 */
final class Capitals {
  /** Longer lines are no headlines. */
  private static final int LONGEST_HEADLINE = 30;

  /** Fewer long words tell no headline from a name. */
  private static final int FEWEST_WORDS = 3;

  /** Words of so many letters have no capital of their own accord. */
  private static final int LETTERS = 4;

  /** Of a headline's longer words, the share with capitals from which they tell nothing. */
  private static final double TITLE_CASE = 0.6;

  private static final int LONGEST_ABBREVIATION = 6;

  private final TagText text;
  private final boolean nouns;
  private final boolean[] headline;
  private final boolean titleOnly;
  private final Set<String> small = new HashSet<>();
  private final Set<String> inside = new HashSet<>();

  /**
   * @param nouns whether every noun has a capital, as in German
   */
  Capitals(TagText text, boolean nouns) {
    this.text = text;
    this.nouns = nouns;
    this.headline = new boolean[text.size()];
    this.titleOnly = text.titleWords() == text.size();
    int line = 0;
    for (int i = 1; i <= text.size(); i++) {
      if (i == text.size() || text.gap(i) == TagText.Gap.LINE) {
        if (i - line <= LONGEST_HEADLINE && !text.stopped(i - 1) && titleCase(line, i)) {
          Arrays.fill(headline, line, i, true);
        }
        line = i;
      }
    }
    for (int i = 0; i < text.size(); i++) {
      if (Character.isLowerCase(text.firstLetter(i))) {
        small.add(text.folded(i));
      } else if (text.gap(i) == TagText.Gap.NONE && !text.inTitle(i)) {
        inside.add(text.folded(i));
      }
    }
  }

  private boolean titleCase(int from, int to) {
    int capitals = 0;
    int words = 0;
    for (int i = from; i < to; i++) {
      if (text.folded(i).length() >= LETTERS && !text.token(i).number()) {
        words++;
        capitals += Character.isUpperCase(text.firstLetter(i)) ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && capitals >= (nouns ? 1 : TITLE_CASE) * words;
  }

  /** Whether the word stands in a line written in capitals. */
  boolean headline(int i) {
    return headline[i];
  }

  /**
   * Whether the word's capital tells anything: not in a headline written in capitals, unless there
   * is nothing but the headline; then words that are never everyday ones do.
   */
  boolean tell(int i) {
    return !headline[i] || (titleOnly && !everyday(i) && !text.token(i).stop());
  }

  private boolean everyday(int i) {
    String word = text.folded(i);
    return text.common(i)
        || (word.endsWith("s") && text.lexicon().common(word.substring(0, word.length() - 1)));
  }

  /** Whether the text writes the word small too. */
  boolean small(int i) {
    return small.contains(text.folded(i));
  }

  /** Whether the word has its capital only from opening a sentence. */
  boolean fromOpening(int i) {
    return text.opens(i) && !inside.contains(text.folded(i)) && (small(i) || text.common(i));
  }

  /** Whether the word is an abbreviation: "NATO". */
  boolean abbreviation(int i) {
    String word = text.written(i);
    for (int k = 0; k < word.length(); k++) {
      if (!Character.isUpperCase(word.charAt(k))) {
        return false;
      }
    }
    return word.length() > 1 && word.length() <= LONGEST_ABBREVIATION;
  }
}
