package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of an Arabic report, sentence by sentence: walks the words and hands each to
 * the room that knows it. A turn such as "وفقاً لـ" goes to {@link ArabicSources}, a reporting verb
 * to {@link ArabicVerbs}; what stands in quotation marks is walked past. Every look ahead or back
 * is bounded, and so is the number of statements of one sentence, so the whole is linear.
 */
final class ArabicReader {
  /** Words before a verb that make it no report ("لم يقل", "أن يعلن"). */
  private static final Set<String> DENYING =
      Set.of("لم", "لن", "لا", "ان", "دون", "كي", "ولم", "ولا", "هل", "بان");

  /** Behind these "أن" opens what has been ("سبق أن أكد", "بعد أن أعلن"). */
  private static final Set<String> ALREADY = Set.of("سبق", "وسبق", "بعد", "وبعد", "منذ");

  private static final Set<String> MAY_BE =
      Set.of("يكون", "تكون", "يكونوا", "يكن", "تكن", "اكون", "نكون", "يكونا");

  private static final Set<String> RELATIVE =
      Set.of("الذي", "التي", "والذي", "والتي", "الذين", "كما", "ما", "مما", "حيث");

  private static final char SHADDA = '\u0651';
  private static final int NEAR = 8;

  private final ArabicForms forms;
  private final PhraseBook phrases;
  private final Set<String> weekdays;
  private final Words words;
  private final int body;
  private final Quotations quotations;
  private final ArabicTails tails;
  private final ArabicVerbs verbs;
  private final ArabicSources sources;
  private final ArabicSpeakers speakers;
  private final ArabicHeadlines headlines;

  ArabicReader(ArabicLexicon lexicon, Words words) {
    this.forms = lexicon.forms();
    this.phrases = lexicon.phrases();
    this.weekdays = lexicon.weekdays();
    this.words = words;
    this.quotations = new Quotations(words);
    this.body = Dateline.end(words, lexicon.agencies());
    ArabicNames names = new ArabicNames(lexicon, words);
    ArabicAddress addresses = new ArabicAddress(lexicon, names, words);
    this.tails = new ArabicTails(lexicon, names, addresses, words);
    ArabicExtent extent = new ArabicExtent(lexicon, names, tails, words);
    this.speakers = new ArabicSpeakers(lexicon, names, words);
    this.verbs = new ArabicVerbs(lexicon, names, tails, addresses, extent, speakers, words);
    this.sources = new ArabicSources(lexicon, names, tails, extent, speakers, words);
    this.headlines = new ArabicHeadlines(lexicon, names, speakers, words);
  }

  List<Statement> read() {
    List<Statement> all = new ArrayList<>();
    for (Words.Range range : words.sentences) {
      if (range.to() <= body) {
        continue;
      }
      Words.Range behind = new Words.Range(Math.max(range.from(), body), range.to());
      ArabicSentence sentence = new ArabicSentence(words, behind);
      if (all.isEmpty() || !quotations.goesOn(all.getLast(), behind)) {
        read(sentence);
        all.addAll(sentence.statements);
        speakers.leave(sentence);
      }
    }
    return all;
  }

  private void read(ArabicSentence sentence) {
    if (asks(sentence)) {
      return;
    }
    Statement headline = headlines.read(sentence);
    if (headline != null) {
      sentence.statements.add(headline);
    }
    int k = headline == null ? sentence.from : headline.to();
    while (k < sentence.to && !sentence.full()) {
      Word word = words.at(k);
      if (word.kind() == Word.Kind.OPENING) {
        k = behindQuote(sentence, k);
        continue;
      }
      ArabicTails.Tail tail = tails.at(k, sentence.to);
      if (tail != null && sources.take(sentence, k, tail)) {
        k = tail.to();
        continue;
      }
      Verb verb = word.letters() ? verbAt(sentence, k) : null;
      k = verb == null || denied(k, verb) ? k + 1 : verbs.read(sentence, k, verb);
    }
  }

  /** "هل قال الوزير إن…؟": a question states nothing. */
  private boolean asks(ArabicSentence sentence) {
    String first = words.at(sentence.from).folded();
    return (first.equals("هل") || first.equals("وهل") || first.equals("فهل"))
        && words.at(sentence.to - 1).is("؟");
  }

  /** Within a statement told in the reporter's words a quotation may open with a verb. */
  private int behindQuote(ArabicSentence sentence, int k) {
    int end = words.last(words.at(k).quote()) + 1;
    Verb verb = words.at(k + 1).letters() ? forms.find(words.at(k + 1).folded()) : null;
    boolean told =
        sentence.statements.stream()
            .anyMatch(
                s -> s.from() < k && end <= s.to() && !words.isQuotation(s.content.getFirst()));
    if (told && verb != null && verb.finite() && verb.reports()) {
      verbs.read(sentence, k + 1, verb);
    }
    return end;
  }

  private @Nullable Verb verbAt(ArabicSentence sentence, int k) {
    Word word = words.at(k);
    Verb verb = forms.find(word.folded());
    if (word.is("فرد")
        && (words.at(k + 1).colon() || words.at(k + 1).kind() == Word.Kind.OPENING)) {
      return forms.find("رد");
    }
    if (verb != null && passing(k, verb)) {
      return null;
    }
    if (verb != null && verb.frame() == Verb.Frame.FOUND && !words.at(k + 1).is("في")) {
      verb = forms.find(word.folded().substring(1)); // "ورد الوزير": not "was found" but "answered"
    }
    Verb doubtful = verb == null ? forms.homograph(word.folded()) : null;
    if (doubtful == null) {
      return verb;
    }
    boolean shadda = words.text.substring(word.start(), word.end()).indexOf(SHADDA) >= 0;
    boolean opens =
        k == sentence.from
            || words.at(k - 1).comma()
            || words.at(k - 1).is("قد")
            || phrases.has("turn", words.at(k - 1).folded());
    boolean stated =
        words.clauseOpensWithin(k + 1, NEAR, phrases)
            || (doubtful.preposition().length() > 1 && within(k + 1, doubtful.preposition()));
    return shadda || (opens && stated) ? doubtful : null;
  }

  /** "صياد يدعى أبو مرعي" is named so; "تحمل قدراً" is no dual verb: what only looks like one. */
  private boolean passing(int k, Verb verb) {
    Word word = words.at(k);
    boolean named =
        verb.form() == Verb.Form.PRESENT
            && words.called(k)
            && !phrases.has("that", words.at(k + 1).folded());
    boolean dual =
        verb.gender() == Verb.Gender.PLURAL
            && word.folded().endsWith("ا")
            && !word.folded().endsWith("وا")
            && !words.clauseOpensWithin(k + 1, NEAR, phrases)
            && !words.at(k + 1).colon()
            && words.at(k + 1).kind() != Word.Kind.OPENING
            && verb.frame() != Verb.Frame.OBJECT;
    return named || dual;
  }

  /** "عبر الوزير، الاثنين، عن أسفه": the preposition stands near. */
  private boolean within(int from, String preposition) {
    for (int k = from; k < from + NEAR; k++) {
      if (words.at(k).is(preposition)) {
        return true;
      }
      if (!words.at(k).letters() && !words.at(k).comma()) {
        return false;
      }
    }
    return false;
  }

  /** "الحكومة ملتزمة بالإصلاح": the feminine of a circumstance is written like an adjective. */
  private boolean adjective(int k, Verb verb) {
    Word next = words.at(k + 1);
    return verb.form() == Verb.Form.PARTICIPLE
        && !words.at(k).folded().endsWith("ا")
        && words.at(k - 1).letters()
        && !words.at(k).folded().startsWith("و")
        && !next.colon()
        && next.kind() != Word.Kind.OPENING
        && !phrases.has("that", next.folded());
  }

  /** "سبق أن أكد", "سبق له أن قال": what was said before. */
  private boolean already(int k, Verb verb) {
    boolean bound = words.at(k - 2).folded().startsWith("ل");
    return verb.form() == Verb.Form.PAST
        && words.at(k - 1).is("ان")
        && ALREADY.contains(words.at(bound ? k - 3 : k - 2).folded());
  }

  /** "يذكر أن", "يشار إلى أن", "تبين بعد ذلك أن": أن and no subject before it. */
  private boolean impersonal(int from) {
    String next = words.at(from).folded();
    boolean adverbial = phrases.has("stop", next) || weekdays.contains(next);
    return (phrases.has("that", next) && next.startsWith("ان"))
        || (adverbial && words.clauseOpensWithin(from + 1, NEAR, phrases));
  }

  /** "أعلن عن وفاة": without anyone before it, a passive that tells an event. */
  private boolean event(int k, Verb verb) {
    return verb.frame() == Verb.Frame.STATE
        && verb.preposition().isEmpty()
        && verb.gender() == Verb.Gender.MASCULINE
        && !words.at(k - 1).letters();
  }

  /** Whether what looks like a verb is none here, or is nobody's saying. */
  private boolean denied(int k, Verb verb) {
    String before =
        words.at(words.at(k - 1).is("قد") || words.at(k - 1).is("ما") ? k - 2 : k - 1).folded();
    boolean impersonal =
        phrases.has("own-voice", words.at(k).folded())
            && impersonal(k + 1)
            && (!words.at(k - 1).letters()
                || RELATIVE.contains(before)
                || phrases.has("turn", before));
    boolean event = verb.form() == Verb.Form.PAST && words.at(k + 1).is("عن") && event(k, verb);
    if (verb.lemma().equals("كتب")
        && words.at(k + 1).folded().startsWith("علي")
        && words.at(k + 1).folded().length() > 3) {
      return true; // "لافتة كتب عليها"
    }
    if (verb.lemma().equals("اعتبر")
        && RELATIVE.contains(before)
        && !phrases.has("that", words.at(k + 1).folded())) {
      return true; // "الذي يعتبر أكبر مركز": is held to be
    }
    boolean ofIt = words.at(k + 1).is("عنه") || words.at(k + 1).is("عنها");
    if (RELATIVE.contains(before) && ofIt) {
      return true; // "البيانات التي كشفت عنها المؤسسة"
    }
    return (DENYING.contains(before) && !already(k, verb))
        || MAY_BE.contains(before)
        || (before.startsWith("وه") && verb.frame() == Verb.Frame.OBJECT)
        || phrases.has("if", before)
        || event
        || adjective(k, verb)
        || impersonal
        || (verb.finite() && phrases.has("before-noun", before));
  }
}
