package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that fill a line and are signed with a name behind a dash, on the same line or the
 * next: "«سنعود إلى الحقول» — ليلى الهادي، مزارعة". Stateless.
 */
final class SignedQuotes {
  private static final int LONGEST_SIGNATURE = 14;
  private static final int SHORTEST_QUOTE = 2;

  private SignedQuotes() {}

  /** Those of which no statement told holds anything; the statements told are in order. */
  static List<Statement> in(SetLines set, List<Statement> told) {
    List<Statement> found = new ArrayList<>();
    int next = 0;
    for (int p = 0; p < set.lines.size(); p++) {
      Words.Range line = set.lines.get(p);
      while (next < told.size() && told.get(next).to() <= line.from()) {
        next++;
      }
      Statement signed = signed(set, p);
      boolean claimed =
          signed != null && next < told.size() && told.get(next).from() < signed.cue.to();
      if (signed != null && !claimed) {
        found.add(signed);
      }
    }
    return found;
  }

  private static @Nullable Statement signed(SetLines set, int p) {
    Words words = set.words;
    Words.Range line = set.lines.get(p);
    Word first = words.at(line.from());
    if (first.kind() != Word.Kind.OPENING || words.length(first.quote()) < SHORTEST_QUOTE) {
      return null;
    }
    int dash = words.last(first.quote()) + 1;
    boolean below = dash == line.to() && p + 1 < set.lines.size();
    Words.Range signature = below ? set.lines.get(p + 1) : line;
    if (dash > line.to() || (below && words.at(dash).is("-"))) {
      return null; // below a quotation a hyphen opens the item of a list
    }
    int from = dash;
    while (from < signature.to() && words.at(from).dash()) {
      from++;
    }
    NounPhrase name = new NounPhrase(from, set.nameEnd(from, signature.to()));
    if (from == dash || !set.isName(name) || signature.to() - from > LONGEST_SIGNATURE) {
      return null;
    }
    Statement statement = new Statement(new Words.Range(dash, from));
    int last = words.last(first.quote());
    int to = words.at(last).kind() == Word.Kind.CLOSING ? last : last + 1;
    statement.content.add(new Words.Range(line.from() + 1, to));
    statement.speaker = set.mention(name, new NounPhrase(from, end(words, from, signature.to())));
    return statement;
  }

  /** A signature's own full stop is not part of it. */
  private static int end(Words words, int from, int to) {
    return to - 1 > from && words.at(to - 1).is(".") ? to - 1 : to;
  }
}
