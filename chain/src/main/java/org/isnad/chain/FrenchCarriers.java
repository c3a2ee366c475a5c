package org.isnad.chain;

import java.util.List;
import org.isnad.model.Mention;

/**
 * Finds who carried a French statement: "a déclaré X à l'AFP", "auprès de Reuters", "citée par
 * l'agence Tass", "Contacté par le Monde", "dans un entretien à la chaîne Info 1", "sur Facebook".
 */
final class FrenchCarriers {
  private static final int FARTHEST = 16;
  private static final int LONGEST_LETTERS = 7;
  private static final int LONGEST_OUTLET = 6;

  private final FrenchText text;
  private final FrenchNames names;

  FrenchCarriers(FrenchText text, FrenchNames names) {
    this.text = text;
    this.names = names;
  }

  /** Adds the carriers from {@code from} on, before a quotation or "que" opens. */
  void behind(FrenchSentence sentence, int from, Statement statement) {
    for (int k = from; k < Math.min(sentence.to, from + FARTHEST); k++) {
      if (text.opening(k) || text.that(k)) {
        return;
      }
      int reached = text.phrases.match("reached", text.words, k);
      int name = reached > 0 ? k + reached : spokenTo(k);
      int end = name > 0 ? carrier(name, sentence.to, reached > 0, statement.via) : 0;
      if (end > 0) {
        k = end - 1;
      } else if (text.is(k, "sur") && platform(k + 1) > 0) {
        int to = platform(k + 1);
        statement.via.add(names.mention(new NounPhrase(k, to)));
        k = to - 1;
      } else if (name > 0 && text.has("audience", lastOfPlural(name))) {
        statement.to = text.words.span(k, lastOfPlural(name) + 1).of(text.words.text);
      }
    }
  }

  private int lastOfPlural(int k) {
    return text.has("determiner", k) ? k + 1 : k;
  }

  /** Adds whoever reached the speaker, told before him: "Contacté par Reuters, X a dénoncé". */
  void before(FrenchSentence sentence, int cue, Statement statement) {
    for (int k = sentence.from; k < Math.min(cue, sentence.from + FARTHEST); k++) {
      int reached = text.phrases.match("reached", text.words, k);
      if (reached > 0) {
        carrier(k + reached, cue, true, statement.via);
        return;
      }
      if (text.has("talk", k) && spokenTo(k + 1) > 0) {
        carrier(spokenTo(k + 1), cue, true, statement.via);
        return;
      }
    }
  }

  private int spokenTo(int k) {
    if (text.is(k, "à") || text.is(k, "au") || text.is(k, "aux")) {
      return k + 1;
    }
    return text.is(k, "auprès") ? k + (text.at(k + 1).folded().equals("de") ? 2 : 1) : -1;
  }

  /** Reads an agency or an outlet's noun at {@code from}; answers its end, 0 when none is. */
  private int carrier(int from, int limit, boolean any, List<Mention> via) {
    int head = text.has("determiner", from) ? from + 1 : from;
    int agency = 0;
    int end = 0;
    for (int k = from; k <= head + 2 && agency == 0; k++) {
      agency = text.agencies.match(text.words, k);
      end = k + agency;
    }
    if (agency == 0) {
      boolean outlet =
          text.has("outlet", head) || letters(head) || (any && text.at(head).capital());
      if (!outlet) {
        return 0;
      }
      end = head + 1;
      while (end < Math.min(limit, head + LONGEST_OUTLET)
          && (text.at(end).capital()
              || text.at(end).quote() >= 0
              || text.is(end, "d'état")
              || (text.at(end).letters() && text.at(end + 1).capital()))) {
        end++;
      }
    }
    via.add(names.mention(new NounPhrase(from, end)));
    return end;
  }

  /** "la BBC", "RFI": a name of capital letters is an outlet where it is spoken to. */
  private boolean letters(int k) {
    Word word = text.at(k);
    String written = text.words.text.substring(word.start(), word.end());
    return word.letters()
        && written.length() > 1
        && written.length() < LONGEST_LETTERS
        && written.chars().allMatch(Character::isUpperCase);
  }

  /** The end of a platform's name at {@code k}; 0 when none stands there. */
  private int platform(int k) {
    for (int at = k; at < k + 4 && text.at(at).letters(); at++) {
      if (text.has("platform", at)) {
        return text.is(at + 1, "sociaux") ? at + 2 : at + 1;
      }
    }
    return 0;
  }
}
