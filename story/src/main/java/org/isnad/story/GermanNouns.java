package org.isnad.story;

import java.util.Set;

/** Tells names from nouns in German, where both have capitals. Not thread-safe. */
final class GermanNouns {
  private static final Set<String> ARTICLES =
      Set.of(
          "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer",
          "eines", "im", "zum", "zur", "vom", "am", "beim", "ins", "ans", "kein", "keine");

  /** Letters in front of a title that is part of a longer word, and of that title. */
  private static final int LETTERS = 3;

  private final TagText text;

  GermanNouns(TagText text) {
    this.text = text;
  }

  /** Whether the word is a title or a kind of place: "Wirtschaftsminister", "Landeshauptstadt". */
  boolean title(int i) {
    String word = text.folded(i);
    for (int k = LETTERS; k + LETTERS < word.length(); k++) {
      int kinds = text.lexicon().kinds(word.substring(k));
      if ((kinds & (TagWords.ROLE | TagWords.PLACE)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Two nouns in a row are a name when a first name opens them or when they stand so again. */
  boolean name(int start, int stop) {
    if (!text.is(start, TagWords.GIVEN) && !again(start, stop)) {
      return false;
    }
    for (int i = start; i < stop; i++) {
      if (text.common(i) && !text.is(i, TagWords.JOIN | TagWords.GIVEN)) {
        return false;
      }
    }
    return true;
  }

  private boolean again(int start, int stop) {
    for (int i = 0; i + stop - start <= text.size(); i++) {
      boolean same = i != start;
      for (int k = 0; same && k < stop - start; k++) {
        same = text.folded(i + k).equals(text.folded(start + k));
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** A noun stands behind an article or adjective sooner or later, a name hardly ever. */
  boolean noun(int at) {
    String word = text.folded(at);
    for (int i = 1; i < text.size(); i++) {
      if (text.joined(i) && text.folded(i).equals(word)) {
        boolean adjective =
            Character.isLowerCase(text.firstLetter(i - 1)) && !text.token(i - 1).stop();
        if (adjective || ARTICLES.contains(text.folded(i - 1))) {
          return true;
        }
      }
    }
    return false;
  }
}
