package org.isnad.chain;

import org.isnad.model.Mention;

/** Settles who makes a statement, and remembers it for "he said". For one report. */
final class LatinSpeakers {
  private final LatinText text;
  private final SpeakerMemory memory = new SpeakerMemory();

  LatinSpeakers(LatinText text) {
    this.text = text;
  }

  /** Gives the statement the speaker named there; the last one when it is a pronoun or none. */
  void settle(LatinSentence sentence, Statement statement, NounPhrase subject) {
    boolean pronoun =
        !subject.empty()
            && subject.to() - subject.from() == 1
            && text.phrases.has("pronoun", text.at(subject.from()).folded());
    Mention before =
        sentence.statements.isEmpty()
            ? memory.last(Verb.Gender.OPEN)
            : sentence.statements.getLast().speaker;
    if (subject.empty() || pronoun) {
      Mention known = pronoun ? memory.last(Verb.Gender.OPEN) : before;
      if (pronoun) {
        Mention own = text.names.mention(subject);
        statement.speaker =
            new Mention(known == null ? own.name() : known.name(), own.mention(), own.span());
      } else {
        statement.speaker = known;
      }
      return;
    }
    statement.speaker =
        memory.note(text.names.mention(subject), Verb.Gender.OPEN, text.phrases.words("back"));
  }
}
