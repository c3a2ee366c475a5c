package org.isnad.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Concept;
import org.isnad.text.Concepts;
import org.isnad.text.NameKey;
import org.isnad.text.PlaceNames;
import org.isnad.text.Token;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The built-in gazetteer (معجم الأماكن والهيئات): countries and cities as CLDR names them in a
 * language, further names of countries (places.txt), and the cities and bodies that have a concept
 * in {@code text}. Only a whole name is looked up. A language's part is built at its first use.
 * Thread-safe.
 */
final class Gazetteer {
  private static final int FEWEST_CLASSES = 4;
  private static final Map<Language, Gazetteer> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final Set<String> BODIES = NameWords.READ.bodies();

  private final Language language;
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, Place> spellings = new HashMap<>();

  /**
   * A place by one of its names.
   *
   * @param anchor its concept; empty where two places share a spelling
   */
  record Place(String anchor, String name) {}

  private Gazetteer(Language language) {
    this.language = language;
    for (SortedSet<String> names :
        List.of(PlaceNames.countries(language), PlaceNames.cities(language))) {
      for (String name : names) {
        String key = concept(name);
        if (key != null && (key.startsWith("country:") || key.startsWith("city:"))) {
          put(name, key);
        }
      }
    }
    for (String line : DataFile.lines(Gazetteer.class, "places.txt")) {
      int colon = line.indexOf(':', "country:".length());
      for (String name : line.substring(colon + 1).split(",", -1)) {
        put(name, line.substring(0, colon));
      }
    }
  }

  private void put(String name, String key) {
    NameForm form = NameForm.of(name);
    if (form.key().isEmpty()) {
      return;
    }
    places.putIfAbsent(form.key(), key);
    String spelling = NameKey.of(form.key().replace(" ", "")).spelling();
    if (spelling.length() >= FEWEST_CLASSES && form.key().charAt(0) >= 0x600) {
      // two places of one spelling are found by their very names alone
      spellings.merge(
          spelling,
          new Place(key, name),
          (one, other) -> one.anchor().equals(other.anchor()) ? one : new Place("", name));
    }
  }

  static Gazetteer of(Language language) {
    Gazetteer known = BY_LANGUAGE.get(language);
    return known != null ? known : BY_LANGUAGE.computeIfAbsent(language, Gazetteer::new);
  }

  /** The key of the place that bears this very name; null when none does. */
  @Nullable String place(String name, NameForm form) {
    String key = places.get(form.key());
    if (key != null) {
      return key;
    }
    String concept = concept(name);
    return concept != null && concept.startsWith("city:") && !adjective(form) ? concept : null;
  }

  /** The place of which this may be another spelling; null when there is none. */
  @Nullable Place spelling(String name, NameForm form) {
    Place place = spellings.get(NameKey.of(form.key().replace(" ", "")).spelling());
    return place == null
            || place.anchor().isEmpty()
            || form.definite()
            || !NameTwins.spelled(form.key(), name, NameForm.of(place.name()).key(), place.name())
        ? null
        : place;
  }

  /** The body of states, movement or house that bears this name; null when none does. */
  @Nullable String body(String name) {
    String concept = concept(name);
    return concept != null && BODIES.contains(concept) ? concept : null;
  }

  /** What the tables list beside a city is whoever comes from there ("دمشقيون"). */
  private static boolean adjective(NameForm form) {
    String last = form.last();
    return last.endsWith("يه") || last.endsWith("ون") || last.endsWith("ين") || last.endsWith("ي");
  }

  /** The one concept that all the words name together; null when there is none. */
  private @Nullable String concept(String name) {
    List<Token> tokens = Tokens.of(name, language);
    for (Concept concept : Concepts.in(name, tokens, language)) {
      if (concept.first() == 0 && concept.behind() == tokens.size()) {
        return concept.key();
      }
    }
    return null;
  }

  /** The country that an office is of ("وزير الخارجية الروسي" → RU); null when it tells none. */
  static @Nullable String country(String office, Language language) {
    List<Token> tokens = Tokens.of(office, language);
    int turn = tokens.size();
    for (int i = 0; i < tokens.size() && turn == tokens.size(); i++) {
      turn = NameWords.READ.turnsTo(tokens.get(i).folded()) ? i : turn;
    }
    String country = null;
    for (Concept concept : Concepts.in(office, tokens, language)) {
      if (concept.key().startsWith("country:") && concept.first() < turn) {
        String told = concept.key().substring("country:".length());
        if (country != null && !country.equals(told)) {
          return null; // of two countries
        }
        country = told;
      }
    }
    return country;
  }

  /** Whether the words name a country or a city among others ("بنك مصر"). */
  static boolean namesPlace(String name, Language language) {
    return Concepts.in(name, Tokens.of(name, language), language).stream()
        .anyMatch(c -> c.key().startsWith("country:") || c.key().startsWith("city:"));
  }
}
