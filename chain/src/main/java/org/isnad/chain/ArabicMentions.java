package org.isnad.chain;

import java.util.Set;
import org.isnad.model.Mention;
import org.isnad.model.Span;

/**
 * Tells which part of an Arabic name with its titles is the bare name ("وزير الخارجية الروسي سيرغي
 * لافروف" → "سيرغي لافروف"; "ناصر الحمدان رئيس الغرفة" → "ناصر الحمدان").
 */
final class ArabicMentions {
  /** Turns that end in a joined "ل". */
  private static final Set<String> TAILS = Set.of("وفقا", "طبقا", "تبعا", "ووفقا", "وطبقا");

  private static final int LONGEST_MENTION = 300;
  private static final char LATIN = '\u0250';
  private static final int LONGEST_PERSON = 6;

  private final ArabicLexicon lexicon;
  private final PhraseBook phrases;
  private final AgencyNames agencies;
  private final Words words;

  ArabicMentions(ArabicLexicon lexicon, Words words) {
    this.lexicon = lexicon;
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
            || agencies.matchJoined(words, k) > 0
            || lexicon.outlets().matchJoined(words, k) > 0
            || (word.length() > 1 && word.charAt(1) < LATIN)); // "لـCNN"
  }

  /** The mention of a phrase with its bare name; a joined "ل" is left off the name. */
  Mention of(NounPhrase phrase) {
    Span span = words.span(phrase.from(), phrase.to());
    if (span.length() > LONGEST_MENTION) {
      span = new Span(span.start(), words.at(phrase.from()).end());
    }
    NounPhrase bare = bareName(phrase);
    String name = words.span(bare.from(), bare.to()).of(words.text);
    if (name.length() > LONGEST_MENTION) {
      name = name.substring(0, LONGEST_MENTION);
    }
    String before = words.at(phrase.from() - 1).folded();
    boolean joined = TAILS.contains(before) && words.at(phrase.from()).folded().startsWith("ل");
    if (bare.from() == phrase.from() && (joined || addressed(bare.from()))) {
      name = name.startsWith("لل") ? "ال" + name.substring(2) : name.replaceFirst("^لـ*", "");
    }
    String agency = agencies.nameAt(words, phrase);
    String plain = name.replace("#", "").replace('_', ' '); // a hashtag's signs
    if (words.at(bare.from()).kind() == Word.Kind.OPENING) {
      plain = words.span(bare.from() + 1, bare.to() - 1).of(words.text); // "«الملعب»"
    }
    return new Mention(agency != null ? agency : plain, span.of(words.text), span);
  }

  private NounPhrase bareName(NounPhrase phrase) {
    int comma = firstSign(phrase);
    int behind = comma < phrase.to() && words.at(comma).comma() ? comma + 1 : 0;
    int behindName = titleBehind(phrase.from(), comma);
    int from = behindName < comma ? phrase.from() : bareStart(phrase.from(), comma);
    for (int k = phrase.from() + 1; k + 1 < comma; k++) {
      from = words.called(k) ? k + 1 : from;
    }
    if (behind > 0 && from == phrase.from() && personBehind(comma, words.size(), from) > 0) {
      while (behind + 1 < phrase.to() && phrases.has("title", words.at(behind).folded())) {
        behind++;
      }
      return new NounPhrase(behind, phrase.to()); // "وزير الخارجية الروسي، سيرغي لافروف"
    }
    int to = from == phrase.from() ? behindName : comma;
    return new NounPhrase(from, Math.max(from + 1, to));
  }

  private int firstSign(NounPhrase phrase) {
    for (int k = phrase.from(); k < phrase.to(); k++) {
      if (words.at(k).comma() || words.at(k).is("(")) {
        return k;
      }
    }
    return phrase.to();
  }

  /** Behind the last title or adjective of origin, where something without an article follows. */
  private int bareStart(int from, int to) {
    int found = from;
    String head = words.at(from).folded();
    if (phrases.has("of-another", head) || lexicon.speakers().has("institution", head)) {
      return from;
    }
    boolean titled = phrases.has("title", head);
    for (int k = from; k + 1 < to; k++) {
      Word word = words.at(k);
      int next = words.at(k + 1).is("#") ? k + 2 : k + 1;
      boolean title = ArabicNames.nisba(word.folded()) || phrases.has("title", word.folded());
      boolean office = titled && k > from;
      boolean compound = words.at(k - 1).is("عبد") || word.is("الدين"); // عبد المجيد تبون
      boolean definite = word.folded().startsWith("ال") && word.folded().length() > 2; // not آل
      boolean tag = words.at(k - 1).is("_") || words.at(k + 1).is("_");
      if ((title || office)
          && !compound
          && !tag
          && next < to
          && (definite || phrases.has("platform", ArabicNames.withoutPreposition(word.folded())))
          && nameOpens(next)) {
        found = next;
      }
    }
    return found;
  }

  private boolean nameOpens(int k) {
    Word word = words.at(k);
    String folded = word.folded();
    return word.letters()
        && !folded.startsWith("ال")
        && !folded.startsWith("وال")
        && !folded.startsWith("لل")
        && !folded.equals("باسم")
        && !(folded.startsWith("ل") && matter(folded.substring(1)))
        && !phrases.has("title", folded)
        && !phrases.has("stop", folded)
        && !phrases.has("outlet", folded)
        && !phrases.has("named", ArabicNames.withoutPreposition(folded));
  }

  private boolean matter(String word) {
    return phrases.has("matter", word)
        || phrases.has("platform", word)
        || lexicon.states().has(word);
  }

  /** Where the office begins behind a bare name ("ناصر الحمدان | رئيس الغرفة"); else the end. */
  private int titleBehind(int from, int to) {
    String first = words.at(from).folded();
    if (lexicon.speaks(first) || phrases.has("title", first) || ArabicNames.nisba(first)) {
      return to;
    }
    for (int k = from + 1; k < to; k++) {
      String folded = words.at(k).folded();
      boolean office =
          phrases.has("title", folded)
              || phrases.has("one-of", folded)
              || lexicon.speakers().has("office", folded);
      boolean of = k + 1 < to && words.at(k + 1).letters();
      boolean bare = !folded.startsWith("ال") || k > from + 1; // "رود ريد المدير الفني"
      if (office && of && bare && !words.at(k - 1).is("عبد")) {
        return k;
      }
    }
    return to;
  }

  /**
   * The end of a person's name set behind the office with a comma ("وزير الخارجية الروسي، سيرغي
   * لافروف، إن"); -1 when none stands there.
   */
  int personBehind(int comma, int limit, int from) {
    boolean office = phrases.has("title", words.at(from).folded());
    if (!office || bareStart(from, comma) != from) {
      return -1;
    }
    int k = comma + 1;
    while (phrases.has("title", words.at(k).folded()) && words.at(k).folded().startsWith("ال")) {
      k++; // "المفوض السامي، الأمير زيد"
    }
    int most = Math.min(limit, comma + 1 + 2 * LONGEST_PERSON);
    for (int length = 0; k < most && length <= LONGEST_PERSON; k++) {
      Word word = words.at(k);
      if (word.letters()) {
        if (!partOfName(k, length)) {
          return length > 1 && phrases.has("that", word.folded()) ? k : -1;
        }
        length++;
      } else if (word.comma()) {
        return length > 0 ? k : -1;
      } else if (word.colon() || word.kind() == Word.Kind.OPENING) {
        return length > 1 ? k : -1;
      } else if (!word.is("#") && !word.is("_") && !word.dash()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean partOfName(int k, int length) {
    String folded = words.at(k).folded();
    boolean head =
        length > 0
            || !(folded.startsWith("ال") || folded.startsWith("لل") || lexicon.speaks(folded));
    return head
        && folded.length() > 1
        && !phrases.has("stop", folded)
        && !phrases.has("that", folded)
        && !phrases.has("tail", folded)
        && !phrases.has("between", folded)
        && !phrases.has("turn", folded)
        && !phrases.has("audience", folded)
        && !lexicon.bound().contains(folded)
        && lexicon.forms().find(folded) == null
        && !lexicon.weekdays().contains(folded);
  }
}
