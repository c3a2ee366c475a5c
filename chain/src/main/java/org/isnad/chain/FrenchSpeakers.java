package org.isnad.chain;

import org.isnad.model.Mention;

/** Settles who makes a French statement, and remembers it for "a-t-il ajouté". For one report. */
final class FrenchSpeakers {
  private final FrenchText text;
  private final FrenchNames names;
  private final SpeakerMemory memory = new SpeakerMemory();

  FrenchSpeakers(FrenchText text, FrenchNames names) {
    this.text = text;
    this.names = names;
  }

  /** Gives the statement the speaker named there; the last fitting one for a pronoun or none. */
  void settle(FrenchSentence sentence, Statement statement, NounPhrase subject) {
    if (subject.empty()) {
      Statement before = sentence.last();
      statement.speaker =
          before != null && before.speaker != null ? before.speaker : memory.last(Verb.Gender.OPEN);
      return;
    }
    boolean pronoun = subject.to() - subject.from() == 1 && text.has("pronoun", subject.from());
    Mention own = names.mention(subject);
    if (pronoun) {
      Mention known = memory.last(gender(subject.from()));
      statement.speaker =
          new Mention(known == null ? own.name() : known.name(), own.mention(), own.span());
      return;
    }
    statement.speaker = memory.note(own, names.gender(subject), text.phrases.words("back"));
  }

  private Verb.Gender gender(int pronoun) {
    return text.is(pronoun, "elle") ? Verb.Gender.FEMININE : Verb.Gender.OPEN;
  }
}
