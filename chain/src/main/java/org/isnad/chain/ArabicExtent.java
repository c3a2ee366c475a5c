package org.isnad.chain;

import org.jspecify.annotations.Nullable;

/** Tells where an Arabic statement that is not one quotation ends within its sentence. */
final class ArabicExtent {
  private static final int NESTED_WITHIN = 8;
  private static final int LONGEST_SUBJECT = 24;

  private final ArabicForms forms;
  private final PhraseBook phrases;
  private final ArabicNames names;
  private final ArabicTails tails;
  private final Words words;

  ArabicExtent(ArabicLexicon lexicon, ArabicNames names, ArabicTails tails, Words words) {
    this.forms = lexicon.forms();
    this.phrases = lexicon.phrases();
    this.names = names;
    this.tails = tails;
    this.words = words;
  }

  /**
   * Behind the last word of the statement that opens at {@code from}.
   *
   * @param clause the statement is a clause behind أن, not a mere noun
   */
  int end(int from, int limit, boolean clause) {
    int quote = words.at(from).quote();
    boolean inside = quote >= 0 && words.at(from).kind() != Word.Kind.OPENING;
    int k = from;
    int end = from;
    while (k < limit) {
      Word word = words.at(k);
      if (word.kind() == Word.Kind.OPENING) {
        k = words.last(word.quote()) + 1;
        end = k;
        continue;
      }
      if ((inside && word.quote() != quote) || word.kind() == Word.Kind.CLOSING) {
        break;
      }
      if (k > from && turnsAt(from, k, limit, clause)) {
        break;
      }
      boolean trailing = word.kind() == Word.Kind.SIGN && !word.is(")") && !word.is("%");
      k++;
      if (!trailing) {
        end = k;
      }
    }
    return Math.min(end, limit);
  }

  /** "أن سامر علي، مدافع الفريق، وصل": the comma closes an apposition of the clause's subject. */
  private boolean inSubject(int from, int comma, boolean clause) {
    boolean opened = false;
    for (int k = from + 1; k < comma && comma - from < LONGEST_SUBJECT; k++) {
      opened |= words.at(k).comma();
    }
    return clause && opened && names.at(from, comma + 1, false).to() == comma;
  }

  private boolean turnsAt(int from, int k, int limit, boolean clause) {
    Word word = words.at(k);
    if (word.comma() || word.dash()) {
      return word.comma() && !inSubject(from, k, clause) && commaTurns(k + 1, limit, clause);
    }
    if (!word.letters()) {
      return word.is("(")
          && limit - k <= 6
          && words.at(limit - 1).is(".")
          && words.at(limit - 2).is(")");
    }
    String folded = word.folded();
    ArabicTails.Tail tail = tails.at(k, limit);
    if (tail != null && (folded.startsWith("حسبما") || tails.sourceLike(tail))) {
      return true;
    }
    if (folded.startsWith("و") && folded.length() > 3) {
      Verb verb = forms.find(folded);
      return verb != null && verb.finite() && verb.reports() && opensSoon(k + 1);
    }
    return false;
  }

  private boolean commaTurns(int next, int limit, boolean clause) {
    Word word = words.at(next);
    if (next >= limit) {
      return true;
    }
    if (!word.letters()) {
      return false;
    }
    String folded = word.folded();
    if (tails.at(next, limit) != null) {
      return true;
    }
    if (folded.equals("كما") && forms.finite(words.at(next + 1).folded())) {
      return true;
    }
    if (phrases.has("turn", folded)) {
      boolean but = folded.startsWith("لكن") || folded.equals("حين");
      return !but;
    }
    if (folded.startsWith("لكن") || folded.startsWith("ولكن")) {
      String then = words.at(next + 1).folded();
      return then.equals("لم") || then.equals("لا") || reporting(then);
    }
    if ((folded.equals("في") && words.at(next + 1).is("حين"))
        || (folded.equals("الذي") && !clause)) {
      return true;
    }
    if (folded.equals("وان") || folded.equals("وانه") || folded.equals("وانها")) {
      return nestedSoon(next + 1);
    }
    Verb verb = forms.find(folded);
    if (verb != null && (verb.finite() || verb.form() == Verb.Form.PARTICIPLE)) {
      return true;
    }
    return !clause && folded.startsWith("و") && folded.length() > 2;
  }

  private boolean reporting(String folded) {
    return forms.finite(folded);
  }

  private boolean opensSoon(int from) {
    for (int k = from; k < from + NESTED_WITHIN; k++) {
      Word word = words.at(k);
      if (word.kind() == Word.Kind.OPENING || phrases.has("that", word.folded())) {
        return true;
      }
      if (word.comma()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a clause "وأن X أكدت …" brings in a statement of someone else. */
  boolean nestedSoon(int from) {
    return nested(from) != null;
  }

  private @Nullable Verb nested(int from) {
    for (int k = from; k < from + NESTED_WITHIN; k++) {
      Word word = words.at(k);
      if (!word.letters() && !word.dash()) {
        return null;
      }
      Verb verb = forms.find(word.folded());
      if (verb != null && verb.finite() && verb.reports() && k > from) {
        return verb;
      }
    }
    return null;
  }
}
