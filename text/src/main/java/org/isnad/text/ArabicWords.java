package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.DataFile;

/** What the stemmer must know of single words, from the data files {@code arabic/}. */
final class ArabicWords {
  private static final int OPENING = 4;

  private static final List<String> LISTED = read("whole-words.txt");

  /** Words whose first letters are all their own, folded. */
  static final WordSet OWN_FRONT = folded(LISTED);

  /** The stems that are left of them, so that بريطاني, of بريطانيا, keeps its ب. */
  static final WordSet OWN_FRONT_STEMS = stems();

  /** Those of them whose last letters are their own too: all that do not end in ة. */
  static final WordSet WHOLE = folded(LISTED.stream().filter(word -> !word.endsWith("ة")).toList());

  /** Verbs that take the س of the future, without the letter of the person. */
  static final WordSet FUTURE = folded(read("future-verbs.txt"));

  /** Beginnings of words whose ال is their own. */
  private static final List<String> LAM = DataFile.lines(ArabicWords.class, "arabic/lam-words.txt");

  /** The first letters of those beginnings. */
  private static final WordSet LAM_OPENINGS =
      new WordSet(LAM.stream().map(word -> word.substring(0, OPENING)).distinct().toList());

  private ArabicWords() {}

  private static List<String> read(String file) {
    List<String> words = new ArrayList<>();
    for (String line : DataFile.lines(ArabicWords.class, "arabic/" + file)) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return words;
  }

  /** The words of the list {@link #WHOLE} is made of, folded. */
  static List<String> listed() {
    return LISTED.stream().map(Spelling::fold).toList();
  }

  private static WordSet folded(List<String> words) {
    return new WordSet(words.stream().map(Spelling::fold).distinct().toList());
  }

  private static WordSet stems() {
    return new WordSet(
        LISTED.stream()
            .map(word -> word.endsWith("ة") ? word.substring(0, word.length() - 1) : word)
            .map(Spelling::fold)
            .map(word -> word.substring(0, ArabicStemmer.relationEnd(word, 0, word.length())))
            .distinct()
            .toList());
  }

  /** Whether the ال at a place of a folded word is no article. */
  static boolean ownsLam(String word, int at) {
    if (word.length() < at + OPENING || !LAM_OPENINGS.contains(word, at, at + OPENING)) {
      return false; // nearly all words with an article
    }
    for (String beginning : LAM) {
      if (word.startsWith(beginning, at)) {
        return true;
      }
    }
    return false;
  }
}
