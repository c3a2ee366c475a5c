package org.isnad.chain;

import java.util.List;
import org.isnad.model.Mention;

/**
 * Reads what an Arabic statement was said through: an outlet spoken to ("لوكالة فرانس برس", "مع
 * قناة الضحى") or a platform spoken on ("على تليغرام", "في تغريدة على «إكس»").
 */
final class ArabicAddress {
  private static final int SHORT_QUOTE = 3;
  private static final int LONGEST_QUOTED_OUTLET = 7;
  private static final int LONGEST_PLATFORM = 10;
  private static final int FARTHEST_BACK = 24;
  private static final int MOST_ADJUNCTS = 8;

  private final ArabicLexicon lexicon;
  private final PhraseBook phrases;
  private final AgencyNames agencies;
  private final ArabicNames names;
  private final Words words;

  ArabicAddress(ArabicLexicon lexicon, ArabicNames names, Words words) {
    this.lexicon = lexicon;
    this.phrases = lexicon.phrases();
    this.agencies = lexicon.agencies();
    this.names = names;
    this.words = words;
  }

  /** Reads a carrier spoken to or a platform spoken on at {@code k}; answers the word behind it. */
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
    if (folded.equals("ل") && words.at(k + 1).is("(") && words.at(k + 3).is(")")) {
      via.add(names.mention(new NounPhrase(k + 2, k + 3)));
      return k + 4;
    }
    if (folded.equals("ل") && agencies.match(words, k + 1) > 0) {
      int end = k + 1 + agencies.match(words, k + 1);
      via.add(names.mention(new NounPhrase(k + 1, end)));
      return end;
    }
    if (outlet) {
      NounPhrase carrier =
          with ? names.at(name, words.size(), false) : names.behindPreposition(name, words.size());
      via.add(names.mention(carrier));
      return Math.max(k + 1, carrier.to());
    }
    if (on(k) && phrases.has("platform", words.at(k + 1).folded())) {
      int end = platformEnd(k + 2, k + LONGEST_PLATFORM);
      via.add(names.mention(new NounPhrase(k, end)));
      return end;
    }
    return k;
  }

  /** "أكد خلاله الأخير", "وأكدت لـ«الميزان» مصادر": behind what stands before the speaker. */
  int behind(int from, int limit, List<Mention> via) {
    int k = from;
    while (k < Math.min(limit, from + MOST_ADJUNCTS)) {
      int addressed = read(k, via);
      boolean day = lexicon.weekdays().contains(words.at(k).folded());
      if (addressed > k) {
        k = addressed;
      } else if (day || phrases.has("between", words.at(k).folded())) {
        k++;
      } else {
        break;
      }
    }
    return k;
  }

  private boolean on(int k) {
    String folded = words.at(k).folded();
    return folded.equals("علي") || folded.equals("عبر") || folded.equals("في");
  }

  /** "صفحتها الرسمية على فيسبوك", "تغريدة على منصة «إكس»": one platform in several words. */
  private int platformEnd(int from, int limit) {
    int end = from;
    while (end < limit) {
      String folded = words.at(end).folded();
      if (phrases.has("platform", folded) || phrases.has("platform-part", folded)) {
        end++;
      } else if (shortQuote(end)) {
        end = words.last(words.at(end).quote()) + 1;
      } else if ((on(end) || folded.equals("ب"))
          && (phrases.has("platform", words.at(end + 1).folded())
              || phrases.has("platform-part", words.at(end + 1).folded())
              || shortQuote(end + 1))) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean shortQuote(int k) {
    Word mark = words.at(k);
    return mark.kind() == Word.Kind.OPENING
        && words.length(mark.quote()) <= SHORT_QUOTE
        && (phrases.has("named", words.at(k - 1).folded()) || on(k - 1))
        && words.at(words.last(mark.quote()) + 1).kind() != Word.Kind.NOTHING;
  }

  /** What was said through, told before the verb: "وفي تصريح لقناة الضحى، اعتبر المحافظ أن". */
  void before(int from, int verb, List<Mention> via) {
    String first = words.at(from).folded();
    String bare = first.startsWith("و") ? first.substring(1) : first;
    if (!phrases.has("adjunct", bare)) {
      return;
    }
    int k = bare.equals("عبر") ? from : from + 1;
    while (k < verb && k < from + FARTHEST_BACK) {
      k = Math.max(k + 1, read(k, via));
    }
  }
}
