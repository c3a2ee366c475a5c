package org.isnad.chain;

import java.util.Set;
import org.isnad.model.Language;

/** A French or English text with the word lists it is read by. Immutable but for its parts. */
final class LatinText {
  final LatinVerbs verbs;
  final PhraseBook phrases;
  final AgencyNames agencies;
  final LatinNames names;
  final Words words;
  final boolean french;

  LatinText(LatinVerbs verbs, PhraseBook phrases, AgencyNames agencies, Words words) {
    this.verbs = verbs;
    this.phrases = phrases;
    this.agencies = agencies;
    this.words = words;
    this.french = words.language.equals(Language.FRENCH);
    this.names = new LatinNames(phrases, verbs, agencies, words);
  }

  Word at(int index) {
    return words.at(index);
  }

  /** Whether the word at {@code at} stands in the list {@code key}. */
  boolean has(String key, int at) {
    return phrases.has(key, words.at(at).folded());
  }

  /** The words of a quotation without its marks. */
  Words.Range inner(int quote) {
    int from = words.first(quote) + 1;
    int last = words.last(quote);
    int to = words.at(last).kind() == Word.Kind.CLOSING ? last : last + 1;
    return new Words.Range(from, Math.max(to, from + 1));
  }

  /** Whether a verb with these frames brings in speech rather than a mere intention. */
  static boolean speech(Set<LatinVerbs.Frame> frames) {
    return frames.contains(LatinVerbs.Frame.BARE)
        || frames.contains(LatinVerbs.Frame.TOLD)
        || frames.contains(LatinVerbs.Frame.THAT);
  }
}
