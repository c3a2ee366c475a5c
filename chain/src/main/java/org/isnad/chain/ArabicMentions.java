package org.isnad.chain;

import org.isnad.model.Mention;
import org.isnad.model.Span;

/**
 * Tells which part of an Arabic name with its titles is the bare name ("وزير الخارجية الروسي سيرغي
 * لافروف" → "سيرغي لافروف").
 */
final class ArabicMentions {
  private static final int LONGEST_MENTION = 300;

  private final PhraseBook phrases;
  private final AgencyNames agencies;
  private final Words words;

  ArabicMentions(ArabicLexicon lexicon, Words words) {
    this.phrases = lexicon.phrases();
    this.agencies = lexicon.agencies();
    this.words = words;
  }

  /** Whether "ل" and someone spoken to, or an outlet spoken to, stands here. */
  boolean addressed(int k) {
    String word = words.at(k).folded();
    return word.startsWith("ل")
        && (phrases.has("audience", word)
            || phrases.has("outlet", ArabicNames.withoutPreposition(word))
            || agencies.matchJoined(words, k) > 0);
  }

  /** The mention of a phrase with its bare name; a joined "ل" is left off the name. */
  Mention of(NounPhrase phrase) {
    Span span = words.span(phrase.from(), phrase.to());
    if (span.length() > LONGEST_MENTION) {
      span = new Span(span.start(), words.at(phrase.from()).end());
    }
    int from = bareName(phrase);
    int to = phrase.to();
    for (int k = from; k < to; k++) {
      if (words.at(k).comma() || words.at(k).is("(")) {
        to = k;
      }
    }
    String name = words.span(from, Math.max(from + 1, to)).of(words.text);
    if (name.length() > LONGEST_MENTION) {
      name = name.substring(0, LONGEST_MENTION);
    }
    if (from == phrase.from() && addressed(from)) {
      name = name.startsWith("لل") ? "ال" + name.substring(2) : name.replaceFirst("^لـ*", "");
    }
    String agency = agencies.nameAt(words, phrase);
    return new Mention(agency != null ? agency : name, span.of(words.text), span);
  }

  /** Behind the last title or adjective of origin, where something without an article follows. */
  private int bareName(NounPhrase phrase) {
    int found = phrase.from();
    for (int k = phrase.from(); k + 1 < phrase.to(); k++) {
      Word word = words.at(k);
      Word next = words.at(k + 1);
      if (word.comma() || word.is("(")) {
        break;
      }
      boolean title = ArabicNames.nisba(word.folded()) || phrases.has("title", word.folded());
      boolean name =
          next.letters()
              && !next.folded().startsWith("ال")
              && !phrases.has("title", next.folded())
              && !phrases.has("stop", next.folded())
              && !phrases.has("outlet", next.folded())
              && !next.folded().equals("باسم")
              && !next.folded().startsWith("لل")
              && !phrases.has("named", ArabicNames.withoutPreposition(next.folded()));
      boolean office = phrases.has("title", words.at(phrase.from()).folded()) && k > phrase.from();
      boolean compound = words.at(k - 1).is("عبد") || word.is("الدين"); // عبد المجيد تبون
      if ((title || office) && name && !compound && word.folded().startsWith("ال")) {
        found = k + 1;
      }
    }
    return found;
  }
}
