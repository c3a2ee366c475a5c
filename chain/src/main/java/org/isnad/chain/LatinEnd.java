package org.isnad.chain;

/** Finds where an English or French statement ends within its sentence. */
final class LatinEnd {
  private final LatinText text;

  LatinEnd(LatinText text) {
    this.text = text;
  }

  /** The end of the statement that begins at {@code from}. */
  int of(LatinSentence sentence, int from) {
    int k = from;
    int end = from;
    while (k < sentence.range.to()) {
      Word word = text.at(k);
      if (word.kind() == Word.Kind.OPENING) {
        k = text.words.last(word.quote()) + 1;
        end = k;
        continue;
      }
      if (k > from && word.comma()) {
        String next = text.at(k + 1).folded();
        if (text.phrases.has("turn", next)
            || text.phrases.match("tail", text.words, k + 1) > 0
            || spoken(sentence, k + 1)) {
          break;
        }
      }
      if (k > from
          && word.letters()
          && text.phrases.match("tail", text.words, k) > 0
          && !text.french) {
        break;
      }
      boolean sign = !word.letters() && !word.number();
      k++;
      if (!sign || word.is("%") || word.is(")")) {
        end = k;
      }
    }
    return end;
  }

  /** "…, he said": another verb of speech closes the clause. */
  private boolean spoken(LatinSentence sentence, int at) {
    for (int k = at; k < at + 5; k++) {
      int length = text.verbs.match(text.words, k);
      if (length > 0 && text.verbs.frames(text.words, k, length).contains(LatinVerbs.Frame.BARE)) {
        return k > at && closes(sentence, k + length);
      }
      if (!text.at(k).letters()) {
        return false;
      }
    }
    return false;
  }

  /** Whether the clause of the verb ends here or within a few words of time and place. */
  boolean closes(LatinSentence sentence, int after) {
    for (int k = after; k < after + 8; k++) {
      Word word = text.at(k);
      if (k >= sentence.range.to() || word.is(".") || word.comma()) {
        return true;
      }
      if (!word.letters()
          || text.phrases.has("that", word.folded())
          || (k == after && (word.is("the") || text.phrases.has("pronoun", word.folded())))) {
        return false;
      }
    }
    return false;
  }
}
