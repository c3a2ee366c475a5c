package org.isnad.text;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/** The words of relative time in one language (relative-*.txt). Immutable once loaded. */
final class RelativeLexicon {
  static final List<String> LANGUAGES =
      List.of("ar", "en", "fr", "de", "es", "pt", "it", "tr", "fa", "ur", "he", "ru", "zh", "ja");

  /** Tried where the language has no file or is not known: pages mix them. */
  private static final List<String> USUAL = List.of("ar", "en", "fr");

  private static final Map<String, RelativeLexicon> LOADED = new ConcurrentHashMap<>();

  /** Words that name a day by themselves. */
  enum Plain {
    YESTERDAY(1),
    TODAY(0);

    private final int count;

    Plain(int count) {
      this.count = count;
    }

    int count() {
      return count;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Folded words of each role; a phrase as its words. */
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  private final Map<String, Map<String, ChronoUnit>> units = new HashMap<>();

  private RelativeLexicon() {}

  /** The language's own words, then those of the usual languages. */
  static List<RelativeLexicon> from(Language language) {
    List<RelativeLexicon> order = new ArrayList<>();
    if (LANGUAGES.contains(language.tag())) {
      order.add(of(language.tag()));
    }
    for (String tag : USUAL) {
      if (!tag.equals(language.tag())) {
        order.add(of(tag));
      }
    }
    return order;
  }

  private static RelativeLexicon of(String tag) {
    return LOADED.computeIfAbsent(tag, RelativeLexicon::load);
  }

  private static RelativeLexicon load(String tag) {
    RelativeLexicon lexicon = new RelativeLexicon();
    for (String line : DataFile.lines(RelativeLexicon.class, "relative-" + tag + ".txt")) {
      int colon = line.indexOf(':');
      String[] head = line.substring(0, colon).split(" ", 2);
      for (String written : line.substring(colon + 1).split("[,،]", -1)) {
        List<String> words =
            CalendarToken.of(written).stream()
                .filter(CalendarToken::word)
                .map(CalendarToken::key)
                .toList();
        if (head.length == 2) {
          ChronoUnit unit = ChronoUnit.valueOf(head[1].toUpperCase(Locale.ROOT) + "S");
          lexicon
              .units
              .computeIfAbsent(head[0], key -> new HashMap<>())
              .put(String.join(" ", words), unit);
        } else {
          lexicon.phrases.computeIfAbsent(head[0], key -> new ArrayList<>()).add(words);
        }
      }
    }
    return lexicon;
  }

  /** Whether some word of the language names a unit: "hour". */
  boolean knows(String unit) {
    ChronoUnit wanted = ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT) + "S");
    return units.values().stream().anyMatch(table -> table.containsValue(wanted));
  }

  /** The unit that a folded word names in a role: "unit", "two", "past". */
  @Nullable ChronoUnit unit(String role, String word) {
    return units.getOrDefault(role, Map.of()).get(word);
  }

  /**
   * How many tokens from {@code at} the longest phrase of a role takes; 0 when none stands there.
   */
  int length(String role, CalendarRow row, int at) {
    int longest = 0;
    for (List<String> words : phrases.getOrDefault(role, List.of())) {
      int taken = taken(words, row, at);
      longest = Math.max(longest, taken);
    }
    return longest;
  }

  /** Tokens a phrase takes, an apostrophe between its words counted; 0 when it is not there. */
  private static int taken(List<String> words, CalendarRow row, int from) {
    int at = from;
    for (String word : words) {
      if (at > from && row.sign(at, "'’")) {
        at++;
      }
      if (!row.at(at).word() || !row.at(at).key().equals(word)) {
        return 0;
      }
      at++;
    }
    return at - from;
  }
}
