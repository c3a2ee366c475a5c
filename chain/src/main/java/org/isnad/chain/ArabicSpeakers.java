package org.isnad.chain;

import java.util.Set;
import org.isnad.model.Mention;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Tells who an Arabic verb's speaker is: the one named behind it or before it, the one asked, the
 * subject of the sentence for a circumstance ("مؤكداً"), else whoever spoke last. Keeps the memory
 * of one report. Not thread-safe.
 */
final class ArabicSpeakers {
  private static final String LINKS = "وف";
  private static final char DAMMA = '\u064f';
  private static final int NEAR_START = 2;
  private static final int LONGEST_SELF = 3;

  private final ArabicLexicon lexicon;
  private final PhraseBook phrases;
  private final ArabicNames names;
  private final Words words;
  private final ArabicForegoing foregoing;
  private @Nullable NounPhrase told;
  private final SpeakerMemory memory = new SpeakerMemory();

  ArabicSpeakers(ArabicLexicon lexicon, ArabicNames names, Words words) {
    this.lexicon = lexicon;
    this.phrases = lexicon.phrases();
    this.names = names;
    this.words = words;
    this.foregoing = new ArabicForegoing(lexicon, names, words);
  }

  /**
   * Gives the statement of the verb at {@code k} its speaker; {@code named} stands behind it. False
   * when the verb only tells more about a noun that does not speak ("آيات تقول").
   */
  boolean resolve(
      ArabicSentence sentence, Statement statement, int k, Verb verb, NounPhrase named) {
    NounPhrase name = named.empty() ? before(sentence, k, verb) : named;
    if (name == null) {
      return false;
    }
    if (!name.empty()) {
      statement.speaker = note(name, verb.gender());
      return true;
    }
    if (unnamed(k, verb)) {
      return true; // "ذُكر أن": nobody is named, and nobody is invented
    }
    if (sentence.answers != null && words.at(k).folded().startsWith("ف")) {
      statement.speaker = sentence.answers;
      return true;
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
      return true;
    }
    NounPhrase acted = k - sentence.from <= NEAR_START ? goesOn(verb) : null;
    statement.speaker = acted == null ? memory.last(verb.gender()) : note(acted, verb.gender());
    return true;
  }

  /** The subject named before a verb; empty when there is none, null when it does not speak. */
  @Nullable NounPhrase before(ArabicSentence sentence, int k, Verb verb) {
    return foregoing.of(sentence, k, verb);
  }

  /** Remembers whom a sentence without a statement told of, for the one behind it. */
  void leave(ArabicSentence sentence) {
    told = sentence.statements.isEmpty() ? foregoing.told(sentence) : null;
  }

  /** Whoever the sentence before told of, unless the verb carries on what was said. */
  private @Nullable NounPhrase goesOn(Verb verb) {
    if (told == null || phrases.has("goes-on", verb.lemma())) {
      return null;
    }
    boolean feminine = words.at(told.from()).folded().endsWith("ه");
    boolean fits =
        feminine ? verb.gender() == Verb.Gender.FEMININE : verb.gender() == Verb.Gender.MASCULINE;
    return fits ? told : null;
  }

  /** The last speaker of all; null when nobody has spoken. */
  @Nullable Mention last() {
    return memory.last(Verb.Gender.OPEN);
  }

  /** A passive is told by its vowel alone ("ذُكر", "وأُعلن"). */
  boolean unnamed(int k, Verb verb) {
    Word word = words.at(k);
    int first = words.text.indexOf(DAMMA, word.start());
    int most = LINKS.indexOf(word.folded().charAt(0)) >= 0 ? 3 : 2;
    boolean vowel = first > word.start() && first <= word.start() + most && first < word.end();
    return phrases.has("passive", word.folded()) || (vowel && verb.form() == Verb.Form.PAST);
  }

  /** The mention of a speaker, remembered, with the best name known for it. */
  Mention note(NounPhrase name, Verb.Gender gender) {
    Mention mention = names.mention(name);
    String head = words.at(name.from()).folded();
    boolean state =
        lexicon.states().has(Spelling.fold(mention.mention()))
            || (name.to() == name.from() + 1
                && head.startsWith("ال")
                && head.endsWith("يه")
                && !lexicon.speaks(head));
    if (state) {
      return memory.alone(mention, gender); // "السعودية" is not "وكالة الأنباء السعودية"
    }
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
}
