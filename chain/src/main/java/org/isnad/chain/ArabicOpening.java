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
  private final ArabicDocuments documents;
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
    this.documents = new ArabicDocuments(lexicon, names, words);
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
      boolean abbreviated = words.at(k - 1).is(".") && words.at(k - 1).end() == word.start();
      boolean that = word.letters() && !abbreviated && phrases.has("that", folded);
      if (that && !(folded.equals("ان") && phrases.has("no-that", words.at(k - 1).folded()))) {
        boolean late = clauseOnly(verb) && (commas > 0 || folded.equals("لان"));
        return opensOnly(verb, folded) && !late ? behindThat(k + 1, via, to, source) : null;
      }
      if (word.kind() == Word.Kind.OPENING) {
        if (!clauseOnly(verb) && ownQuote(k, from, limit, verb)) {
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
      NounPhrase seen = documents.seenBy(k, limit);
      if (!seen.empty()) {
        via.add(names.mention(seen));
        k = seen.to();
        continue;
      }
      ArabicTails.Tail tail = tails.at(k, limit);
      if (tail != null && tail.source().empty() && tail.cueTo() == tail.to()) {
        return null; // "على حد تعبيره"
      }
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
      Verb other = words.called(k) ? null : forms.find(folded); // "صياد يدعى خليل"
      boolean noun = phrases.has("before-noun", words.at(k - 1).folded());
      boolean dual =
          other != null
              && other.gender() == Verb.Gender.PLURAL
              && folded.endsWith("ا")
              && !folded.endsWith("وا")
              && !phrases.has("that", words.at(k + 1).folded()); // "طالباً عدم كشف هويته"
      boolean aside = words.at(k - 1).folded().startsWith("وه"); // "أضاف وهو يشير إلى قاربه"
      if (other != null
          && other.form() != Verb.Form.NOUN
          && !noun
          && !aside
          && !dual
          && !sameBreath(other, k)) {
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

  /** Behind "أن", and behind a comma or colon that stands there by mistake ("أن: «…»"). */
  private Opening behindThat(
      int k, List<Mention> via, @Nullable String to, @Nullable NounPhrase source) {
    boolean stray = words.at(k).comma() || words.at(k).colon();
    int from = stray ? k + 1 : k;
    boolean quoted = stray && words.at(from).kind() == Word.Kind.OPENING;
    return new Opening(from, quoted, true, via, to, source);
  }

  private static boolean clauseOnly(Verb verb) {
    return verb.frame() == Verb.Frame.NEAR && !verb.preposition().isEmpty();
  }

  /** Whether a verb that takes one word of opening alone has it ("دفع بأن"). */
  private static boolean opensOnly(Verb verb, String that) {
    return !clauseOnly(verb) || that.contains(verb.preposition());
  }

  /** "وقال لافروف مضيفاً: «…»", "وتابع قائلاً": one statement, two words for it. */
  private boolean sameBreath(Verb other, int k) {
    boolean signed = words.at(k + 1).comma() && words.at(k + 2).kind() == Word.Kind.OPENING;
    return other.form() == Verb.Form.PARTICIPLE
        && !words.at(k - 1).comma()
        && (signed
            || words.at(k + 1).colon()
            || words.at(k + 1).kind() == Word.Kind.OPENING
            || phrases.has("that", words.at(k + 1).folded()));
  }

  /**
   * Whether a quotation is what was said, not a name in marks or words set apart. A short one must
   * stand right behind the verb and its speaker, with nothing but whom and when between.
   */
  private boolean ownQuote(int k, int from, int limit, Verb verb) {
    int quote = words.at(k).quote();
    Word before = words.at(k - 1);
    Word behind = words.at(words.last(quote) + 1);
    boolean shortQuote = words.length(quote) <= SHORT_QUOTE;
    boolean clause = behind.letters() && phrases.has("that", behind.folded());
    if (!shortQuote || before.colon()) {
      return true;
    }
    if (verb.frame() == Verb.Frame.NEAR && behind.letters()) {
      return false; // "حسم الفريق «دربي الشمال» أمام"
    }
    if (phrases.has("named", before.folded()) || (clause && (before.letters() || k == from))) {
      return false; // "مصادر «الشرق» بأن"
    }
    if (k == from) {
      boolean ends =
          !behind.letters()
              || phrases.has("stop", behind.folded())
              || phrases.has("audience", behind.folded())
              || forms.find(behind.folded()) != null;
      return ends; // "شهد سوق «الحرير» إقبالاً"
    }
    if (phrases.has("before-noun", before.folded())
        || before.folded().equals("ل")
        || before.folded().equals("عبر")
        || !(before.comma()
            || !behind.letters()
            || addresses.behind(from, k, new ArrayList<>()) == k)) {
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
