package org.isnad.chain;

import java.util.regex.Pattern;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.text.Months;

/** Finds where an Arabic name or title ends. Looks ahead a bounded number of words. */
final class ArabicNames {
  private static final int LONGEST = 25;
  private static final int LONGEST_APPOSITION = 20;
  private static final int LONGEST_QUOTED_NAME = 4;

  /** Shapes of verbal nouns (إفعال، تفعيل، افتعال، انفعال، استفعال، مفاعلة), folded. */
  private static final Pattern VERBAL_NOUN =
      Pattern.compile(
          "(?!ال)ا..ا.|ت..ي.|ت..ي.ه|(?!ال)ا.ت.ا.|الت.ا.|ان..ا.|است..?.?ا.|است.ا.ه|ا.ا.ه|ت.ا.ل");

  private final ArabicForms forms;
  private final PhraseBook phrases;
  private final AgencyNames agencies;
  private final Words words;
  private final ArabicMentions mentions;

  ArabicNames(ArabicLexicon lexicon, Words words) {
    this.forms = lexicon.forms();
    this.phrases = lexicon.phrases();
    this.agencies = lexicon.agencies();
    this.words = words;
    this.mentions = new ArabicMentions(lexicon, words);
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
        if (endsAt(k, from) || (beforeNoun && k > from && (stated(word.folded()) || denied(k)))) {
          break;
        }
        k++;
        end = phrases.has("stop", word.folded()) && !isAli(k - 1, from) ? end : k;
      } else if (word.kind() == Word.Kind.OPENING) {
        boolean name =
            (isNamed(k - 1)
                    || (k > from && outlet(from))
                    || (k > from && phrases.has("that", behindQuote(k))))
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

  private boolean endsAt(int k, int from) {
    String word = words.at(k).folded();
    if (phrases.has("stop", word) && !isAli(k, from)) {
      return k == from || !within(word, k, from);
    }
    if (phrases.has("that", word) || Months.of(Language.ARABIC).weekday(word).isPresent()) {
      return true;
    }
    Verb verb = forms.find(word);
    if (verb != null && (verb.finite() || k > from)) {
      return true;
    }
    if (word.equals("ل")
        && (words.at(k + 1).kind() == Word.Kind.OPENING
            || words.at(k + 1).is("(")
            || agencies.match(words, k + 1) > 0)) {
      return true;
    }
    if (addressed(k)) {
      return k == from || !(phrases.has("document", words.at(k - 1).folded()) || owned(k, from));
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

  /** The name علي, which folds as the preposition على does; in print the dots tell them apart. */
  private boolean isAli(int k, int from) {
    Word word = words.at(k);
    return k > from && word.is("علي") && words.text.charAt(word.end() - 1) == 'ي';
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
    int end = Math.max(from + 1, from + agencies.matchJoined(words, from));
    NounPhrase rest = at(end, limit, false);
    end = Math.max(end, rest.to());
    Word mark = words.at(end);
    if (mark.kind() == Word.Kind.OPENING && words.length(mark.quote()) <= LONGEST_QUOTED_NAME) {
      end = words.last(mark.quote()) + 1;
    }
    return new NounPhrase(from, end);
  }

  /** "بيان صادر عن وزارة الخارجية", "تقرير نشرته صحيفة", "ما قاله": the name goes on. */
  NounPhrase document(NounPhrase name, int limit) {
    int k = name.to();
    String next = words.at(k).folded();
    if (!name.empty()
        && (next.equals("عن") || next.equals("من"))
        && !words.at(name.from()).is("مصدر")) {
      NounPhrase rest = at(k + 1, limit, false);
      return rest.empty() ? name : new NounPhrase(name.from(), rest.to());
    }
    Verb verb =
        forms.find(
            next.endsWith("ه") && next.length() > 3 ? next.substring(0, next.length() - 1) : next);
    if (!name.empty() && verb != null && verb.finite()) {
      NounPhrase rest = at(k + 1, limit, false);
      return rest.empty() ? name : new NounPhrase(name.from(), rest.to());
    }
    return name;
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
    return phrases.has("verbal-noun", word) || verbalNoun(word);
  }

  private static boolean verbalNoun(String word) {
    String bare = word;
    for (String pronoun : new String[] {"هما", "ها", "هم", "ه"}) {
      if (word.length() > pronoun.length() + 2 && word.endsWith(pronoun)) {
        bare = word.substring(0, word.length() - pronoun.length());
        break;
      }
    }
    return VERBAL_NOUN.matcher(word).matches() || VERBAL_NOUN.matcher(bare).matches();
  }

  private boolean joined(int k) {
    Word sign = words.at(k);
    return sign.dash()
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
        || Months.of(Language.ARABIC).weekday(first.folded()).isPresent()) {
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
