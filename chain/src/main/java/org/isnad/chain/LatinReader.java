package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.text.Months;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of an English or French report: "X said that …", "“…,” said X", "…,
 * according to X", "X vowed to …", "a déclaré X à l'AFP". Every look ahead or back is bounded, and
 * so is the number of statements of one sentence, so the whole is linear.
 */
final class LatinReader {
  private static final int MOST_IN_SENTENCE = 64;
  private static final int SHORTEST_QUOTE = 3;
  private static final int FARTHEST = 16;

  private final LatinVerbs verbs;
  private final PhraseBook phrases;
  private final AgencyNames agencies;
  private final LatinNames names;
  private final Words words;
  private final boolean french;
  private final SpeakerMemory memory = new SpeakerMemory();
  private final List<Statement> all = new ArrayList<>();
  private List<Statement> here = new ArrayList<>();
  private Words.Range sentence = new Words.Range(0, 0);

  LatinReader(LatinVerbs verbs, PhraseBook phrases, AgencyNames agencies, Words words) {
    this.verbs = verbs;
    this.phrases = phrases;
    this.agencies = agencies;
    this.words = words;
    this.french = words.language.equals(Language.FRENCH);
    this.names = new LatinNames(phrases, verbs, agencies, words);
  }

  List<Statement> read() {
    for (Words.Range range : words.sentences) {
      sentence = range;
      List<Statement> before = here;
      here = new ArrayList<>();
      if (!continues(before)) {
        readSentence();
      }
      all.addAll(here);
    }
    return all;
  }

  /** A sentence that is one quotation goes on with the quotation before it in its paragraph. */
  private boolean continues(List<Statement> before) {
    Word first = words.at(sentence.from());
    if (first.kind() != Word.Kind.OPENING || words.last(first.quote()) < sentence.to() - 2) {
      return false;
    }
    if (before.isEmpty()
        || words
            .text
            .substring(words.at(sentence.from() - 1).end(), first.start())
            .contains("\n")) {
      return false;
    }
    Statement last = before.getLast();
    boolean quoted = words.at(last.content.getLast().to()).kind() == Word.Kind.CLOSING;
    if (quoted) {
      last.content.add(inner(first.quote()));
    }
    return quoted;
  }

  private void readSentence() {
    int k = sentence.from();
    while (k < sentence.to() && here.size() < MOST_IN_SENTENCE) {
      Word word = words.at(k);
      if (word.kind() == Word.Kind.OPENING) {
        k = words.last(word.quote()) + 1;
        continue;
      }
      if (!word.letters()) {
        k++;
        continue;
      }
      int tail = phrases.match("tail", words, k);
      if (tail > 0 && tail(k, tail)) {
        k += tail;
        continue;
      }
      boolean name = word.capital() && k > sentence.from() && words.at(k - 1).capital();
      int length = name ? 0 : verbs.match(words, k);
      if (length > 0) {
        k = verb(k, length);
      } else {
        k++;
      }
    }
  }

  private int verb(int k, int length) {
    Set<LatinVerbs.Frame> frames = verbs.frames(words, k, length);
    NounPhrase subject = names.before(k, sentence.from());
    int after = k + length;
    Statement inverted = inverted(k, after, frames, subject);
    if (inverted != null) {
      here.add(inverted);
      return Math.max(after, inverted.to() > k ? inverted.to() : after);
    }
    boolean circumstance = words.at(k).folded().endsWith(french ? "ant" : "ing");
    boolean linked =
        subject.empty() && (words.at(k - 1).is(french ? "et" : "and") || words.at(k - 1).comma());
    if (subject.empty() && !circumstance && !linked && k > sentence.from()) {
      return after;
    }
    Statement statement = forward(k, after, frames);
    if (statement == null) {
      return after;
    }
    speaker(statement, subject);
    here.add(statement);
    return Math.max(
        after,
        words.at(statement.from() - 1).kind() == Word.Kind.OPENING
            ? statement.to()
            : statement.from());
  }

  /** The statement stands before: "“…,” X said", "“…,” said X", "…, X said." */
  private @Nullable Statement inverted(
      int k, int after, Set<LatinVerbs.Frame> frames, NounPhrase named) {
    boolean speech =
        frames.contains(LatinVerbs.Frame.BARE)
            || frames.contains(LatinVerbs.Frame.TOLD)
            || frames.contains(LatinVerbs.Frame.THAT);
    if (!speech) {
      return null;
    }
    boolean turned =
        french && words.at(k - 2).dash() && phrases.has("pronoun", words.at(k - 1).folded());
    int edge = named.empty() || turned ? k : named.from(); // turned: "a-t-elle ajouté"
    while (french
        && (named.empty() || turned)
        && edge > sentence.from()
        && ((phrases.has("aux", words.at(edge - 1).folded()) && words.at(edge - 1).letters())
            || words.at(edge - 1).dash()
            || words.at(edge - 1).is("il")
            || words.at(edge - 1).is("elle")
            || words.at(edge - 1).is("t"))) {
      edge--;
    }
    boolean comma = words.at(edge - 1).comma();
    int mark = comma ? edge - 2 : edge - 1;
    boolean quoted =
        words.at(mark).kind() == Word.Kind.CLOSING
            && mark >= sentence.from()
            && words.length(words.at(mark).quote()) >= SHORTEST_QUOTE;
    Statement statement = new Statement(new Words.Range(k, after));
    if (quoted) {
      statement.content.add(inner(words.at(mark).quote()));
    } else if (comma
        && ((frames.contains(LatinVerbs.Frame.BARE) && closes(after)) || (french && edge < k))
        && edge - 1 - sentence.from() >= SHORTEST_QUOTE) {
      statement.content.add(new Words.Range(start(), edge - 1));
    } else {
      return null;
    }
    int taken = statement.from();
    if (here.stream().anyMatch(s -> s.from() < statement.to() && taken < s.to())) {
      return null;
    }
    NounPhrase who = turned ? new NounPhrase(k - 1, k) : named;
    int next = after;
    if (!turned && named.empty()) {
      who = edge < k ? new NounPhrase(after, after) : names.behind(after, sentence.to());
      if (edge < k
          && words.at(edge).letters()
          && !words.at(k - 1).is("il")
          && !words.at(k - 1).is("elle")) {
        who = names.behind(after, sentence.to());
      }
      next = Math.max(after, who.to());
    }
    statement.via.addAll(carriers(next, statement));
    speaker(statement, who);
    further(statement, next);
    return statement;
  }

  /** "…," he said, "…": the quotation goes on behind the verb. */
  private void further(Statement statement, int from) {
    for (int k = from; k < sentence.to() && k < from + FARTHEST; k++) {
      Word word = words.at(k);
      if (word.kind() == Word.Kind.OPENING) {
        if (words.at(k - 1).comma() || words.at(k - 1).is(".") || words.at(k - 1).colon()) {
          statement.content.add(inner(word.quote()));
        }
        return;
      }
    }
  }

  /** Whether the clause of the verb ends here or within a few words of time and place. */
  private boolean closes(int after) {
    for (int k = after; k < after + 8; k++) {
      Word word = words.at(k);
      if (k >= sentence.to() || word.is(".") || word.comma()) {
        return true;
      }
      if (!word.letters()
          || phrases.has("that", word.folded())
          || (k == after && (word.is("the") || phrases.has("pronoun", word.folded())))) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Statement forward(int k, int after, Set<LatinVerbs.Frame> frames) {
    Statement statement = new Statement(new Words.Range(k, after));
    boolean clause =
        frames.contains(LatinVerbs.Frame.BARE)
            || frames.contains(LatinVerbs.Frame.THAT)
            || frames.contains(LatinVerbs.Frame.TOLD);
    for (int at = after; clause && at < sentence.to() && at < after + FARTHEST; at++) {
      Word word = words.at(at);
      boolean that =
          word.letters()
              && (phrases.has("that", word.folded())
                  || (french && word.folded().startsWith("qu'")));
      boolean near = at == after || frames.contains(LatinVerbs.Frame.TOLD) || closesName(after, at);
      if (that && near) {
        boolean joined = word.folded().startsWith("qu'") && word.folded().length() > 3;
        return filled(statement, joined ? at : at + 1, after);
      }
      boolean opens = words.at(at - 1).comma() || words.at(at - 1).colon() || at == after;
      if (word.kind() == Word.Kind.OPENING
          && opens
          && words.length(word.quote()) >= SHORTEST_QUOTE) {
        statement.content.add(inner(word.quote()));
        statement.via.addAll(carriers(after, statement));
        return statement;
      }
      if (word.colon()) {
        Word next = words.at(at + 1);
        if (next.kind() == Word.Kind.OPENING) {
          statement.content.add(inner(next.quote()));
          return statement;
        }
        return at + 1 < sentence.to() ? filled(statement, at + 1, after) : null;
      }
      if (word.kind() == Word.Kind.OPENING || (at > after && verbs.match(words, at) > 0)) {
        break;
      }
    }
    Word next = words.at(after);
    if (frames.contains(LatinVerbs.Frame.TO)) {
      for (int at = after; at < sentence.to() && at < after + 8; at++) {
        Word word = words.at(at);
        if (word.is(french ? "de" : "to")
            || (french && (word.is("a") || word.folded().startsWith("d'")))) {
          return filled(statement, at == after ? at : after, after);
        }
        if (!word.letters()
            || (!frames.contains(LatinVerbs.Frame.OBJECT) && verbs.match(words, at) > 0)) {
          break;
        }
      }
    }
    if (frames.contains(LatinVerbs.Frame.BARE)
        && (next.letters() || next.number() || next.kind() == Word.Kind.OPENING)) {
      return filled(statement, skipTime(after), after);
    }
    if (frames.contains(LatinVerbs.Frame.OBJECT)
        && next.letters()
        && !next.is("by")
        && !phrases.has("that", next.folded())) {
      return filled(statement, after, after);
    }
    return null;
  }

  private boolean closesName(int after, int at) {
    return words.at(at - 1).comma() || at - after <= 6;
  }

  /** "said Sunday …", "said in a statement …": the statement begins behind. */
  private int skipTime(int at) {
    int k = at;
    if (Months.of(words.language).weekday(words.at(k).folded()).isPresent()) {
      k++;
    }
    if (phrases.has("that", words.at(k).folded()) || words.at(k).comma()) {
      k++;
    }
    return k;
  }

  private @Nullable Statement filled(Statement statement, int from, int after) {
    int end = end(from);
    if (end <= from || from >= sentence.to()) {
      return null;
    }
    statement.content.add(new Words.Range(from, end));
    statement.via.addAll(carriers(after, statement));
    return statement;
  }

  private int end(int from) {
    int k = from;
    int end = from;
    while (k < sentence.to()) {
      Word word = words.at(k);
      if (word.kind() == Word.Kind.OPENING) {
        k = words.last(word.quote()) + 1;
        end = k;
        continue;
      }
      if (k > from && word.comma()) {
        String next = words.at(k + 1).folded();
        if (phrases.has("turn", next) || phrases.match("tail", words, k + 1) > 0 || spoken(k + 1)) {
          break;
        }
      }
      if (k > from && word.letters() && phrases.match("tail", words, k) > 0 && !french) {
        break;
      }
      boolean sign = !word.letters() && !word.number();
      k++;
      if (!sign || word.is("%") || word.is(")")) {
        end = k;
      }
    }
    return end;
  }

  /** "…, he said": another verb of speech closes the clause. */
  private boolean spoken(int at) {
    for (int k = at; k < at + 5; k++) {
      int length = verbs.match(words, k);
      if (length > 0 && verbs.frames(words, k, length).contains(LatinVerbs.Frame.BARE)) {
        return k > at && closes(k + length);
      }
      if (!words.at(k).letters()) {
        return false;
      }
    }
    return false;
  }

  private List<Mention> carriers(int from, Statement statement) {
    List<Mention> via = new ArrayList<>();
    for (int k = from; k < sentence.to() && k < from + FARTHEST; k++) {
      Word word = words.at(k);
      if (word.kind() == Word.Kind.OPENING || phrases.has("that", word.folded())) {
        break;
      }
      AgencyNames.Match match = word.letters() ? agencies.find(words, k) : null;
      boolean told =
          words.at(k - 1).is("to")
              || words.at(k - 1).is("a")
              || words.at(k - 1).is("told")
              || (words.at(k - 1).is("the") && words.at(k - 2).is("told"))
              || word.folded().startsWith("l'");
      if (match != null && told) {
        via.add(names.mention(new NounPhrase(k, k + match.length())));
        break;
      }
      if (statement.to == null && k == from && words.at(k - 1).is("told")) {
        statement.to =
            names.behind(k, Math.min(sentence.to(), k + 4)).empty()
                ? null
                : words.span(k, k + 1).of(words.text);
      }
    }
    return via;
  }

  private boolean tail(int k, int length) {
    NounPhrase source = names.behind(k + length, sentence.to());
    boolean first = k == sentence.from();
    boolean comma =
        words.at(k - 1).comma() || words.at(k - 1).kind() == Word.Kind.CLOSING || !french;
    if (source.empty() || (!first && !comma)) {
      return false;
    }
    for (Statement s : here) {
      if (!first && s.to() <= k && s.to() >= k - 2) {
        s.via.add(names.mention(source));
        return true;
      }
    }
    Statement statement = new Statement(new Words.Range(k, k + length));
    if (first) {
      int open = source.to();
      while (open < sentence.to() && open < source.to() + FARTHEST && !words.at(open).comma()) {
        open++;
      }
      if (!words.at(open).comma() || open + 1 >= sentence.to()) {
        return false;
      }
      statement.content.add(new Words.Range(open + 1, Math.max(open + 2, end(open + 1))));
    } else {
      int to = words.at(k - 1).comma() ? k - 1 : k;
      if (to - start() < SHORTEST_QUOTE) {
        return false;
      }
      statement.content.add(new Words.Range(start(), to));
    }
    speaker(statement, source);
    here.add(statement);
    return true;
  }

  /** Where the sentence's next unclaimed clause begins. */
  private int start() {
    int from = sentence.from();
    for (Statement statement : here) {
      from = Math.max(from, statement.to() < sentence.to() ? statement.to() : from);
    }
    while (words.at(from).comma() || words.at(from).kind() == Word.Kind.CLOSING) {
      from++;
    }
    return from;
  }

  private Words.Range inner(int quote) {
    int from = words.first(quote) + 1;
    int last = words.last(quote);
    int to = words.at(last).kind() == Word.Kind.CLOSING ? last : last + 1;
    return new Words.Range(from, Math.max(to, from + 1));
  }

  private void speaker(Statement statement, NounPhrase subject) {
    boolean pronoun =
        !subject.empty()
            && subject.to() - subject.from() == 1
            && phrases.has("pronoun", words.at(subject.from()).folded());
    Mention before = here.isEmpty() ? memory.last(Verb.Gender.OPEN) : here.getLast().speaker;
    if (subject.empty() || pronoun) {
      Mention known = pronoun ? memory.last(Verb.Gender.OPEN) : before;
      if (pronoun) {
        Mention own = names.mention(subject);
        statement.speaker =
            new Mention(known == null ? own.name() : known.name(), own.mention(), own.span());
      } else {
        statement.speaker = known;
      }
      return;
    }
    statement.speaker =
        memory.note(names.mention(subject), Verb.Gender.OPEN, phrases.words("back"));
  }
}
