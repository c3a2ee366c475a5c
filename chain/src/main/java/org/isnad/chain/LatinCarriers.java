package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Mention;

/** Finds who carried a statement: "told Reuters that", "a déclaré X à l'AFP". */
final class LatinCarriers {
  private static final int FARTHEST = 16;

  private final LatinText text;

  LatinCarriers(LatinText text) {
    this.text = text;
  }

  /** The agencies named from {@code from} on; notes on the way whom the statement was told. */
  List<Mention> of(LatinSentence sentence, int from, Statement statement) {
    List<Mention> via = new ArrayList<>();
    for (int k = from; k < sentence.range.to() && k < from + FARTHEST; k++) {
      Word word = text.at(k);
      if (word.kind() == Word.Kind.OPENING
          || text.phrases.has("that", word.folded())
          || (k > from && text.phrases.match("tail", text.words, k) > 0)) {
        break;
      }
      AgencyNames.Match match = word.letters() ? text.agencies.find(text.words, k) : null;
      boolean told =
          text.at(k - 1).is("to")
              || text.at(k - 1).is("a")
              || text.at(k - 1).is("told")
              || (text.at(k - 1).is("the") && text.at(k - 2).is("told"))
              || word.folded().startsWith("l'");
      if (match != null && told) {
        via.add(text.names.mention(new NounPhrase(k, k + match.length())));
        break;
      }
      if (statement.to == null && k == from && text.at(k - 1).is("told")) {
        statement.to =
            text.names.behind(k, Math.min(sentence.range.to(), k + 4)).empty()
                ? null
                : text.words.span(k, k + 1).of(text.words.text);
      }
    }
    return via;
  }
}
