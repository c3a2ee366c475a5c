package org.isnad.chain;

import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence that has no verb of saying, as headlines are written: whoever speaks, a colon
 * and his words in marks ("رئيس البلدية: «الجسر آمن»"). Only of those whom a noun tells for
 * speakers, because "ملاحظة: «…»" is nobody's saying.
 */
final class ArabicHeadlines {
  private static final int SHORTEST = 2;

  private final ArabicLexicon lexicon;
  private final ArabicNames names;
  private final ArabicSpeakers speakers;
  private final Words words;

  ArabicHeadlines(ArabicLexicon lexicon, ArabicNames names, ArabicSpeakers speakers, Words words) {
    this.lexicon = lexicon;
    this.names = names;
    this.speakers = speakers;
    this.words = words;
  }

  /** The statement of such a sentence; null when it is none. */
  @Nullable Statement read(ArabicSentence sentence) {
    NounPhrase name = names.at(sentence.from, sentence.to, false);
    int colon = name.to();
    Word mark = words.at(colon + 1);
    if (name.empty()
        || !words.at(colon).colon()
        || mark.kind() != Word.Kind.OPENING
        || words.length(mark.quote()) < SHORTEST) {
      return null;
    }
    String head = words.at(name.from()).folded();
    String bare = ArabicLexicon.bare(head);
    boolean speaks =
        lexicon.states().has(head)
            || (lexicon.speaks(head) && !lexicon.speakers().has("document", bare));
    int last = words.last(mark.quote());
    int behind = words.at(last).kind() == Word.Kind.CLOSING ? last : last + 1;
    if (!speaks || words.at(last + 1).letters()) {
      return null;
    }
    Statement statement = new Statement(new Words.Range(colon, colon + 1));
    statement.content.add(new Words.Range(colon + 2, behind));
    statement.speaker = speakers.note(name, Verb.Gender.OPEN);
    return statement;
  }
}
