package org.isnad.chain;

import org.jspecify.annotations.Nullable;

/**
 * A French reporting verb with its auxiliary: "a indiqué", "a pour sa part promis", "a-t-elle
 * ajouté", "confie-t-elle", "dénonce".
 *
 * @param pronoun the word index of an inverted pronoun; -1 when there is none
 */
record FrenchCue(int from, int to, FrenchVerbs.Match verb, int pronoun) {
  private static final int FARTHEST_AUXILIARY = 9;

  boolean gerund() {
    return verb.form() == FrenchVerbs.Form.GERUND;
  }

  /** The cue whose verb stands at {@code k}; null when the word is no verb there. */
  static @Nullable FrenchCue at(FrenchText text, int k) {
    FrenchVerbs.Match verb = text.verbs.find(text.words, k);
    if (verb == null) {
      return null;
    }
    int to = k + verb.length();
    String written = FrenchVerbs.written(text.words, k);
    boolean infinitive = text.is(k, "de") || written.startsWith("d'");
    if (infinitive && !(text.is(k - 1, "et") && !text.at(k - 2).letters())) {
      return null; // "avant d'ajouter": only "Et d'ajouter" says
    }
    if (verb.form() == FrenchVerbs.Form.GERUND) {
      return new FrenchCue(k, to, verb, -1);
    }
    int auxiliary = auxiliary(text, k);
    if (auxiliary >= 0) {
      int pronoun = -1;
      for (int at = auxiliary + 1; at < k; at++) {
        pronoun = text.has("pronoun", at) ? at : pronoun;
      }
      return new FrenchCue(auxiliary, to, verb, pronoun);
    }
    if (verb.form() == FrenchVerbs.Form.PARTICIPLE && text.is(k - 1, "et")) {
      return new FrenchCue(k, to, verb, -1); // "a démenti … et dénoncé …"
    }
    if (verb.form() == FrenchVerbs.Form.PARTICIPLE && !alsoPresent(text, k)) {
      return null;
    }
    if (text.has("determiner", k - 1) || text.is(k - 1, "à") || text.is(k - 1, "en")) {
      return null; // "la note", "le juge"
    }
    int behind = text.at(to).dash() ? to + 1 : -1;
    if (behind > 0 && text.is(behind, "t") && text.at(behind + 1).dash()) {
      behind += 2;
    }
    boolean turned = behind > 0 && text.has("pronoun", behind);
    return new FrenchCue(k, turned ? behind + 1 : to, verb, turned ? behind : -1);
  }

  /** "dit" is both the present and the participle. */
  private static boolean alsoPresent(FrenchText text, int k) {
    return text.is(k, "dit") || text.is(k, "craint");
  }

  private static int auxiliary(FrenchText text, int k) {
    for (int at = k - 1; at >= 0 && at > k - FARTHEST_AUXILIARY; at--) {
      Word word = text.at(at);
      boolean auxiliary =
          word.letters() && !text.is(at, "à") && !text.is(at, "y") && text.has("aux", at);
      if (auxiliary) {
        return at;
      }
      boolean between =
          word.dash() || text.is(at, "t") || text.has("adverb", at) || text.has("pronoun", at);
      if (!between) {
        return -1;
      }
    }
    return -1;
  }
}
