package org.isnad.chain;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands around an Arabic reporting verb: who speaks, where the statement opens and
 * ends, whether it stands before its verb ("«…»، قال فلان") or another carries it on ("نقلت تاس عن
 * لافروف قوله").
 */
final class ArabicVerbs {
  private static final int SHORTEST_QUOTE = 3;
  private static final int FARTHEST_BACK = 25;
  private static final int FARTHEST_ABOUT = 6;
  private static final int FARTHEST_OBJECT = 10;
  private static final int LONGEST_RELATIVE = 12;

  private final PhraseBook phrases;
  private final ArabicForms forms;
  private final Words words;
  private final ArabicNames names;
  private final ArabicDocuments documents;
  private final ArabicAddress addresses;
  private final ArabicExtent extent;
  private final ArabicOpening openings;
  private final ArabicStated stated;
  private final ArabicSpeakers speakers;
  private final ArabicSubjects subjects;

  ArabicVerbs(
      ArabicLexicon lexicon,
      ArabicNames names,
      ArabicTails tails,
      ArabicAddress addresses,
      ArabicExtent extent,
      ArabicSpeakers speakers,
      Words words) {
    this.phrases = lexicon.phrases();
    this.forms = lexicon.forms();
    this.words = words;
    this.names = names;
    this.documents = new ArabicDocuments(lexicon, names, words);
    this.addresses = addresses;
    this.extent = extent;
    this.speakers = speakers;
    this.subjects = new ArabicSubjects(lexicon, names, words);
    this.stated = new ArabicStated(lexicon, names, words);
    this.openings = new ArabicOpening(lexicon, names, tails, stated, addresses, words);
  }

  /** Reads at a verb; answers the word to go on with. */
  int read(ArabicSentence sentence, int k, Verb verb) {
    if (verb.frame() == Verb.Frame.ASK) {
      NounPhrase who = names.at(k + 1, sentence.to, false);
      if (!who.empty() && questionFollows(who.to())) {
        sentence.answers = speakers.last();
        return said(sentence, k, verb);
      }
      who = subjects.asked(who);
      sentence.asked = who.empty() ? sentence.asked : who;
      return k + 1;
    }
    if (verb.frame() == Verb.Frame.CARRY) {
      return verb.finite() ? carried(sentence, k, verb) : k + 1;
    }
    if (verb.frame() == Verb.Frame.STANCE || (verb.form() == Verb.Form.NOUN && !boundNoun(k))) {
      return k + 1;
    }
    return said(sentence, k, verb);
  }

  private boolean questionFollows(int k) {
    Word word = words.at(k);
    return word.colon() || word.kind() == Word.Kind.OPENING;
  }

  private int said(ArabicSentence sentence, int k, Verb verb) {
    boolean circumstance = !verb.finite();
    NounPhrase name = subjects.of(named(sentence, k, verb), k, verb);
    if (name == null || passive(k, verb) || (verb.frame() == Verb.Frame.FOUND && name.empty())) {
      return k + 1;
    }
    Statement inverted = circumstance ? null : quoteBefore(sentence, k, name);
    if (inverted != null) {
      speakers.resolve(sentence, inverted, k, verb, name);
      sentence.statements.add(inverted);
      return Math.max(k + 1, name.to());
    }
    ArabicOpening.Opening opening =
        openings.find(
            name.from() == k + 1 ? Math.max(k + 1, name.to()) : k + 1, sentence.to, verb, name);
    if (opening != null && verb.object() == Verb.Takes.MUST && verb.preposition().equals("ب")) {
      opening = withObject(opening, Math.max(k + 1, name.to()));
    }
    Statement statement = opening == null ? null : statement(sentence, k, opening);
    if (opening == null || statement == null) {
      return k + 1;
    }
    if (opening.source() != null) {
      NounPhrase passing = name.empty() ? speakers.before(sentence, k, verb) : name;
      if (passing != null && !passing.empty()) {
        statement.via.add(0, names.mention(passing));
      }
      name = opening.source();
    }
    if (statement.via.isEmpty() && sentence.statements.isEmpty()) {
      addresses.before(sentence.from, k, statement.via);
    }
    if (!speakers.resolve(sentence, statement, k, verb, name)) {
      return k + 1;
    }
    if (words.at(k - 1).letters() && words.at(opening.from() - 1).end() > 0) {
      coordinate(sentence, statement, k);
    }
    return add(sentence, statement, k);
  }

  /** "اتهم «عصابات» بالوقوف وراءه": who is accused belongs to what is said. */
  private ArabicOpening.Opening withObject(ArabicOpening.Opening opening, int from) {
    boolean near = opening.from() - from <= FARTHEST_OBJECT;
    boolean signs = false;
    for (int k = from; near && k < opening.from(); k++) {
      signs |= words.at(k).comma() || words.at(k).colon();
    }
    boolean aside = phrases.has("stop", words.at(from).folded());
    return opening.clause() || !near || signs || aside || opening.from() <= from
        ? opening
        : new ArabicOpening.Opening(
            from, false, false, opening.via(), opening.to(), opening.source());
  }

  /** "اتُهموا بتهريب": the verb must have an object and its preposition follows at once. */
  private boolean passive(int k, Verb verb) {
    if (verb.object() != Verb.Takes.MUST || !verb.finite()) {
      return false;
    }
    String next = words.at(k + 1).folded();
    boolean joined = next.startsWith("ب") && !phrases.has("that", next);
    boolean atOnce = verb.preposition().equals("ب") ? joined : next.equals(verb.preposition());
    return atOnce || speakers.unnamed(k, verb);
  }

  /** Whoever is named behind the verb as its speaker; empty when nobody is. */
  private NounPhrase named(ArabicSentence sentence, int k, Verb verb) {
    if (verb.frame() == Verb.Frame.FOUND) {
      boolean in = words.at(k + 1).is("في");
      return in
          ? documents.whole(names.at(k + 2, sentence.to, false), sentence.to)
          : new NounPhrase(k + 1, k + 1);
    }
    if (!verb.finite() || stated.atOnce(k + 1, sentence.to, verb)) {
      return new NounPhrase(k + 1, k + 1);
    }
    int from = addresses.behind(k + 1, sentence.to, new ArrayList<>());
    NounPhrase marked = documents.quotedOr(from, sentence.to);
    if (words.at(from).kind() == Word.Kind.OPENING
        && words.at(marked.to()).letters()
        && words.clauseOpensWithin(marked.to(), FARTHEST_OBJECT, phrases)) {
      return marked; // "أعلنت «سروتل» في بيان أنها"
    }
    if (stated.atOnce(from, sentence.to, verb)) {
      return new NounPhrase(k + 1, k + 1); // "أعلنت الخميس استلام الشحنة"
    }
    NounPhrase name = names.at(from, sentence.to, stated.noun(from, sentence.to, verb));
    if (phrases.has("document", words.at(from).folded())) {
      name = documents.whole(name, sentence.to);
    }
    return name.empty() ? new NounPhrase(k + 1, k + 1) : stated.before(name, verb);
  }

  private int add(ArabicSentence sentence, Statement statement, int k) {
    sentence.statements.add(statement);
    return words.isQuotation(statement.content.getFirst())
        ? statement.to()
        : Math.max(k + 1, statement.from());
  }

  /** "بقوله", "قوله إن": a noun that opens a statement by itself. */
  private boolean boundNoun(int k) {
    String folded = words.at(k).folded();
    Word next = words.at(k + 1);
    return (folded.startsWith("بقول") || folded.equals("بالقول"))
        && (next.kind() == Word.Kind.OPENING || next.colon() || phrases.has("that", next.folded()));
  }

  private @Nullable Statement statement(
      ArabicSentence sentence, int k, ArabicOpening.Opening opening) {
    Statement statement = new Statement(new Words.Range(k, k + 1));
    statement.via.addAll(opening.via());
    statement.to = opening.to();
    Word first = words.at(opening.from());
    int end;
    int from = opening.from();
    if (first.kind() == Word.Kind.OPENING && opening.quoted()) {
      int behind = words.last(first.quote()) + 1;
      if (words.at(behind).letters()
          && behind < sentence.to
          && from < sentence.to
          && forms.find(words.at(behind).folded()) == null) {
        end = beforeComma(behind, extent.end(from, sentence.to, true));
      } else {
        from++;
        end = words.at(behind - 1).kind() == Word.Kind.CLOSING ? behind - 1 : behind;
      }
    } else {
      end = extent.end(from, sentence.to, opening.clause());
    }
    if (end <= from) {
      return null;
    }
    statement.content.add(new Words.Range(from, end));
    return statement;
  }

  private int beforeComma(int from, int to) {
    for (int k = from; k < to; k++) {
      if (words.at(k).comma()) {
        return k;
      }
    }
    return to;
  }

  /** "«…»، قال فلان": the statement stands before its verb. */
  private @Nullable Statement quoteBefore(ArabicSentence sentence, int k, NounPhrase name) {
    int edge = words.at(k - 1).is("هكذا") ? k - 1 : k;
    int back = words.at(edge - 1).comma() || words.at(edge - 1).dash() ? edge - 2 : edge - 1;
    Word mark = words.at(back);
    if (mark.kind() != Word.Kind.CLOSING
        || back < sentence.from
        || words.length(mark.quote()) < SHORTEST_QUOTE) {
      return null;
    }
    Word next = words.at(Math.max(k + 1, name.to()));
    boolean goesOn =
        next.kind() == Word.Kind.OPENING || phrases.has("that", next.folded()) || next.colon();
    int from = words.first(mark.quote()) + 1;
    boolean taken = sentence.statements.stream().anyMatch(s -> s.from() <= from && back <= s.to());
    String verb = words.at(k).folded();
    if (goesOn || taken || name.empty() || verb.startsWith("و")) {
      return null;
    }
    Statement statement = new Statement(new Words.Range(k, k + 1));
    statement.content.add(new Words.Range(from, back));
    return statement;
  }

  /** "نقلت تاس عن لافروف قوله", "نقلت عنه الوكالة أن". */
  private int carried(ArabicSentence sentence, int k, Verb verb) {
    int at = k + 1;
    boolean unnamed = speakers.unnamed(k, verb);
    NounPhrase carrier = unnamed ? new NounPhrase(at, at) : names.at(at, sentence.to, false);
    at = Math.max(at, carrier.to());
    String next = words.at(at).folded();
    NounPhrase speaker = new NounPhrase(at, at);
    boolean pronoun = next.equals("عنه") || next.equals("عنها") || next.equals("عنهم");
    if (pronoun) {
      at++;
      if (carrier.empty() && !unnamed) {
        carrier = names.at(at, sentence.to, false);
        at = Math.max(at, carrier.to());
      }
    } else {
      String about = verb.preposition().isEmpty() ? "عن" : verb.preposition();
      int from = behindRelative(at);
      at = from;
      while (!words.at(at).is(about)
          && !words.at(at + 1).is("لسان")
          && at < from + FARTHEST_ABOUT
          && (words.at(at).letters() || words.at(at).comma())) {
        at++;
      }
      if (words.at(at + 1).is("لسان")) {
        at++; // "نقلت الوكالة على لسان الوزير"
      } else if (!words.at(at).is(about)) {
        return k + 1;
      }
      speaker = names.at(at + 1, sentence.to, false);
      if (speaker.empty()) {
        return k + 1;
      }
      at = speaker.to();
    }
    ArabicOpening.Opening opening = openings.find(at, sentence.to, verb, speaker);
    Statement statement = opening == null ? null : statement(sentence, k, opening);
    if (statement == null) {
      return k + 1;
    }
    if (!carrier.empty()) {
      statement.via.add(0, names.mention(carrier));
    }
    speakers.resolve(sentence, statement, k, verb, speaker);
    return add(sentence, statement, k);
  }

  /** "موقع المرصد، الذي أورد الخبر، عن": behind a clause about the carrier. */
  private int behindRelative(int k) {
    if (!words.at(k).comma() || !words.at(k + 1).folded().startsWith("ال")) {
      return k;
    }
    for (int at = k + 2; at < k + LONGEST_RELATIVE; at++) {
      if (words.at(at).comma()) {
        return at;
      }
    }
    return k;
  }

  /** "، وأن بيونغ يانغ أكدت…": what the one before tells on is carried by the same. */
  private void coordinate(ArabicSentence sentence, Statement statement, int k) {
    Statement before = sentence.last();
    if (before == null || before.to() > k) {
      return;
    }
    for (int back = k - 1; back > before.to() - 1 && back > k - FARTHEST_BACK; back--) {
      String folded = words.at(back).folded();
      if (folded.equals("وان") || folded.equals("وانه") || folded.equals("وانها")) {
        statement.carrier = before;
      }
    }
  }
}
