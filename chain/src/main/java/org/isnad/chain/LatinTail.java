package org.isnad.chain;

/** Reads "…, according to X", "According to X, …", "selon X". */
final class LatinTail {
  private static final int SHORTEST = 3;
  private static final int FARTHEST = 16;

  private final LatinText text;
  private final LatinEnd end;
  private final LatinSpeakers speakers;

  LatinTail(LatinText text, LatinEnd end, LatinSpeakers speakers) {
    this.text = text;
    this.end = end;
    this.speakers = speakers;
  }

  /** Whether the phrase of {@code length} words at {@code k} attributes a statement. */
  boolean read(LatinSentence sentence, int k, int length) {
    NounPhrase source = text.names.behind(k + length, sentence.range.to());
    boolean first = k == sentence.range.from();
    boolean comma =
        text.at(k - 1).comma() || text.at(k - 1).kind() == Word.Kind.CLOSING || !text.french;
    if (source.empty() || (!first && !comma)) {
      return false;
    }
    for (Statement s : sentence.statements) {
      if (!first && s.to() <= k && s.to() >= k - 2) {
        s.via.add(text.names.mention(source));
        return true;
      }
    }
    Statement statement = new Statement(new Words.Range(k, k + length));
    if (first) {
      int open = source.to();
      while (open < sentence.range.to()
          && open < source.to() + FARTHEST
          && !text.at(open).comma()) {
        open++;
      }
      if (!text.at(open).comma() || open + 1 >= sentence.range.to()) {
        return false;
      }
      statement.content.add(
          new Words.Range(open + 1, Math.max(open + 2, end.of(sentence, open + 1))));
    } else {
      int to = text.at(k - 1).comma() ? k - 1 : k;
      if (to - sentence.start() < SHORTEST) {
        return false;
      }
      statement.content.add(new Words.Range(sentence.start(), to));
    }
    speakers.settle(sentence, statement, source);
    sentence.statements.add(statement);
    return true;
  }
}
