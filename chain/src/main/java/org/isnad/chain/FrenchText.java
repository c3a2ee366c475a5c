package org.isnad.chain;

/** A French text with the word lists it is read by. Immutable. */
final class FrenchText {
  final FrenchVerbs verbs;
  final PhraseBook phrases;
  final AgencyNames agencies;
  final Words words;

  FrenchText(FrenchVerbs verbs, PhraseBook phrases, AgencyNames agencies, Words words) {
    this.verbs = verbs;
    this.phrases = phrases;
    this.agencies = agencies;
    this.words = words;
  }

  Word at(int k) {
    return words.at(k);
  }

  boolean has(String key, int k) {
    Word word = words.at(k);
    return word.letters() && phrases.has(key, word.folded());
  }

  /** Whether the word is one of those, as written: "à" is not "a". */
  boolean is(int k, String written) {
    return words.at(k).letters() && FrenchVerbs.written(words, k).equals(written);
  }

  /** Whether "que" stands there, also joined ("qu'il"). */
  boolean that(int k) {
    return is(k, "que") || (words.at(k).letters() && words.at(k).folded().startsWith("qu'"));
  }

  boolean opening(int k) {
    return words.at(k).kind() == Word.Kind.OPENING;
  }

  boolean closing(int k) {
    return words.at(k).kind() == Word.Kind.CLOSING;
  }

  /** The words of a quotation without its marks. */
  Words.Range inner(int quote) {
    int from = words.first(quote) + 1;
    int last = words.last(quote);
    int to = words.at(last).kind() == Word.Kind.CLOSING ? last : last + 1;
    return new Words.Range(from, Math.max(to, from + 1));
  }
}
