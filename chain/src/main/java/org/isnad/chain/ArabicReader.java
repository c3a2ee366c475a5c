package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of an Arabic report, sentence by sentence: a reporting verb with its speaker
 * and statement, a quotation before its verb, a source behind or before its statement ("وفقاً لـ"),
 * one who carries on what another said ("نقلت تاس عن لافروف قوله"). Every look ahead or back is
 * bounded, and so is the number of statements of one sentence, so the whole is linear.
 */
final class ArabicReader {
  private static final int MOST_IN_SENTENCE = 64;
  private static final int FARTHEST_BACK = 25;
  private static final int SHORTEST_CLAUSE = 3;

  private final ArabicForms forms;
  private final PhraseBook phrases;
  private final Words words;
  private final ArabicNames names;
  private final ArabicTails tails;
  private final ArabicExtent extent;
  private final ArabicOpening openings;
  private final SpeakerMemory memory = new SpeakerMemory();
  private final List<Statement> all = new ArrayList<>();
  private List<Statement> here = new ArrayList<>();
  private Words.Range sentence = new Words.Range(0, 0);
  private @Nullable NounPhrase asked;

  ArabicReader(ArabicForms forms, PhraseBook phrases, AgencyNames agencies, Words words) {
    this.forms = forms;
    this.phrases = phrases;
    this.words = words;
    this.names = new ArabicNames(forms, phrases, agencies, words);
    this.tails = new ArabicTails(forms, phrases, names, words);
    this.extent = new ArabicExtent(forms, phrases, tails, words);
    this.openings = new ArabicOpening(forms, phrases, agencies, names, tails, words);
  }

  List<Statement> read() {
    for (Words.Range range : words.sentences) {
      sentence = range;
      here = new ArrayList<>();
      asked = null;
      readSentence();
      all.addAll(here);
    }
    return all;
  }

  private void readSentence() {
    int k = sentence.from();
    while (k < sentence.to() && here.size() < MOST_IN_SENTENCE) {
      Word word = words.at(k);
      if (word.kind() == Word.Kind.OPENING) {
        k = behindQuote(k);
        continue;
      }
      ArabicTails.Tail tail = tails.at(k, sentence.to());
      if (tail != null && takesTail(k, tail)) {
        k = tail.to();
        continue;
      }
      Verb verb = word.letters() ? forms.find(word.folded()) : null;
      k = verb == null || denied(k) ? k + 1 : verb(k, verb);
    }
  }

  /** Within a statement told in the reporter's words a quotation may open with a verb. */
  private int behindQuote(int k) {
    int end = words.last(words.at(k).quote()) + 1;
    Verb verb = words.at(k + 1).letters() ? forms.find(words.at(k + 1).folded()) : null;
    boolean told =
        here.stream()
            .anyMatch(s -> s.from() < k && end <= s.to() && !isQuote(s.content.getFirst()));
    if (told && verb != null && verb.finite() && verb.reports()) {
      verb(k + 1, verb);
    }
    return end;
  }

  private boolean isQuote(Words.Range range) {
    return words.at(range.from()).quote() >= 0
        && words.at(range.from()).quote() == words.at(range.to() - 1).quote();
  }

  private boolean denied(int k) {
    return switch (words.at(k - 1).folded()) {
      case "لم", "لن", "لا", "ان", "دون", "كي", "ولم", "ولا", "هل", "بان" -> true;
      default -> false;
    };
  }

  /** Reads at a verb; answers where to go on. */
  private int verb(int k, Verb verb) {
    if (verb.frame() == Verb.Frame.ASK) {
      NounPhrase who = names.at(k + 1, sentence.to(), false);
      asked = who.empty() ? asked : who;
      return k + 1;
    }
    if (verb.frame() == Verb.Frame.CARRY) {
      return verb.finite() ? carried(k, verb) : k + 1;
    }
    if (verb.frame() == Verb.Frame.STANCE || (verb.form() == Verb.Form.NOUN && !boundNoun(k))) {
      return k + 1;
    }
    boolean circumstance = !verb.finite();
    NounPhrase name =
        circumstance || openings.statesAtOnce(k + 1, sentence.to(), verb)
            ? new NounPhrase(k + 1, k + 1)
            : names.at(k + 1, sentence.to(), openings.statesNoun(k + 1, sentence.to(), verb));
    Statement inverted = circumstance ? null : quoteBefore(k, name);
    if (inverted != null) {
      resolve(inverted, k, verb, name);
      here.add(inverted);
      return Math.max(k + 1, name.to());
    }
    ArabicOpening.Opening opening =
        openings.find(Math.max(k + 1, name.to()), sentence.to(), verb, name);
    if (opening == null) {
      return k + 1;
    }
    Statement statement = statement(k, k + 1, opening);
    if (statement == null) {
      return k + 1;
    }
    if (opening.source() != null) {
      statement.via.add(0, names.mention(name));
      name = opening.source();
    }
    resolve(statement, k, verb, name);
    if (words.at(k - 1).letters() && words.at(opening.from() - 1).end() > 0) {
      coordinate(statement, k);
    }
    here.add(statement);
    return isQuote(statement.content.getFirst())
        ? statement.to()
        : Math.max(k + 1, statement.from());
  }

  /** "بقوله", "قوله إن": a noun that opens a statement by itself. */
  private boolean boundNoun(int k) {
    String folded = words.at(k).folded();
    Word next = words.at(k + 1);
    return folded.startsWith("بقول")
        && (next.kind() == Word.Kind.OPENING || next.colon() || phrases.has("that", next.folded()));
  }

  private @Nullable Statement statement(int cueFrom, int cueTo, ArabicOpening.Opening opening) {
    Statement statement = new Statement(new Words.Range(cueFrom, cueTo));
    statement.via.addAll(opening.via());
    statement.to = opening.to();
    Word first = words.at(opening.from());
    int end;
    int from = opening.from();
    if (first.kind() == Word.Kind.OPENING && opening.quoted()) {
      int behind = words.last(first.quote()) + 1;
      if (words.at(behind).letters()
          && behind < sentence.to()
          && forms.find(words.at(behind).folded()) == null) {
        end = beforeComma(behind, extent.end(from, sentence.to(), true));
      } else {
        from++;
        end = words.at(behind - 1).kind() == Word.Kind.CLOSING ? behind - 1 : behind;
      }
    } else {
      end = extent.end(from, sentence.to(), opening.clause());
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
  private @Nullable Statement quoteBefore(int k, NounPhrase name) {
    int back = words.at(k - 1).comma() || words.at(k - 1).dash() ? k - 2 : k - 1;
    Word mark = words.at(back);
    if (mark.kind() != Word.Kind.CLOSING
        || back < sentence.from()
        || words.length(mark.quote()) < SHORTEST_CLAUSE) {
      return null;
    }
    Word next = words.at(Math.max(k + 1, name.to()));
    boolean goesOn =
        next.kind() == Word.Kind.OPENING || phrases.has("that", next.folded()) || next.colon();
    int from = words.first(mark.quote()) + 1;
    boolean taken = here.stream().anyMatch(s -> s.from() <= from && back <= s.to());
    String verb = words.at(k).folded();
    if (goesOn || taken || name.empty() || verb.startsWith("و")) {
      return null;
    }
    Statement statement = new Statement(new Words.Range(k, k + 1));
    statement.content.add(new Words.Range(from, back));
    return statement;
  }

  /** "نقلت تاس عن لافروف قوله", "نقلت عنه الوكالة أن". */
  private int carried(int k, Verb verb) {
    int at = k + 1;
    NounPhrase carrier = names.at(at, sentence.to(), false);
    at = Math.max(at, carrier.to());
    String about = words.at(at).folded();
    NounPhrase speaker = new NounPhrase(at, at);
    boolean pronoun = about.equals("عنه") || about.equals("عنها") || about.equals("عنهم");
    if (pronoun) {
      at++;
      if (carrier.empty()) {
        carrier = names.at(at, sentence.to(), false);
        at = Math.max(at, carrier.to());
      }
    } else {
      while (!words.at(at).is("عن") && at < carrier.to() + 6 && words.at(at).letters()) {
        at++;
      }
      if (!words.at(at).is("عن")) {
        return k + 1;
      }
      speaker = names.at(at + 1, sentence.to(), false);
      if (speaker.empty()) {
        return k + 1;
      }
      at = speaker.to();
    }
    ArabicOpening.Opening opening = openings.find(at, sentence.to(), verb, speaker);
    Statement statement = opening == null ? null : statement(k, k + 1, opening);
    if (statement == null) {
      return k + 1;
    }
    if (!carrier.empty()) {
      statement.via.add(0, names.mention(carrier));
    }
    resolve(statement, k, verb, speaker);
    here.add(statement);
    return isQuote(statement.content.getFirst()) ? statement.to() : statement.from();
  }

  private void resolve(Statement statement, int k, Verb verb, NounPhrase named) {
    NounPhrase name = named.empty() ? subjectBefore(k, verb) : named;
    if (!name.empty()) {
      statement.speaker = memory.note(names.mention(name), verb.gender(), phrases.words("back"));
      return;
    }
    Statement before = here.isEmpty() ? null : here.getLast();
    if (before != null
        && before.speaker != null
        && (verb.gender() == Verb.Gender.OPEN || before.to() <= k)) {
      Statement outer = before;
      for (Statement s : here) {
        outer = s.holds(outer) && !s.holds(statement) ? s : outer;
      }
      Mention speaker = outer.speaker;
      Mention fitting = memory.last(verb.gender());
      statement.speaker =
          verb.gender() == Verb.Gender.FEMININE && fitting != null ? fitting : speaker;
      return;
    }
    statement.speaker = memory.last(verb.gender());
  }

  /** The subject named before a verb that names none behind it; empty when there is none. */
  private NounPhrase subjectBefore(int k, Verb verb) {
    NounPhrase none = new NounPhrase(k, k);
    if (asked != null && (words.at(k).folded().startsWith("ف") || words.at(k - 1).comma())) {
      return asked;
    }
    boolean linked = words.at(k).folded().startsWith("و") && !words.at(k).folded().startsWith("وا");
    if (!verb.finite()) {
      return here.isEmpty() ? firstSubject(k) : none;
    }
    int last = k - 1;
    while (words.at(last).is("قد") || words.at(last).kind() == Word.Kind.OPENING) {
      last--;
    }
    if (k == sentence.from()
        || linked
        || !(words.at(last).letters()
            || words.at(last).kind() == Word.Kind.CLOSING
            || words.at(last).is(")"))) {
      return none;
    }
    int from = last;
    while (from > sentence.from() && from > k - FARTHEST_BACK && !clauseOpens(from - 1)) {
      from--;
    }
    while (from < last
        && (words.at(from).folded().endsWith("كان")
            || words.at(from).folded().endsWith("كانت")
            || words.at(from).is("ان"))) {
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

  /** The subject of the sentence's first verb: whoever a circumstance (مؤكداً) tells of. */
  private NounPhrase firstSubject(int k) {
    int first = sentence.from();
    int from = k - 1;
    while (from > first && !words.at(from).is(";")) {
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
      if (definite && bare > 1 && !ArabicNames.nisba(folded)) {
        return new NounPhrase(name.from(), at); // "استقبل فؤاد سليم الفريق": the object begins
      }
      bare = definite ? 0 : bare + 1;
    }
    return name.to() - name.from() > 6 ? new NounPhrase(name.from(), name.from() + 2) : name;
  }

  private void coordinate(Statement statement, int k) {
    Statement before = here.isEmpty() ? null : here.getLast();
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

  private boolean takesTail(int k, ArabicTails.Tail tail) {
    Statement before = adjacent(k);
    if (before != null) {
      if (!tail.source().empty()) {
        Mention carrier = names.mention(tail.source());
        for (Statement statement : here) {
          boolean covered = statement.to() >= before.to() && statement.from() <= before.from();
          if (covered && !sameAs(statement.speaker, carrier) && outermost(statement)) {
            statement.via.add(carrier);
          }
        }
      }
      return true;
    }
    int from = clauseStart(k);
    boolean front = k - from < SHORTEST_CLAUSE;
    int to = front ? tail.to() : k;
    Statement statement = new Statement(new Words.Range(k, tail.cueTo()));
    if (front) {
      int open = tail.to();
      while (words.at(open).comma()
          || words.at(open).colon()
          || phrases.has("that", words.at(open).folded())
          || words.at(open).folded().startsWith("فان")) {
        open++;
      }
      if (open == tail.to() || open >= sentence.to() || tail.carries()) {
        return false;
      }
      if (forms.finite(words.at(open).folded())) {
        return false;
      }
      statement.content.add(
          new Words.Range(open, Math.max(open + 1, extent.end(open, sentence.to(), true))));
    } else {
      while (to > from
          && !words.at(to - 1).letters()
          && !words.at(to - 1).number()
          && words.at(to - 1).quote() < 0
          && !words.at(to - 1).is(")")) {
        to--;
      }
      statement.content.add(new Words.Range(from, to));
    }
    if (!words.at(k - 1).comma() && !front && !behindQuoteOrSource(k, tail)) {
      return false;
    }
    if (tail.carries() || tail.source().empty()) {
      statement.speaker = memory.last(Verb.Gender.OPEN);
      if (!tail.source().empty()) {
        statement.via.add(names.mention(tail.source()));
      }
    } else {
      statement.speaker =
          memory.note(names.mention(tail.source()), Verb.Gender.OPEN, phrases.words("back"));
    }
    if (statement.speaker == null) {
      return false;
    }
    here.add(statement);
    return !front;
  }

  private boolean behindQuoteOrSource(int k, ArabicTails.Tail tail) {
    return words.at(k - 1).kind() == Word.Kind.CLOSING
        || words.at(tail.to()).is(".")
        || words.at(tail.to()).comma()
        || tail.to() >= sentence.to();
  }

  private boolean outermost(Statement statement) {
    return here.stream().noneMatch(other -> other.holds(statement));
  }

  private static boolean sameAs(@Nullable Mention speaker, Mention carrier) {
    return speaker != null && speaker.name().equals(carrier.name());
  }

  /** The statement that ends just before {@code k}. */
  private @Nullable Statement adjacent(int k) {
    Statement found = null;
    for (Statement statement : here) {
      int end = statement.to();
      while (end < k && !words.at(end).letters() && !words.at(end).number()) {
        end++;
      }
      if (end == k || statement.to() == k) {
        found = found == null || statement.holds(found) ? statement : found;
      }
    }
    return found;
  }

  private int clauseStart(int k) {
    int from = sentence.from();
    for (Statement statement : here) {
      from = Math.max(from, statement.to());
    }
    while (from < k
        && !words.at(from).letters()
        && !words.at(from).number()
        && words.at(from).kind() != Word.Kind.OPENING) {
      from++;
    }
    return phrases.has("turn", words.at(from).folded()) && from > sentence.from() ? from + 1 : from;
  }
}
