package org.isnad.chain;

import java.util.List;
import java.util.Set;
import org.isnad.model.Mention;

/**
 * Reads what an Arabic statement was said through: an outlet spoken to ("لوكالة فرانس برس", "مع
 * قناة الضحى") or a platform spoken on ("على تليغرام").
 */
final class ArabicAddress {
  private static final int SHORT_QUOTE = 3;
  private static final int LONGEST_QUOTED_OUTLET = 7;
  private static final Set<String> PLACE_BEFORE_NAME = Set.of("منصه", "تطبيق", "موقع");

  private final PhraseBook phrases;
  private final AgencyNames agencies;
  private final ArabicNames names;
  private final Words words;

  ArabicAddress(ArabicLexicon lexicon, ArabicNames names, Words words) {
    this.phrases = lexicon.phrases();
    this.agencies = lexicon.agencies();
    this.names = names;
    this.words = words;
  }

  /** Reads a carrier spoken to or a platform spoken on; answers the word behind it. */
  int read(int k, List<Mention> via) {
    String folded = words.at(k).folded();
    boolean with = folded.equals("مع") || folded.equals("عبر") || folded.equals("الي");
    int name = with ? k + 1 : k;
    String head = words.at(name).folded();
    boolean outlet =
        with
            ? phrases.has("outlet", head) || agencies.match(words, name) > 0
            : names.addressed(k) && !phrases.has("audience", folded);
    if (folded.equals("ل") && words.at(k + 1).kind() == Word.Kind.OPENING) {
      int end = words.last(words.at(k + 1).quote()) + 1;
      if (end - k <= LONGEST_QUOTED_OUTLET) {
        via.add(names.mention(new NounPhrase(k + 2, end - 1)));
        return end;
      }
    }
    if (outlet) {
      NounPhrase carrier =
          with ? names.at(name, words.size(), false) : names.behindPreposition(name, words.size());
      via.add(names.mention(carrier));
      return Math.max(k + 1, carrier.to());
    }
    boolean on = folded.equals("علي") || folded.equals("عبر") || folded.equals("في");
    if (on && phrases.has("platform", words.at(k + 1).folded())) {
      int end = k + 2;
      while (words.at(end).letters()
          && (phrases.has("platform", words.at(end).folded())
              || words.at(end).is("توك")
              || words.at(end).is("سوشال"))) {
        end++;
      }
      if (PLACE_BEFORE_NAME.contains(words.at(end - 1).folded())
          && words.at(end).kind() == Word.Kind.OPENING
          && words.length(words.at(end).quote()) <= SHORT_QUOTE) {
        end = words.last(words.at(end).quote()) + 1;
      }
      via.add(names.mention(new NounPhrase(k, end)));
      return end;
    }
    return k;
  }
}
