package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the place where a statement opens behind its verb and speaker, and reads on the way
 * there what it was said through and to whom ("لوكالة فرانس برس", "على تليغرام", "للصحفيين").
 */
final class ArabicOpening {
  private static final int FARTHEST = 30;
  private static final int MOST_COMMAS = 3;
  private static final int SHORT_QUOTE = 3;
  private static final Set<String> PLACE_BEFORE_NAME = Set.of("منصه", "تطبيق", "موقع");

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
  private final AgencyNames agencies;
  private final ArabicNames names;
  private final ArabicTails tails;
  private final Words words;

  ArabicOpening(
      ArabicForms forms,
      PhraseBook phrases,
      AgencyNames agencies,
      ArabicNames names,
      ArabicTails tails,
      Words words) {
    this.forms = forms;
    this.phrases = phrases;
    this.agencies = agencies;
    this.names = names;
    this.tails = tails;
    this.words = words;
  }

  @Nullable Opening find(int from, int limit, Verb verb, NounPhrase speaker) {
    List<Mention> via = new ArrayList<>();
    String to = null;
    NounPhrase source = null;
    int commas = 0;
    int k = from;
    while (k < limit && k < from + FARTHEST) {
      Word word = words.at(k);
      String folded = word.folded();
      if (word.letters() && phrases.has("that", folded)) {
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
        return k + 1 < limit ? new Opening(k + 1, quoted, true, via, to, source) : null;
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
      Opening noun = statedNoun(k, limit, verb, via, to, k == from && speaker.empty());
      if (noun != null) {
        return noun;
      }
      ArabicTails.Tail tail = tails.at(k, limit);
      if (tail != null && !tail.source().empty()) {
        source = tail.source();
        k = tail.to();
        continue;
      }
      Verb other = forms.find(folded);
      if (other != null && other.form() != Verb.Form.NOUN && !sameBreath(other, k)) {
        return null;
      }
      int addressed = addressed(k, via);
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
    if (!shortQuote || before.colon() || k == from) {
      return !(shortQuote && phrases.has("named", before.folded()));
    }
    if (phrases.has("named", before.folded()) || before.folded().equals("ل")) {
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

  /**
   * Whether no speaker can stand at {@code k}, only what is stated ("أكدوا دعمهم", "أكدت دعمها").
   */
  boolean statesAtOnce(int k, int limit, Verb verb) {
    String folded = words.at(k).folded();
    if (verb.gender() == Verb.Gender.PLURAL) {
      return true; // a verb in the plural has its subject before it
    }
    if (verb.frame() == Verb.Frame.STATE) {
      boolean own = folded.endsWith("ها") || folded.endsWith("هم");
      return own && folded.length() > 4 && !folded.startsWith("ال");
    }
    if (verb.frame() == Verb.Frame.OBJECT
        && verb.preposition().equals("ب")
        && folded.startsWith("ب")) {
      for (int ahead = k + 1; ahead < Math.min(limit, k + 6); ahead++) {
        if (words.at(ahead).folded().startsWith("ب")
            || phrases.has("that", words.at(ahead).folded())) {
          return false; // "هددت بكين بقطع", "أقر بوتين أن"
        }
      }
      return true;
    }
    return false;
  }

  /** Whether what is stated will be a noun, so that a noun of doing ends the speaker's name. */
  boolean statesNoun(int k, int limit, Verb verb) {
    if (verb.frame() != Verb.Frame.STATE) {
      return false;
    }
    for (int ahead = k; ahead < Math.min(limit, k + FARTHEST); ahead++) {
      Word word = words.at(ahead);
      if (word.letters() && phrases.has("that", word.folded())) {
        return false;
      }
      if (word.comma() || forms.finite(word.folded())) {
        break;
      }
    }
    return true;
  }

  /** "أعلنت موسكو استعادة", "أعرب عن شكره", "اعترفت بمقتل". */
  private @Nullable Opening statedNoun(
      int k, int limit, Verb verb, List<Mention> via, @Nullable String to, boolean first) {
    String folded = words.at(k).folded();
    boolean clauseSoon = thatWithin(k, limit);
    if (verb.frame() == Verb.Frame.STATE && !clauseSoon && !first && names.stated(folded)) {
      return new Opening(k, false, false, via, to, null);
    }
    if (verb.frame() == Verb.Frame.STATE
        && !clauseSoon
        && first
        && verb.finite()
        && (verb.gender() == Verb.Gender.PLURAL || statesAtOnce(k, limit, verb))) {
      return new Opening(k, false, false, via, to, null);
    }
    if (verb.frame() != Verb.Frame.OBJECT || clauseSoon) {
      return null;
    }
    String preposition = verb.preposition();
    if (preposition.equals("ب")) {
      boolean own = folded.startsWith("ب") && folded.length() > 3 && !folded.equals("باسم");
      return own ? new Opening(k, false, false, via, to, null) : null;
    }
    boolean stands = folded.equals(preposition) && k + 1 < limit;
    return stands ? new Opening(k + 1, false, false, via, to, null) : null;
  }

  private boolean thatWithin(int k, int limit) {
    for (int ahead = k; ahead < Math.min(limit, k + 8); ahead++) {
      Word word = words.at(ahead);
      if (word.comma()) {
        return false;
      }
      if (word.letters() && phrases.has("that", word.folded())) {
        return true;
      }
    }
    return false;
  }

  /** Reads a carrier spoken to or a platform spoken on; answers the word behind it. */
  private int addressed(int k, List<Mention> via) {
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
      if (end - k <= 7) {
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
