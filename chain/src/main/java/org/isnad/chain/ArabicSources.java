package org.isnad.chain;

import org.isnad.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an Arabic turn such as "وفقاً لـ" or "حسبما نقلت عنه" does: behind a statement with
 * its own speaker it names one more carrier; else it names the speaker of the clause before or
 * behind it.
 */
final class ArabicSources {
  private static final int SHORTEST_CLAUSE = 3;

  private final ArabicForms forms;
  private final PhraseBook phrases;
  private final ArabicNames names;
  private final ArabicTails tails;
  private final ArabicExtent extent;
  private final ArabicSpeakers speakers;
  private final Words words;

  ArabicSources(
      ArabicLexicon lexicon,
      ArabicNames names,
      ArabicTails tails,
      ArabicExtent extent,
      ArabicSpeakers speakers,
      Words words) {
    this.forms = lexicon.forms();
    this.phrases = lexicon.phrases();
    this.names = names;
    this.tails = tails;
    this.extent = extent;
    this.speakers = speakers;
    this.words = words;
  }

  /** Takes the turn at {@code k}; answers whether its words are read with it. */
  boolean take(ArabicSentence sentence, int k, ArabicTails.Tail tail) {
    int edge = words.at(k - 1).is("وذلك") ? k - 1 : k; // "، وذلك وفقاً لـ"
    Statement before = sentence.endingBefore(edge);
    if (before != null) {
      carries(sentence, before, tail);
      return true;
    }
    int from = clauseStart(sentence, k);
    boolean front = k - from < SHORTEST_CLAUSE;
    if (front && words.at(k).is("كما")) {
      return false; // "كما أكد الأمير حرص القيادة": no turn, only one more statement
    }
    if (!words.at(k - 1).comma() && !front && !closesClause(sentence, k, tail)) {
      return false;
    }
    if (!front && words.at(from + 1).is("ذلك") && words.at(from).folded().endsWith("اء")) {
      return false; // "جاء ذلك في مقابلة": not what was said
    }
    Words.Range content = front ? behind(sentence, tail) : before(from, k);
    if (content == null) {
      return false;
    }
    Statement statement = new Statement(new Words.Range(k, tail.cueTo()));
    statement.content.add(content);
    if (tail.carries() || tail.source().empty()) {
      statement.speaker = speakers.last();
      if (!tail.source().empty()) {
        statement.via.add(names.mention(tail.source()));
      }
    } else {
      statement.speaker = speakers.note(tail.source(), Verb.Gender.OPEN);
    }
    statement.via.addAll(tail.via());
    if (statement.speaker == null) {
      return false;
    }
    sentence.statements.add(statement);
    return !front;
  }

  private void carries(ArabicSentence sentence, Statement before, ArabicTails.Tail tail) {
    if (tail.source().empty()) {
      return;
    }
    Mention carrier = names.mention(tail.source());
    for (Statement statement : sentence.statements) {
      boolean covered = statement.to() >= before.to() && statement.from() <= before.from();
      if (covered && !sameAs(statement.speaker, carrier) && sentence.outermost(statement)) {
        statement.via.add(carrier);
      }
    }
  }

  /** "وبحسب مصادر طبية، أصيب أربعة": the clause behind the turn; null when none opens. */
  private Words.@Nullable Range behind(ArabicSentence sentence, ArabicTails.Tail tail) {
    int open = tail.to();
    while (words.at(open).comma()
        || words.at(open).colon()
        || phrases.has("that", words.at(open).folded())
        || words.at(open).folded().startsWith("فان")) {
      open++;
    }
    boolean opens = open > tail.to() && open < sentence.to && !tail.carries();
    Verb verb = forms.find(words.at(open).folded());
    boolean says = verb != null && verb.finite() && verb.frame() != Verb.Frame.NEAR;
    if (!opens || says) {
      return null;
    }
    return new Words.Range(open, Math.max(open + 1, extent.end(open, sentence.to, true)));
  }

  private Words.Range before(int from, int k) {
    int to = k;
    while (to > from
        && !words.at(to - 1).letters()
        && !words.at(to - 1).number()
        && words.at(to - 1).quote() < 0
        && !words.at(to - 1).is(")")) {
      to--;
    }
    return new Words.Range(from, to);
  }

  private int clauseStart(ArabicSentence sentence, int k) {
    int from = sentence.clauseStart(k);
    boolean turn = phrases.has("turn", words.at(from).folded()) && from > sentence.from;
    return turn ? from + 1 : from;
  }

  private boolean closesClause(ArabicSentence sentence, int k, ArabicTails.Tail tail) {
    return words.at(k - 1).kind() == Word.Kind.CLOSING
        || tails.sourceLike(tail)
        || tail.to() >= sentence.to;
  }

  private static boolean sameAs(@Nullable Mention speaker, Mention carrier) {
    return speaker != null && speaker.name().equals(carrier.name());
  }
}
