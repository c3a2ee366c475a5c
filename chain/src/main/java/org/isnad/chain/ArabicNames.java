package org.isnad.chain;

import org.isnad.model.Mention;

/** Finds where an Arabic name or title ends. Looks ahead a bounded number of words. */
final class ArabicNames {
  private static final int LONGEST = 25;
  private static final int LONGEST_APPOSITION = 20;
  private static final int LONGEST_QUOTED_NAME = 4;

  private final ArabicLexicon lexicon;
  private final ArabicForms forms;
  private final PhraseBook phrases;
  private final AgencyNames agencies;
  private final Words words;
  private final ArabicMentions mentions;
  private final VerbalNouns deeds;

  ArabicNames(ArabicLexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.forms = lexicon.forms();
    this.phrases = lexicon.phrases();
    this.agencies = lexicon.agencies();
    this.words = words;
    this.mentions = new ArabicMentions(lexicon, words);
    this.deeds = new VerbalNouns(lexicon);
  }

  /**
   * The name that stands at {@code from}.
   *
   * @param beforeNoun whether a verbal noun behind the first word ends it: it is what is stated
   */
  NounPhrase at(int from, int limit, boolean beforeNoun) {
    int end = from;
    int k = from;
    while (k < limit && k - from < LONGEST) {
      Word word = words.at(k);
      int agency = agencies.match(words, k);
      if (agency > 0) {
        k += agency;
        end = k;
      } else if (word.letters()) {
        boolean joint = k > from && joined(k - 1); // "سي.إن.إن"
        boolean statement = beforeNoun && k > from && (deed(k) || denied(k));
        if (statement || (!joint && endsAt(k, from))) {
          break;
        }
        k++;
        boolean open = phrases.has("stop", word.folded()) && !word.is("العام");
        end = open && !isNoun(k - 1, from) ? end : k;
      } else if (word.kind() == Word.Kind.OPENING) {
        boolean name =
            (isNamed(k - 1) || (k > from && outlet(from)) || phrases.has("that", behindQuote(k)))
                && words.length(word.quote()) <= LONGEST_QUOTED_NAME;
        if (!name) {
          break;
        }
        k = words.last(word.quote()) + 1;
        end = k;
      } else if (word.is("(") && closing(k) > 0) {
        k = closing(k) + 1;
        end = k;
      } else if (word.comma()) {
        int close = apposition(k, limit, from);
        return new NounPhrase(from, close > 0 ? close : end);
      } else if (joined(k)) {
        k++;
      } else {
        break;
      }
    }
    return new NounPhrase(from, end);
  }

  private boolean deed(int k) {
    return stated(words.at(k).folded()) && !named(k);
  }

  /** "إدوار فيليب، أن": a name of the shape of a noun of doing, with a bare one behind it. */
  private boolean named(int k) {
    String next = words.at(k + 1).folded();
    Word behind = words.at(k + 2);
    boolean bare =
        words.at(k + 1).letters() && !next.startsWith("ال") && !phrases.has("stop", next);
    boolean closed =
        behind.comma() || behind.is("عن") || lexicon.weekdays().contains(behind.folded());
    return bare && closed && !stated(next) && !phrases.has("verbal-noun", words.at(k).folded());
  }

  private boolean endsAt(int k, int from) {
    String word = words.at(k).folded();
    boolean adverb = k == from && word.length() > 4 && word.endsWith("يا");
    if (k == from && word.length() > 4 && word.endsWith("وا")) {
      return true; // "ورفعوا لافتة": a verb
    }
    if (adverb && !lexicon.states().has(word) && phrases.has("stop", words.at(k + 1).folded())) {
      return true; // "سترد عسكرياً إذا"
    }
    if (lexicon.bound().contains(word)) {
      return true; // "اطلعت عليها": nobody is named
    }
    if (k > from && words.at(k - 1).is("عبد")) {
      return false;
    }
    boolean and = k == from && word.startsWith("و") && phrases.has("stop", word.substring(1));
    if ((and || phrases.has("stop", word)) && !isNoun(k, from)) {
      return k == from || !within(word, k, from);
    }
    if (phrases.has("that", word) || lexicon.weekdays().contains(word)) {
      return true;
    }
    Verb verb = forms.find(word);
    if (k > from && words.called(k)) {
      return false; // "صياد يدعى أبو مرعي"
    }
    if (verb != null && (verb.finite() || k > from || word.endsWith("ا"))) {
      return true; // at the head too: "وتابع مخاطباً الرئيس"
    }
    if (word.equals("ل")
        && (words.at(k + 1).kind() == Word.Kind.OPENING
            || words.at(k + 1).is("(")
            || agencies.match(words, k + 1) > 0)) {
      return true;
    }
    if (k > from
        && phrases.has("document", words.at(from).folded())
        && (phrases.has("seen", word) || phrases.has("made", word))) {
      return true;
    }
    if (circumstance(k, from)) {
      return true;
    }
    if (addressed(k)) {
      return k == from || !(phrases.has("document", words.at(k - 1).folded()) || owned(k, from));
    }
    if (k > from && word.startsWith("ل") && phrases.has("spoken-to", spoken(word))) {
      return true;
    }
    if (k > from && joinedNoun(word, k)) {
      return true;
    }
    String before = words.at(k - 1).folded();
    return k > from
        && words.at(from).folded().startsWith("ال")
        && nisba(before)
        && word.startsWith("ال")
        && !nisba(word)
        && !phrases.has("title", word);
  }

  /** "وقالت مبتسمة: «…»": how it was said, where a name might stand. */
  private boolean circumstance(int k, int from) {
    String word = words.at(k).folded();
    Word next = words.at(k + 1);
    boolean shape = (word.startsWith("م") && word.endsWith("ه")) || word.endsWith("ا");
    return k == from
        && shape
        && word.length() > 4
        && (next.colon() || next.kind() == Word.Kind.OPENING)
        && !lexicon.speaks(word)
        && !lexicon.states().has(word);
  }

  /** علي and إمام, which fold as على and أمام do; in print dots and hamza tell them apart. */
  private boolean isNoun(int k, int from) {
    Word word = words.at(k);
    boolean imam = word.is("امام") && words.text.charAt(word.start()) == 'إ';
    Word next = words.at(k + 1);
    boolean bare =
        next.letters()
            && !next.folded().startsWith("ال")
            && !phrases.has("that", next.folded())
            && !stated(next.folded());
    boolean dotted = word.is("علي") && words.text.charAt(word.end() - 1) == 'ي';
    return imam || (dotted && (k > from || bare));
  }

  /** "طالب فلان بإعادة", "ندد فلان بالقرار": what follows the name stands behind a joined "ب". */
  private boolean joinedNoun(String word, int k) {
    if (!word.startsWith("ب") || word.length() < 5 || phrases.has("name-with", word)) {
      return false;
    }
    String noun = word.substring(1);
    return (noun.startsWith("ال") || stated(noun))
        && !phrases.has("role-in", words.at(k - 1).folded());
  }

  private static String spoken(String word) {
    return word.startsWith("لل") ? word.substring(2) : word.substring(1);
  }

  /** "المدير الجهوي للوكالة عبد الإله": behind an office "ل" tells whose it is. */
  private boolean owned(int k, int from) {
    Word next = words.at(k + 1);
    return words.at(k).folded().startsWith("لل")
        && phrases.has("title", words.at(from).folded())
        && next.letters()
        && !next.folded().startsWith("ال")
        && !phrases.has("stop", next.folded())
        && !phrases.has("that", next.folded());
  }

  /** The name whose first word has a joined "ل" ("لوكالة الأنباء الروسية «تاس»"). */
  NounPhrase behindPreposition(int from, int limit) {
    int agency =
        Math.max(agencies.matchJoined(words, from), lexicon.outlets().matchJoined(words, from));
    int end = Math.max(from + 1, from + agency);
    boolean goesOn = agency == 0 || ArabicNames.nisba(words.at(end).folded());
    end = goesOn ? Math.max(end, at(end, limit, false).to()) : end;
    Word mark = words.at(end);
    if (mark.kind() == Word.Kind.OPENING && words.length(mark.quote()) <= LONGEST_QUOTED_NAME) {
      end = words.last(mark.quote()) + 1;
    }
    return new NounPhrase(from, end);
  }

  /** A noun before a name in marks, with or without a joined preposition ("لشركة «…»"). */
  private boolean isNamed(int k) {
    String folded = words.at(k).folded();
    return phrases.has("named", folded)
        || (folded.length() > 4
            && "لب".indexOf(folded.charAt(0)) >= 0
            && phrases.has("named", folded.substring(1)));
  }

  private String behindQuote(int k) {
    return words.at(words.last(words.at(k).quote()) + 1).folded();
  }

  /** "نفى المتهم التهم", but not "وكالة الأنباء". */
  private boolean denied(int k) {
    return phrases.has("denied", words.at(k).folded()) && !outlet(k - 1);
  }

  private boolean outlet(int at) {
    return phrases.has("outlet", words.at(at).folded());
  }

  /** "الأستاذ في جامعة", "وزيرة المياه في سوسنة", "الأمين العام": a word that else ends a name. */
  private boolean within(String word, int k, int from) {
    String next = words.at(k + 1).folded();
    if (word.equals("العام")) {
      return !phrases.has("time-turn", next);
    }
    if (phrases.has("occasion", next) || !words.at(k + 1).letters()) {
      return false;
    }
    String first = words.at(from).folded();
    boolean office =
        word.equals("في") && phrases.has("title", first) && !first.startsWith("ال") && k > from + 1;
    boolean role =
        (word.equals("في") || word.equals("من"))
            && phrases.has("role-in", words.at(k - 1).folded());
    return office || role;
  }

  /** Whether "ل" and someone spoken to, or an outlet spoken to, stands here. */
  boolean addressed(int k) {
    return mentions.addressed(k);
  }

  static String withoutPreposition(String word) {
    if (word.startsWith("لل")) {
      return "ال" + word.substring(2);
    }
    return word.startsWith("ل") ? word.substring(1) : word;
  }

  static boolean nisba(String word) {
    return word.startsWith("ال")
        && word.length() > 4
        && (word.endsWith("ي")
            || word.endsWith("يه")
            || word.endsWith("يين")
            || word.endsWith("يون"));
  }

  /** Whether a word is a noun of doing, by its shape or by the list. */
  boolean stated(String word) {
    return deeds.have(word);
  }

  /** A hyphen within a name, and the signs of a hashtag ("#محمد_المطوع"). */
  private boolean joined(int k) {
    Word sign = words.at(k);
    if (sign.is("#")) {
      return words.at(k + 1).letters() && words.at(k + 1).start() == sign.end();
    }
    return (sign.dash() || sign.is("_") || sign.is("."))
        && words.at(k - 1).end() == sign.start()
        && words.at(k + 1).start() == sign.end()
        && words.at(k + 1).letters();
  }

  private int closing(int open) {
    for (int k = open + 1; k < open + 9; k++) {
      if (words.at(k).is(")")) {
        return k;
      }
    }
    return -1;
  }

  /** The comma that closes an apposition opened by the comma at {@code comma}; -1 when none is. */
  private int apposition(int comma, int limit, int from) {
    Word first = words.at(comma + 1);
    int person = comma == from ? -1 : mentions.personBehind(comma, limit, from);
    if (person > 0) {
      return person;
    }
    if (comma == from || !first.letters()) {
      return -1;
    }
    boolean noun =
        first.folded().startsWith("ال")
            || phrases.has("title", first.folded())
            || phrases.has("role-in", first.folded());
    if (!noun
        || phrases.has("stop", first.folded())
        || forms.find(first.folded()) != null
        || lexicon.weekdays().contains(first.folded())) {
      return -1;
    }
    for (int k = comma + 2; k < Math.min(limit, comma + LONGEST_APPOSITION); k++) {
      Word word = words.at(k);
      if (word.kind() == Word.Kind.OPENING || word.colon() || phrases.has("that", word.folded())) {
        return -1;
      }
      if (word.comma()) {
        return k;
      }
    }
    return -1;
  }

  /** The mention of a phrase with its bare name. */
  Mention mention(NounPhrase phrase) {
    return mentions.of(phrase);
  }
}
