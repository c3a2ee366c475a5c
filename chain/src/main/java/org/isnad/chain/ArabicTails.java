package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Mention;
import org.jspecify.annotations.Nullable;

/** Recognises "وفقاً لـ", "بحسب", "حسبما أفادت", "كما نقلت عنه" and the source behind them. */
final class ArabicTails {
  /**
   * A source named behind or before its statement.
   *
   * @param from the first word of the turn
   * @param source empty when a pronoun alone names it
   * @param carries it only carries on what someone else said
   * @param to behind its last word
   * @param via what the source spoke through ("وفق ما قال الناطق لوكالة فرانس برس")
   */
  record Tail(int from, int cueTo, NounPhrase source, boolean carries, int to, List<Mention> via) {
    Tail(int from, int cueTo, NounPhrase source, boolean carries, int to) {
      this(from, cueTo, source, carries, to, List.of());
    }
  }

  /** Words between the verb and who it is told of ("أفادت به الشرطة", "جاء في البيان"). */
  private static final Set<String> BETWEEN = Set.of("عنه", "عنها", "عنهم", "به", "بها");

  private static final int FARTHEST_ADDRESS = 6;

  private final ArabicForms forms;
  private final PhraseBook phrases;
  private final ArabicNames names;
  private final ArabicDocuments documents;
  private final ArabicAddress addresses;
  private final Words words;

  ArabicTails(ArabicLexicon lexicon, ArabicNames names, ArabicAddress addresses, Words words) {
    this.forms = lexicon.forms();
    this.phrases = lexicon.phrases();
    this.names = names;
    this.documents = new ArabicDocuments(lexicon, names, words);
    this.addresses = addresses;
    this.words = words;
  }

  /** The turn that opens at {@code k}; null when none does. */
  @Nullable Tail at(int k, int limit) {
    Word word = words.at(k);
    if (!word.letters()) {
      return null;
    }
    Tail tail = open(k, word.folded(), limit);
    if (tail == null && word.folded().length() > 3 && "وف".indexOf(word.folded().charAt(0)) >= 0) {
      tail = open(k, word.folded().substring(1), limit);
    }
    return tail;
  }

  /** Whether the turn surely names a source, or closes its clause. */
  boolean sourceLike(Tail tail) {
    String head = words.at(tail.source().from()).folded();
    String bare = ArabicNames.withoutPreposition(head);
    return phrases.has("outlet", head)
        || phrases.has("outlet", bare)
        || phrases.has("title", bare)
        || phrases.has("role-in", bare)
        || phrases.has("document", bare)
        || words.at(tail.to()).is(".")
        || words.at(tail.to()).comma();
  }

  private @Nullable Tail open(int k, String first, int limit) {
    if (!phrases.opens("tail", first)
        && !phrases.opens("tail-verb", first)
        && !phrases.opens("tail-own", first)) {
      return null; // hardly any word opens a turn
    }
    for (int length = 3; length >= 1; length--) {
      String phrase = phrase(k, first, length);
      if (phrase == null) {
        continue;
      }
      if (phrases.has("tail-own", phrase)) {
        int to = k + length;
        return new Tail(k, to, new NounPhrase(to, to), false, to);
      }
      if (phrases.has("tail-verb", phrase)) {
        Tail tail = withVerb(k, k + length, limit);
        if (tail != null) {
          return tail;
        }
      }
      boolean joined =
          words.at(k + length).folded().startsWith("ل") && phrases.has("tail", phrase + " ل");
      if (joined || phrases.has("tail", phrase)) {
        return withSource(k, k + length, limit, joined);
      }
    }
    return null;
  }

  private @Nullable String phrase(int k, String first, int length) {
    StringBuilder phrase = new StringBuilder(first);
    for (int i = 1; i < length; i++) {
      if (!words.at(k + i).letters()) {
        return null;
      }
      phrase.append(' ').append(words.at(k + i).folded());
    }
    return phrase.toString();
  }

  private @Nullable Tail withSource(int k, int source, int limit, boolean joined) {
    int from = source;
    if (words.at(source).folded().equals("ل") && words.at(source + 1).kind() == Word.Kind.OPENING) {
      Word mark = words.at(source + 1);
      int end = words.last(mark.quote()) + 1;
      return end - source > 8 ? null : new Tail(k, source, new NounPhrase(source, end), false, end);
    }
    String head = words.at(from).folded();
    String bare = joined ? ArabicNames.withoutPreposition(head) : head;
    if (phrases.has("no-source", bare) || phrases.has("no-source", head)) {
      return null;
    }
    NounPhrase name = documents.quotedOr(from, limit);
    if (name.empty() && joined) {
      name = names.behindPreposition(from, limit);
    }
    NounPhrase by = documents.seenBy(name.to(), limit);
    if (!name.empty() && !by.empty()) {
      return new Tail(k, source, name, false, by.to(), List.of(names.mention(by)));
    }
    name = documents.whole(name, limit);
    return name.empty() ? null : new Tail(k, source, name, false, name.to());
  }

  private @Nullable Tail withVerb(int k, int verbAt, int limit) {
    String word = words.at(verbAt).folded();
    Verb verb = forms.find(word);
    if (verb == null && word.length() > 3 && (word.endsWith("ه") || word.endsWith("ته"))) {
      verb = forms.find(word.substring(0, word.length() - 1)); // "كما نقلته", "حسبما ذكره"
    }
    if (verb == null || !verb.finite() || (!verb.reports() && verb.frame() != Verb.Frame.CARRY)) {
      return null;
    }
    int from = verbAt + 1;
    String next = words.at(from).folded();
    boolean in = next.equals("في");
    if (in ? verb.frame() == Verb.Frame.FOUND : BETWEEN.contains(next)) {
      from++;
    }
    List<Mention> via = new ArrayList<>();
    from = in ? from : addresses.behind(from, limit, via);
    boolean named = words.at(from).kind() == Word.Kind.OPENING && closes(from);
    NounPhrase name = named ? documents.quotedOr(from, limit) : names.at(from, limit, false);
    int to = Math.max(name.to(), from);
    if (words.at(to).kind() == Word.Kind.OPENING || opensStatement(to) || stated(verb, name, to)) {
      return null; // "كما قال إن", "كما أشار إلى تخصيص": an ordinary statement
    }
    if (words.at(to).is("عن") && verb.frame() == Verb.Frame.CARRY) {
      to = Math.max(to + 1, names.at(to + 1, limit, false).to());
    }
    boolean carries = verb.frame() == Verb.Frame.CARRY;
    return new Tail(k, from, name, carries, carries ? to : addressed(to, limit, via), via);
  }

  /** "وفق ما ذكرت متحدثة باسمها الجمعة لوكالة فرانس برس": behind whoever was spoken to. */
  private int addressed(int from, int limit, List<Mention> via) {
    for (int k = from; k < Math.min(limit, from + FARTHEST_ADDRESS); k++) {
      if (!words.at(k).letters()) {
        return from;
      }
      int to = addresses.read(k, via);
      if (to > k) {
        return to;
      }
    }
    return from;
  }

  /** Whether what stands in marks ends the clause: "وفق ما أوردت «الساحل»." */
  private boolean closes(int open) {
    Word behind = words.at(words.last(words.at(open).quote()) + 1);
    return !behind.letters() && !behind.colon();
  }

  private boolean stated(Verb verb, NounPhrase name, int to) {
    String next = words.at(to).folded();
    return switch (verb.frame()) {
      case OBJECT ->
          next.equals(verb.preposition())
              || (verb.preposition().equals("ب") && next.startsWith("ب") && next.length() > 3);
      case STATE ->
          names.stated(next) || (!name.empty() && names.stated(words.at(name.from()).folded()));
      case SAY, NEAR, FOUND, CARRY, ASK, STANCE -> false;
    };
  }

  private boolean opensStatement(int at) {
    for (int k = at; k < at + 6 && words.at(k).letters(); k++) {
      if (phrases.has("that", words.at(k).folded())) {
        return true;
      }
    }
    return false;
  }
}
