package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the place where a statement opens behind its verb and speaker, and reads on the way
 * there what it was said through and to whom ("لوكالة فرانس برس", "على تليغرام", "للصحفيين").
 */
final class ArabicOpening {
  private static final int FARTHEST = 30;
  private static final int NEAR = 14;
  private static final int MOST_COMMAS = 3;
  private static final int SHORT_QUOTE = 3;

  /**
   * Where a statement opens.
   *
   * @param quoted it opens with a quotation that is its own, not a name in marks
   * @param clause a clause, not a mere noun
   * @param source whom the speaker so far only carries ("نقلاً عن مصادر"); null mostly
   */
  record Opening(
      int from,
      boolean quoted,
      boolean clause,
      List<Mention> via,
      @Nullable String to,
      @Nullable NounPhrase source) {}

  private final ArabicForms forms;
  private final PhraseBook phrases;
  private final ArabicNames names;
  private final ArabicTails tails;
  private final ArabicStated stated;
  private final ArabicAddress addresses;
  private final Words words;

  ArabicOpening(
      ArabicLexicon lexicon,
      ArabicNames names,
      ArabicTails tails,
      ArabicStated stated,
      ArabicAddress addresses,
      Words words) {
    this.forms = lexicon.forms();
    this.phrases = lexicon.phrases();
    this.names = names;
    this.tails = tails;
    this.stated = stated;
    this.addresses = addresses;
    this.words = words;
  }

  @Nullable Opening find(int from, int limit, Verb verb, NounPhrase speaker) {
    List<Mention> via = new ArrayList<>();
    String to = null;
    NounPhrase source = null;
    int commas = 0;
    int k = from;
    int reach = verb.frame() == Verb.Frame.NEAR ? NEAR : FARTHEST;
    while (k < limit && k < from + reach) {
      Word word = words.at(k);
      String folded = word.folded();
      boolean that = word.letters() && phrases.has("that", folded);
      if (that && !(folded.equals("ان") && phrases.has("no-that", words.at(k - 1).folded()))) {
        return new Opening(k + 1, false, true, via, to, source);
      }
      if (word.kind() == Word.Kind.OPENING) {
        if (ownQuote(k, from, limit)) {
          return new Opening(k, true, true, via, to, source);
        }
        k = words.last(word.quote()) + 1;
        continue;
      }
      if (word.colon()) {
        boolean quoted = words.at(k + 1).kind() == Word.Kind.OPENING;
        return k + 1 < limit || quoted
            ? new Opening(k + 1, quoted, true, via, to, source) // a quotation may be a paragraph
            : null;
      }
      if (word.comma() && ++commas > MOST_COMMAS) {
        return null;
      }
      if (!word.letters()) {
        if (word.kind() == Word.Kind.CLOSING) {
          return null;
        }
        k++;
        continue;
      }
      int stands = stated.opens(k, limit, verb, k == from && speaker.empty());
      if (stands >= 0) {
        return new Opening(stands, false, false, via, to, null);
      }
      ArabicTails.Tail tail = tails.at(k, limit);
      if (tail != null && !tail.source().empty()) {
        boolean passes =
            phrases.has("tail-from", folded)
                || phrases.has("outlet", words.at(speaker.from()).folded());
        if (passes) {
          source = tail.source();
        } else {
          via.add(names.mention(tail.source()));
        }
        k = tail.to();
        continue;
      }
      Verb other = forms.find(folded);
      boolean noun = phrases.has("before-noun", words.at(k - 1).folded());
      if (other != null && other.form() != Verb.Form.NOUN && !noun && !sameBreath(other, k)) {
        return null;
      }
      int addressed = addresses.read(k, via);
      if (addressed > k) {
        k = addressed;
        continue;
      }
      if (phrases.has("audience", folded)) {
        to = words.span(k, k + 1).of(words.text);
      }
      k++;
    }
    return null;
  }

  /** "وقال لافروف مضيفاً: «…»", "وتابع قائلاً": one statement, two words for it. */
  private boolean sameBreath(Verb other, int k) {
    return other.form() == Verb.Form.PARTICIPLE
        && !words.at(k - 1).comma()
        && (words.at(k + 1).colon()
            || words.at(k + 1).kind() == Word.Kind.OPENING
            || phrases.has("that", words.at(k + 1).folded()));
  }

  /** Whether a quotation is what was said, not a name in marks. */
  private boolean ownQuote(int k, int from, int limit) {
    int quote = words.at(k).quote();
    Word before = words.at(k - 1);
    boolean shortQuote = words.length(quote) <= SHORT_QUOTE;
    if (shortQuote
        && before.letters()
        && phrases.has("that", words.at(words.last(quote) + 1).folded())) {
      return false; // "مصادر «الشرق» بأن"
    }
    if (!shortQuote || before.colon() || k == from) {
      return !(shortQuote && phrases.has("named", before.folded()));
    }
    if (phrases.has("named", before.folded())
        || phrases.has("before-noun", before.folded())
        || before.folded().equals("ل")
        || before.folded().equals("عبر")) {
      return false;
    }
    for (int ahead = words.last(quote) + 1; ahead < Math.min(limit, k + FARTHEST); ahead++) {
      Word word = words.at(ahead);
      if (phrases.has("that", word.folded()) && word.letters()) {
        return false;
      }
    }
    return true;
  }
}
