package org.isnad.chain;

import java.util.Set;
import org.isnad.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Tells who an Arabic verb's speaker is: the one named behind it or before it, the one asked, the
 * subject of the sentence for a circumstance ("مؤكداً"), else whoever spoke last. Keeps the memory
 * of one report. Not thread-safe.
 */
final class ArabicSpeakers {
  private static final Set<String> RELATIVE = Set.of("الذي", "التي", "الذين");
  private static final Set<String> WAS = Set.of("كان", "وكان", "كانت", "وكانت", "كانوا", "وكانوا");
  private static final char DAMMA = '\u064f';
  private static final int FARTHEST_BACK = 25;
  private static final int LONGEST_SELF = 3;
  private static final int LONGEST_SUBJECT = 6;

  private final ArabicForms forms;
  private final PhraseBook phrases;
  private final ArabicNames names;
  private final Words words;
  private final SpeakerMemory memory = new SpeakerMemory();

  ArabicSpeakers(ArabicLexicon lexicon, ArabicNames names, Words words) {
    this.forms = lexicon.forms();
    this.phrases = lexicon.phrases();
    this.names = names;
    this.words = words;
  }

  /** Gives the statement of the verb at {@code k} its speaker; {@code named} stands behind it. */
  void resolve(ArabicSentence sentence, Statement statement, int k, Verb verb, NounPhrase named) {
    NounPhrase name = named.empty() ? subjectBefore(sentence, k, verb) : named;
    if (!name.empty()) {
      statement.speaker = note(name, verb.gender());
      return;
    }
    if (unnamed(k, verb)) {
      return; // "ذُكر أن": nobody is named, and nobody is invented
    }
    if (sentence.answers != null && words.at(k).folded().startsWith("ف")) {
      statement.speaker = sentence.answers;
      return;
    }
    Statement before = sentence.last();
    if (before != null
        && before.speaker != null
        && (verb.gender() == Verb.Gender.OPEN || before.to() <= k)) {
      Statement outer = before;
      for (Statement s : sentence.statements) {
        outer = s.holds(outer) && !s.holds(statement) ? s : outer;
      }
      Mention fitting = memory.last(verb.gender());
      statement.speaker =
          verb.gender() == Verb.Gender.FEMININE && fitting != null ? fitting : outer.speaker;
      return;
    }
    statement.speaker = memory.last(verb.gender());
  }

  /** The last speaker of all; null when nobody has spoken. */
  @Nullable Mention last() {
    return memory.last(Verb.Gender.OPEN);
  }

  /** A passive is told by its vowel alone ("ذُكر", "وأُعلن"). */
  private boolean unnamed(int k, Verb verb) {
    Word word = words.at(k);
    int first = words.text.indexOf(DAMMA, word.start());
    return verb.form() == Verb.Form.PAST
        && first > word.start()
        && first <= word.start() + 2
        && first < word.end();
  }

  /** The mention of a speaker, remembered, with the best name known for it. */
  Mention note(NounPhrase name, Verb.Gender gender) {
    Mention mention = names.mention(name);
    Mention last = memory.last(gender);
    boolean same =
        phrases.has("same", words.at(name.from()).folded())
            || (name.to() - name.from() <= LONGEST_SELF
                && phrases.has("self", words.at(name.to() - 1).folded()));
    Mention noted =
        memory.note(mention, gender, phrases.words("back")); // "الوزارة نفسها" may be known
    boolean known = !noted.name().equals(mention.name());
    return same && !known && last != null
        ? memory.note(new Mention(last.name(), mention.mention(), mention.span()), gender, Set.of())
        : noted;
  }

  /** The subject named before a verb that names none behind it; empty when there is none. */
  NounPhrase subjectBefore(ArabicSentence sentence, int k, Verb verb) {
    NounPhrase none = new NounPhrase(k, k);
    if (sentence.asked != null
        && (words.at(k).folded().startsWith("ف") || words.at(k - 1).comma())) {
      return sentence.asked;
    }
    boolean linked = words.at(k).folded().startsWith("و") && !words.at(k).folded().startsWith("وا");
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
    int last = k - 1;
    if (RELATIVE.contains(words.at(last).folded())) {
      last--; // "أبو سمير، الذي يؤكد"
      last -= words.at(last).comma() ? 1 : 0;
    }
    while (words.at(last).is("قد") || words.at(last).kind() == Word.Kind.OPENING) {
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
    return name.to() >= last ? name : none;
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
    boolean speaks = dual || phrases.has("title", head) || phrases.has("back", head);
    return speaks ? firstSubject(sentence, k) : new NounPhrase(k, k);
  }

  /** The subject of the sentence's first verb: whoever a circumstance (مؤكداً) tells of. */
  private NounPhrase firstSubject(ArabicSentence sentence, int k) {
    int from = k - 1;
    while (from > sentence.from && !words.at(from).is(";")) {
      from--;
    }
    Word word = words.at(from);
    boolean noun =
        word.folded().startsWith("ال")
            || phrases.has("title", word.folded())
            || phrases.has("outlet", word.folded());
    NounPhrase name = names.at(noun ? from : from + 1, k, false);
    int bare = 0;
    for (int at = name.from(); at < name.to(); at++) {
      String folded = words.at(at).folded();
      boolean definite = folded.startsWith("ال");
      if (definite && bare > 1 && !words.at(at - 1).is("عبد") && !ArabicNames.nisba(folded)) {
        return new NounPhrase(name.from(), at); // "استقبل فؤاد سليم الفريق": the object begins
      }
      bare = definite ? 0 : bare + 1;
    }
    return name.to() - name.from() > LONGEST_SUBJECT
        ? new NounPhrase(name.from(), name.from() + 2)
        : name;
  }
}
