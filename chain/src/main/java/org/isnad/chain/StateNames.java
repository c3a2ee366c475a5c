package org.isnad.chain;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.PlaceNames;
import org.isnad.text.Spelling;

/**
 * Names that stand for a government (أسماء الدول وعواصمها): countries as CLDR and places.txt name
 * them in a language, and the capitals and seats of states.txt. Folded. Thread-safe.
 */
final class StateNames {
  private static final Map<Language, StateNames> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Set<String> names = new HashSet<>();

  private StateNames(Language language) {
    PlaceNames.countries(language).forEach(this::put);
    for (String line : DataFile.lines(StateNames.class, "places.txt")) {
      put(line.substring(line.indexOf(':', "country:".length()) + 1));
    }
    for (String line : DataFile.lines(StateNames.class, "states.txt")) {
      int colon = line.indexOf(':');
      if (line.substring(0, colon).equals("seat-" + language.tag())) {
        put(line.substring(colon + 1));
      }
    }
  }

  private void put(String line) {
    for (String name : line.split(",", -1)) {
      names.add(Spelling.fold(name.strip()));
    }
  }

  static StateNames of(Language language) {
    StateNames known = BY_LANGUAGE.get(language);
    return known != null ? known : BY_LANGUAGE.computeIfAbsent(language, StateNames::new);
  }

  /** Whether a whole folded name is one. */
  boolean has(String folded) {
    return names.contains(folded);
  }
}
