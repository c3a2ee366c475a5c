package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of an English text, as speech needs them: a question or a shout in quotation marks
 * is one sentence with who asked it behind it ("“Who pays?” Keller asked").
 */
final class EnglishSentences {
  private static final int NEAR = 8;

  private EnglishSentences() {}

  static List<Words.Range> of(Words words, EnglishWords lexicon) {
    List<Words.Range> joined = new ArrayList<>();
    for (Words.Range next : words.sentences) {
      if (!joined.isEmpty() && asked(words, lexicon, next)) {
        next = new Words.Range(joined.removeLast().from(), next.to());
      }
      joined.add(next);
    }
    return joined;
  }

  private static boolean asked(Words words, EnglishWords lexicon, Words.Range next) {
    Word closing = words.at(next.from() - 1);
    Word mark = words.at(next.from() - 2);
    Word first = words.at(next.from());
    if (closing.kind() != Word.Kind.CLOSING
        || first.kind() == Word.Kind.OPENING
        || !(mark.is("?") || mark.is("!") || mark.is("…") || mark.dash())
        || words.text.substring(closing.end(), first.start()).indexOf('\n') >= 0) {
      return false;
    }
    for (int k = next.from(); k < next.to() && k < next.from() + NEAR; k++) {
      if (words.at(k).letters() && lexicon.speech(words.at(k).folded())) {
        return true;
      }
    }
    return false;
  }
}
