package org.isnad.story;

import java.util.List;
import org.isnad.model.Language;

/**
 * What a text is about, told by its own words: names it knows ({@link KnownNames}), names shown by
 * capitals or by the words around them, and phrases it repeats, scored by {@link Candidates}.
 */
final class KeyPhrases {
  private KeyPhrases() {}

  /** The phrases, the most telling first. */
  static List<Candidate> of(TagText text, Language language) {
    Candidates candidates = new Candidates(text);
    boolean cased = text.cased();
    boolean[] used = KnownMentions.count(text, language, cased, candidates);
    if (cased) {
      CasedNames.find(text, used, language, candidates);
    } else if (text.size() > 0 && HanNames.written(text.folded(0))) {
      HanNames.find(text, candidates);
    } else {
      UncasedNames.find(text, used, language.equals(Language.ARABIC), candidates);
    }
    return candidates.best();
  }
}
