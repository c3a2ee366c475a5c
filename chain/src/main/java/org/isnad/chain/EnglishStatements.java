package org.isnad.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Mention;
import org.jspecify.annotations.Nullable;

/** Makes statements of the speech found in an English report: names, carriers, cues, by rules. */
final class EnglishStatements {
  private static final int LONGEST_SOURCE = 20;

  private final LatinText latin;
  private final EnglishText text;
  private final LatinSpeakers speakers;
  private final LatinCarriers carriers;
  private final BitSet cues = new BitSet();

  EnglishStatements(LatinText latin, EnglishText text) {
    this.latin = latin;
    this.text = text;
    this.speakers = new LatinSpeakers(latin);
    this.carriers = new LatinCarriers(latin);
  }

  /** The statements, those that hold others first. */
  List<Statement> of(List<Speech> found) {
    found.forEach(speech -> cues.set(speech.cue()));
    List<Statement> statements = new ArrayList<>();
    LatinSentence sentence = new LatinSentence(latin.words, new Words.Range(0, 0));
    for (Speech speech : found) {
      Words.Range range = text.sentence(speech.cue());
      if (!range.equals(sentence.range)) {
        sentence = new LatinSentence(latin.words, range);
      }
      Statement statement = statement(speech, sentence);
      sentence.statements.add(statement);
      statements.add(statement);
    }
    statements.sort(
        Comparator.comparingInt((Statement s) -> Math.min(s.from(), s.cue.from()))
            .thenComparingInt(s -> -s.to()));
    return statements;
  }

  private Statement statement(Speech speech, LatinSentence sentence) {
    int cue = speech.cue();
    Statement statement = new Statement(new Words.Range(cue, cue + length(speech)));
    for (Words.Range part : speech.parts()) {
      statement.content.add(bare(new Words.Range(part.from(), turn(part))));
    }
    NounPhrase source = speech.source();
    NounPhrase who = source == null ? new NounPhrase(cue, cue) : whole(source);
    NounPhrase antecedent = source == null ? null : antecedent(source);
    if (source != null && antecedent != null) {
      Mention behind = latin.names.mention(antecedent);
      Mention own = latin.names.mention(source);
      statement.speaker = new Mention(behind.name(), own.mention(), own.span());
    } else {
      speakers.settle(sentence, statement, who);
    }
    if (latin.phrases.match("tail", latin.words, cue) == 0) {
      statement.via.addAll(carriers.of(sentence, statement.cue.to(), statement));
    }
    for (NounPhrase other : speech.others()) {
      boolean agency = latin.agencies.nameAt(latin.words, other) != null;
      if (agency && (source == null || other.from() != source.from())) {
        statement.via.add(latin.names.mention(other));
      }
    }
    return statement;
  }

  /** "…, adding that": what the speaker adds is a statement of its own. */
  private int turn(Words.Range part) {
    for (int k = cues.nextSetBit(part.from() + 2);
        k >= 0 && k < part.to();
        k = cues.nextSetBit(k + 1)) {
      if (latin.at(k - 1).comma() && latin.has("turn", k)) {
        return k - 1;
      }
    }
    return part.to();
  }

  private int length(Speech speech) {
    int cue = speech.cue();
    int phrase =
        Math.max(
            latin.verbs.match(latin.words, cue), latin.phrases.match("tail", latin.words, cue));
    return speech.orphan() ? 1 : Math.max(1, phrase);
  }

  /** A quotation without its marks where it is nothing but one. */
  private Words.Range bare(Words.Range part) {
    int quote = latin.at(part.from()).quote();
    boolean whole =
        quote >= 0
            && latin.words.first(quote) == part.from()
            && latin.words.last(quote) == part.to() - 1
            && part.to() - part.from() > 1;
    return whole ? latin.inner(quote) : part;
  }

  /** "the Secretary" with "of State John Smith". */
  private NounPhrase whole(NounPhrase source) {
    int to = source.to();
    while ((text.at(to) == WordClass.OF || text.at(to) == WordClass.POINT)
        && to < source.from() + LONGEST_SOURCE) {
      int k = to + 1;
      while ((text.at(k).nominal() || text.at(k) == WordClass.OWNER) && k < to + LONGEST_SOURCE) {
        k++;
      }
      if (k == to + 1) {
        break;
      }
      to = k;
    }
    return new NounPhrase(source.from(), to);
  }

  /** Whom "who" points back to. */
  private @Nullable NounPhrase antecedent(NounPhrase relative) {
    boolean points = text.at(relative.from()) == WordClass.RELATIVE;
    List<NounPhrase> before = points ? Chunks.before(text, relative.from()) : List.of();
    return before.isEmpty() ? null : before.getFirst();
  }
}
