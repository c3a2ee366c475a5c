package org.isnad.chain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject that an Arabic verb has before it: "نوري محمود، المتحدث باسم الوحدات، قال", the
 * subject of the sentence for a circumstance ("مؤكداً"), or whoever a sentence told of that the
 * next one goes on about.
 */
final class ArabicForegoing {
  private static final Set<String> RELATIVE = Set.of("الذي", "التي", "الذين");
  private static final Set<String> WAS = Set.of("كان", "وكان", "كانت", "وكانت", "كانوا", "وكانوا");
  private static final int FARTHEST_BACK = 25;
  private static final int LONGEST_SUBJECT = 6;
  private static final int LONGEST_NEAREST = 8;

  private final ArabicLexicon lexicon;
  private final ArabicForms forms;
  private final PhraseBook phrases;
  private final ArabicNames names;
  private final Words words;

  ArabicForegoing(ArabicLexicon lexicon, ArabicNames names, Words words) {
    this.lexicon = lexicon;
    this.forms = lexicon.forms();
    this.phrases = lexicon.phrases();
    this.names = names;
    this.words = words;
  }

  /**
   * The subject named before a verb that names none behind it; empty when there is none, null when
   * the noun there does not speak ("آيات تقول").
   */
  @Nullable NounPhrase of(ArabicSentence sentence, int k, Verb verb) {
    NounPhrase none = new NounPhrase(k, k);
    if (sentence.asked != null
        && (words.at(k).folded().startsWith("ف") || words.at(k - 1).comma())) {
      return sentence.asked;
    }
    boolean linked = words.at(k).folded().startsWith("و") && !verb.lemma().startsWith("و");
    if (words.at(k).folded().startsWith("ف") && words.at(sentence.from).is("اما")) {
      NounPhrase name = names.at(sentence.from + 1, k, false);
      return name.empty() ? none : name; // "أما فلان، الذي…، فقال"
    }
    if (!verb.finite()) {
      return sentence.statements.isEmpty() ? firstSubject(sentence, k) : none;
    }
    if (linked && k > sentence.from + 1 && sentence.statements.isEmpty()) {
      return firstPerson(sentence, k);
    }
    NounPhrase apart = beforeComma(sentence, k);
    if (apart != null) {
      return apart;
    }
    int last = k - 1;
    if (RELATIVE.contains(words.at(last).folded())) {
      last--; // "أبو سمير، الذي يؤكد"
      last -= words.at(last).comma() ? 1 : 0;
    }
    while (words.at(last).is("قد")
        || words.at(last).is("سوف")
        || words.at(last).kind() == Word.Kind.OPENING) {
      last--;
    }
    if (k == sentence.from
        || WAS.contains(words.at(last).folded())
        || linked
        || !(words.at(last).letters()
            || words.at(last).kind() == Word.Kind.CLOSING
            || words.at(last).is(")"))) {
      return none;
    }
    int from = last;
    while (from > sentence.from && from > k - FARTHEST_BACK && !clauseOpens(from - 1)) {
      from--;
    }
    while (from < last && (WAS.contains(words.at(from).folded()) || words.at(from).is("ان"))) {
      from++;
    }
    NounPhrase name = names.at(from, last + 1, false);
    if (name.to() < last && last < k - 1) {
      NounPhrase near = names.at(nearest(last, from), last + 1, false);
      if (near.to() < last && !near.empty() && lexicon.speaks(words.at(near.from()).folded())) {
        return near; // "في التقرير السنوي للوكالة، الذي أشار"
      }
      name = near; // "وإلى جواره يقف أبو سمير، الذي يؤكد"
    }
    if (name.to() >= last && (told(name, last) || (last == k - 1 && done(name)))) {
      boolean made = lexicon.speakers().has("document", words.at(last).folded());
      NounPhrase first = made ? firstPerson(sentence, last) : none; // "بثت القناة لقطات قالت إنها"
      return first.empty() ? null : first;
    }
    boolean published =
        phrases.has("publishing", verb.lemma())
            && lexicon
                .speakers()
                .has("document", ArabicLexicon.bare(words.at(name.from()).folded()));
    if (name.to() >= last && published) {
      return null; // "بيانات المحطات ستنشر"
    }
    return name.to() >= last ? name : within(k) ? null : none;
  }

  /**
   * "نوري محمود، المتحدث باسم الوحدات، قال": the name with its apposition, at the head of the
   * sentence or of the statement around the verb; null when none stands there.
   */
  private @Nullable NounPhrase beforeComma(ArabicSentence sentence, int k) {
    int comma = words.at(k - 1).is("قد") ? k - 2 : k - 1;
    if (!words.at(comma).comma()) {
      return null;
    }
    int from = sentence.from;
    for (Statement around : sentence.statements) {
      from = around.from() < k && k < around.to() ? around.from() : from;
    }
    while (from < comma
        && (phrases.has("turn", words.at(from).folded())
            || phrases.has("that", words.at(from).folded())
            || WAS.contains(words.at(from).folded())
            || words.at(from).is("ولكن")
            || words.at(from).is("لكن"))) {
      from++;
    }
    NounPhrase name = names.at(from, comma + 1, false);
    String first = words.at(name.from()).folded();
    boolean speaks = lexicon.speaks(first) || !(lexicon.has("thing", first) || first.endsWith("ه"));
    if (comma - from >= FARTHEST_BACK) {
      return null;
    }
    boolean apart = false;
    for (int at = from; at < comma; at++) {
      apart |= words.at(at).comma();
    }
    boolean whole =
        apart && !name.empty() && speaks && (name.to() == comma || relative(name.to(), comma));
    return whole ? name : null;
  }

  /** "الصحافيين، وهما رجل وامرأة، قالا", "كوريا، التي أطلقت صاروخاً، تعهدت". */
  private boolean relative(int at, int comma) {
    String folded = words.at(at + 1).folded();
    boolean tells =
        RELATIVE.contains(folded)
            || folded.startsWith("وهم")
            || folded.equals("وهو")
            || folded.equals("وهي");
    for (int k = at + 1; tells && k < comma; k++) {
      tells = !words.at(k).comma();
    }
    return tells && words.at(at).comma();
  }

  /** Whether a verb stands amid a clause, where it only tells more of a noun ("تقارير تبرر"). */
  private boolean within(int k) {
    Word before = words.at(k - 1);
    String folded = before.folded();
    return before.letters()
        && !RELATIVE.contains(folded)
        && !folded.equals("قد")
        && !folded.equals("كما")
        && !folded.equals("ثم")
        && !phrases.has("between", folded)
        && !phrases.has("that", folded)
        && !phrases.has("turn", folded)
        && !adjunct(folded);
  }

  /** Where the noun phrase that ends at a word begins: behind a preposition or a verb. */
  private int nearest(int last, int from) {
    int k = last;
    while (k > from && k > last - LONGEST_NEAREST && words.at(k - 1).letters()) {
      String word = words.at(k - 1).folded();
      boolean present = word.startsWith("ي") || word.startsWith("ت");
      boolean verb = present && (word.length() <= 4 || word.endsWith("ته") || word.endsWith("تها"));
      if (verb || adjunct(word) || lexicon.bound().contains(word)) {
        break;
      }
      k--;
    }
    return k;
  }

  /** "وتلا القارئ آيات تقول": an indefinite noun that the verb only tells more about. */
  private boolean told(NounPhrase name, int last) {
    String noun = words.at(last).folded();
    String first = words.at(name.from()).folded();
    if (lexicon.has("thing", first) && !lexicon.speaks(first)) {
      return true;
    }
    boolean indefinite =
        phrases.has("document", noun) || lexicon.has("thing", noun) || noun.endsWith("ات");
    return indefinite
        && last > name.from()
        && !noun.startsWith("ال")
        && !first.startsWith("ال")
        && !lexicon.speaks(first);
  }

  /** "كشف علاقة قالت إنها": one indefinite noun that the verb before it has for object. */
  private boolean done(NounPhrase name) {
    String noun = words.at(name.from()).folded();
    return name.to() == name.from() + 1
        && forms.finite(words.at(name.from() - 1).folded())
        && !noun.startsWith("ال")
        && !lexicon.speaks(noun)
        && !lexicon.states().has(noun);
  }

  private boolean clauseOpens(int at) {
    Word word = words.at(at);
    String folded = word.folded();
    return word.comma()
        || word.colon()
        || phrases.has("that", folded)
        || phrases.has("turn", folded)
        || folded.equals("وان")
        || (word.letters() && forms.finite(folded));
  }

  /** "واستقبل الرئيس الوفد، وأكد أن": the first subject, if it is one that can speak. */
  private NounPhrase firstPerson(ArabicSentence sentence, int k) {
    String head = words.at(sentence.from + 1).folded();
    boolean dual = head.startsWith("ال") && (head.endsWith("ان") || head.endsWith("ون"));
    boolean told = lexicon.speaks(head) && !lexicon.has("document", head);
    boolean speaks = dual || told || phrases.has("title", head) || phrases.has("back", head);
    return speaks ? firstSubject(sentence, k) : new NounPhrase(k, k);
  }

  private boolean adjunct(String word) {
    return phrases.has("stop", word)
        || (word.startsWith("و") && phrases.has("stop", word.substring(1)));
  }

  /** The definite noun right before a word; empty when none stands there. */
  private NounPhrase nearest(int k) {
    String word = words.at(k - 1).folded();
    return word.startsWith("ال") && lexicon.speaks(word)
        ? new NounPhrase(k - 1, k)
        : new NounPhrase(k, k);
  }

  /** The subject of the sentence's first verb: whoever a circumstance (مؤكداً) tells of. */
  private NounPhrase firstSubject(ArabicSentence sentence, int k) {
    int from = k - 1;
    while (from > sentence.from && !words.at(from).is(";")) {
      from--;
    }
    Word word = words.at(from);
    if (adjunct(word.folded())) {
      return nearest(k); // "ولدى سؤاله عن الموعد اكتفى الوزير بالقول"
    }
    boolean noun =
        word.folded().startsWith("ال")
            || phrases.has("title", word.folded())
            || phrases.has("outlet", word.folded());
    NounPhrase name = names.at(noun ? from : from + 1, k, false);
    String head = words.at(name.from()).folded();
    String bare = ArabicLexicon.bare(head);
    boolean told = lexicon.has("thing", head) || lexicon.speakers().has("document", bare);
    if (told && !lexicon.speakers().has("office", bare)) {
      return new NounPhrase(k, k); // "جاء تصريح الوزير في برنامج، مضيفاً": who spoke before
    }
    int apart = 0;
    for (int at = name.from(); at < name.to(); at++) {
      String folded = words.at(at).folded();
      boolean definite = folded.startsWith("ال");
      String prior = words.at(at - 1).folded();
      boolean body = lexicon.speakers().has("institution", head);
      boolean construct = body || prior.equals("عبد") || prior.equals("_") || lexicon.speaks(prior);
      if (definite && apart > 1 && !construct && !ArabicNames.nisba(folded)) {
        return new NounPhrase(name.from(), at); // "استقبل فؤاد سليم الفريق": the object begins
      }
      apart = definite || !words.at(at).letters() ? 0 : apart + 1;
    }
    return name.to() - name.from() > LONGEST_SUBJECT
        ? new NounPhrase(name.from(), name.from() + 2)
        : name;
  }

  /**
   * The office-holder, body or people that a sentence without a statement tells of ("افتتح الأمير
   * المعرض."), since the next may go on with him ("وأكد حرصه"); null when it tells of none.
   */
  @Nullable NounPhrase told(ArabicSentence sentence) {
    Word verb = words.at(sentence.from);
    String first = verb.folded();
    if (!verb.letters()
        || first.startsWith("ال")
        || first.endsWith("ا")
        || WAS.contains(first)
        || lexicon.speaks(first)
        || phrases.has("stop", first)
        || phrases.has("turn", first)) {
      return null;
    }
    NounPhrase name = names.at(sentence.from + 1, sentence.to, false);
    String head = words.at(sentence.from + 1).folded();
    boolean speaks =
        lexicon.speaks(head) && !lexicon.speakers().has("document", ArabicLexicon.bare(head));
    return name.empty() || !speaks ? null : firstSubject(sentence, name.to());
  }
}
