package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.Language;

/**
 * Finds what a text names under keys that all languages share, so that «زلزال في حلب» and "Aleppo
 * earthquake" meet. Words and phrases come from the tables {@code concepts/} (thirteen languages)
 * and, for countries and large cities, from CLDR (every language).
 *
 * <p>Words are compared by their stems, so forms and clitics do not matter; where two concepts
 * share a stem, the one that has the very word wins. The longest phrase wins and its words name
 * nothing else. A word that the tables write with a capital must have one in the text ("Polish",
 * "polish"; "WHO", "who"). A word of several meanings names all of them. Chinese is matched by the
 * longest run of characters, traditional ones counted as simplified.
 *
 * <p>Linear time; a word that names nothing costs one look into a hash table. A language's table is
 * built at its first use. Thread-safe.
 */
public final class Concepts {
  private static final Map<Language, Concepts> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final ConceptTable words;
  private final HanConcepts characters;

  private Concepts(ConceptTable words, HanConcepts characters) {
    this.words = words;
    this.characters = characters;
  }

  /**
   * The concepts that a text names, in order, not overlapping but for words of several meanings.
   *
   * @param tokens of the text, as {@link Tokens#of} cuts it
   */
  public static List<Concept> in(String text, List<Token> tokens, Language language) {
    return of(language).find(text, tokens);
  }

  private static Concepts of(Language language) {
    Concepts concepts = BY_LANGUAGE.get(language);
    return concepts != null
        ? concepts
        : BY_LANGUAGE.computeIfAbsent(language, tag -> of(ConceptNames.of(tag), tag));
  }

  /** From names of one language. */
  static Concepts of(List<ConceptNames.Name> names, Language language) {
    ConceptTable.Builder words = new ConceptTable.Builder(language);
    HanConcepts.Builder characters = new HanConcepts.Builder();
    for (ConceptNames.Name name : names) {
      if (!characters.add(name)) {
        words.add(name);
      }
    }
    return new Concepts(words.build(), characters.build());
  }

  List<Concept> find(String text, List<Token> tokens) {
    List<Concept> found = words.find(text, tokens);
    if (characters.empty()) {
      return found;
    }
    List<Concept> all = new ArrayList<>(found);
    characters.find(text, tokens, all);
    all.sort((one, other) -> one.span().compareTo(other.span()));
    return all;
  }
}
