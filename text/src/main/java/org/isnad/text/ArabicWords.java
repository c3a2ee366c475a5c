package org.isnad.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.DataFile;

/** What the stemmer must know of single words, from the data files {@code arabic/}. */
final class ArabicWords {
  /** Words whose letters at either end are all their own, folded. */
  static final Set<String> WHOLE = read("whole-words.txt");

  /** The stems that are left of {@link #WHOLE}, so that بريطاني, of بريطانيا, keeps its ب. */
  static final Set<String> WHOLE_STEMS = stems();

  /** Verbs that take the س of the future, without the letter of the person. */
  static final Set<String> FUTURE = read("future-verbs.txt");

  /** Beginnings of words whose ال is their own. */
  private static final List<String> LAM = DataFile.lines(ArabicWords.class, "arabic/lam-words.txt");

  private ArabicWords() {}

  private static Set<String> read(String file) {
    Set<String> words = new HashSet<>();
    for (String line : DataFile.lines(ArabicWords.class, "arabic/" + file)) {
      for (String word : line.split(" ", -1)) {
        words.add(Spelling.fold(word));
      }
    }
    return Set.copyOf(words);
  }

  private static Set<String> stems() {
    Set<String> stems = new HashSet<>();
    for (String word : WHOLE) {
      stems.add(ArabicStemmer.withoutRelation(word));
    }
    return Set.copyOf(stems);
  }

  /** Whether a folded word begins with ال that is no article. */
  static boolean ownsLam(String word) {
    for (String beginning : LAM) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
