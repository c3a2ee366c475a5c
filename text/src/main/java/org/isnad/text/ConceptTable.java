package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one language, found by the stem of their first word. Immutable once built.
 *
 * <p>Arabic joins و ف ب ل ك to a word, and the stemmer leaves short words whole (بمصر): such forms
 * of a one-word name are entries of their own, which the text must have letter by letter.
 */
final class ConceptTable {
  private static final String[] CLITICS = {"و", "ب", "ل", "ف", "ك", "وب", "ول", "فب"};

  /** A shorter word with a clitic is most often another word: لجنة, وقف. */
  private static final int SHORTEST_BEHIND_CLITIC = 3;

  /** The first phrase of each hash place; further ones hang on it. */
  private final @Nullable ConceptPhrase[] heads;

  private final int shift;

  private ConceptTable(List<ConceptPhrase> phrases) {
    int places = Math.max(4, Integer.highestOneBit(phrases.size() * 4));
    heads = new ConceptPhrase[places];
    shift = 1 + Integer.numberOfLeadingZeros(places);
    ConceptPhrase[] ordered = phrases.toArray(ConceptPhrase[]::new);
    // What is hung last stands in front: the longest.
    Arrays.sort(ordered, (one, other) -> Integer.compare(one.words(), other.words()));
    for (ConceptPhrase phrase : ordered) {
      int place = place(phrase.hash);
      phrase.next = heads[place];
      heads[place] = phrase;
    }
  }

  /** The places where phrases stand, in order. */
  List<Concept> find(String text, List<Token> tokens) {
    List<Concept> found = null; // most short texts name nothing
    int count = tokens.size();
    for (int i = 0; i < count; ) {
      int words = longestAt(text, tokens, i);
      if (words == 0) {
        i++;
        continue;
      }
      if (found == null) {
        found = new ArrayList<>();
      }
      add(text, tokens, i, words, found);
      i += words;
    }
    return found == null ? List.of() : found;
  }

  private @Nullable ConceptPhrase head(Token token) {
    return heads[place(token.stem().hashCode())];
  }

  private int longestAt(String text, List<Token> tokens, int at) {
    int hash = tokens.get(at).stem().hashCode();
    // Longer phrases hang in front.
    for (ConceptPhrase phrase = heads[place(hash)]; phrase != null; phrase = phrase.next) {
      if (phrase.hash == hash && phrase.standsAt(text, tokens, at)) {
        return phrase.words();
      }
    }
    return 0;
  }

  private void add(String text, List<Token> tokens, int at, int words, List<Concept> found) {
    boolean verbatim = false;
    for (ConceptPhrase phrase = head(tokens.get(at)); phrase != null; phrase = phrase.next) {
      verbatim |= phrase.words() == words && phrase.standsVerbatim(text, tokens, at);
    }
    Span span = new Span(tokens.get(at).span().start(), tokens.get(at + words - 1).span().end());
    int from = found.size();
    for (ConceptPhrase phrase = head(tokens.get(at)); phrase != null; phrase = phrase.next) {
      boolean stands =
          verbatim ? phrase.standsVerbatim(text, tokens, at) : phrase.standsAt(text, tokens, at);
      if (phrase.words() == words && stands && !has(phrase.key, found, from)) {
        found.add(new Concept(phrase.key, span, at, at + words));
      }
    }
  }

  private static boolean has(String key, List<Concept> found, int from) {
    for (int i = from; i < found.size(); i++) {
      if (found.get(i).key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private int place(int hash) {
    return (hash * 0x9E3779B9) >>> shift;
  }

  /** Collects phrases. */
  static final class Builder {
    private final Language language;
    private final List<ConceptPhrase> phrases = new ArrayList<>();

    Builder(Language language) {
      this.language = language;
    }

    void add(ConceptNames.Name name) {
      List<Token> tokens = Tokens.of(name.words(), language);
      if (tokens.isEmpty()) {
        return;
      }
      phrases.add(ConceptPhrase.of(name, tokens));
      String folded = tokens.getFirst().folded();
      if (language.equals(Language.ARABIC)
          && tokens.size() == 1
          && folded.length() >= SHORTEST_BEHIND_CLITIC) {
        for (String clitic : CLITICS) {
          ConceptPhrase joined = ConceptPhrase.letterByLetter(name, clitic + folded, language);
          if (!joined.stem(0).equals(tokens.getFirst().stem())) { // else it is found already
            phrases.add(joined);
          }
        }
      }
    }

    ConceptTable build() {
      return new ConceptTable(phrases);
    }
  }
}
