package org.isnad.chain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.text.Concept;
import org.isnad.text.Concepts;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * What a sentence speaks of: its concepts, which all languages share, and its stems, which only its
 * own does. Immutable.
 */
record Context(Language language, Set<String> concepts, Set<String> stems) {
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST = 2_000;

  Context {
    concepts = Set.copyOf(concepts);
    stems = Set.copyOf(stems);
  }

  static Context of(String sentence, Language language) {
    String text = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
    List<Token> tokens = Tokens.of(text, language);
    Set<String> concepts = new HashSet<>();
    for (Concept concept : Concepts.in(text, tokens, language)) {
      concepts.add(concept.key());
    }
    Set<String> stems = new HashSet<>();
    for (Token token : tokens) {
      boolean word = !token.stop() && Character.isLetter(token.folded().charAt(0));
      if (word && token.stem().length() >= SHORTEST_STEM) {
        stems.add(token.stem());
      }
    }
    return new Context(language, concepts, stems);
  }

  /** The places among the concepts. */
  Set<String> places() {
    Set<String> places = new HashSet<>();
    for (String key : concepts) {
      if (key.startsWith("country:") || key.startsWith("city:")) {
        places.add(key);
      }
    }
    return places;
  }

  /** How alike, 0 to 1: by words within a language, by concepts between two. */
  double likeness(Context other) {
    return language.equals(other.language)
        ? share(stems, other.stems)
        : share(concepts, other.concepts);
  }

  int sharedConcepts(Context other) {
    int shared = 0;
    for (String key : concepts) {
      shared += other.concepts.contains(key) ? 1 : 0;
    }
    return shared;
  }

  private static double share(Set<String> one, Set<String> other) {
    int smaller = Math.min(one.size(), other.size());
    if (smaller == 0) {
      return 0;
    }
    int shared = 0;
    for (String key : one) {
      shared += other.contains(key) ? 1 : 0;
    }
    return (double) shared / smaller;
  }
}
