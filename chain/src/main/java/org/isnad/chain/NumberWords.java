package org.isnad.chain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/** The number words, hedges and themes of numbers-*.txt for one language, folded. Immutable. */
final class NumberWords {
  private static final Set<String> FILES = Set.of("ar", "en", "fr");
  private static final Map<String, NumberWords> LOADED = new ConcurrentHashMap<>();

  final PhraseBook phrases;
  final UnitWords units;

  /** "1,5" is one and a half. */
  final boolean commaIsDecimal;

  /** "10 000" is one number with any space, not only with one that does not break. */
  final boolean spaceGroups;

  final boolean arabic;
  private final Map<String, BigDecimal> values = new HashMap<>();
  private final Map<String, BigDecimal> factors = new HashMap<>();
  private final Map<String, BigDecimal> tight = new HashMap<>();
  private final Map<String, BigDecimal> fractions = new HashMap<>();
  private final Map<String, BigDecimal> rough = new HashMap<>();
  private final Map<String, String> duals = new HashMap<>();
  private final Map<String, String> singulars = new HashMap<>();
  private final Map<String, String> themes = new HashMap<>();

  private NumberWords(String tag) {
    String file = "numbers-" + tag + ".txt";
    this.phrases = new PhraseBook(file);
    this.units = new UnitWords(file, tag.equals("ar"));
    this.commaIsDecimal = tag.equals("fr");
    this.spaceGroups = !tag.equals("en");
    this.arabic = tag.equals("ar");
    for (String line : DataFile.lines(NumberWords.class, file)) {
      int colon = line.indexOf(':');
      String[] key = line.substring(0, colon).split(" ", 2);
      for (String word : line.substring(colon + 1).split(",", -1)) {
        put(key[0], key.length == 2 ? key[1] : "", Spelling.fold(word.strip()));
      }
    }
  }

  private void put(String kind, String of, String folded) {
    switch (kind) {
      case "dual" ->
          dualsOf(folded)
              .forEach(dual -> {
                duals.put(dual, of);
                singulars.put(dual, folded);
              });
      case "theme" -> themes.putIfAbsent(folded, of);
      case "tight" -> tight.put(folded, new BigDecimal(of));
      case "fraction" -> fractions.put(folded, new BigDecimal(of));
      case "approx" -> rough.put(folded, new BigDecimal(of));
      default -> {
        if (kind.startsWith("x")) {
          factors.put(folded, new BigDecimal(kind.substring(1)));
        } else if (Character.isDigit(kind.charAt(0))) {
          values.put(folded, new BigDecimal(kind));
        }
      }
    }
  }

  /** شخص → شخصان, شخصين; رحلة → رحلتان, رحلتين; مبنى → مبنيان; امرأة → امرأتان. */
  private List<String> dualsOf(String singular) {
    int last = singular.length() - 1;
    String stem =
        singular.endsWith("ه") && singular.length() > 2
            ? singular.substring(0, last) + "ت"
            : singular;
    return phrases.has("dual-plural", singular)
        ? List.of(stem + "ان")
        : List.of(stem + "ان", stem + "ين");
  }

  /** The words of a language; null where there are none. */
  static @Nullable NumberWords of(Language language) {
    return FILES.contains(language.tag())
        ? LOADED.computeIfAbsent(language.tag(), NumberWords::new)
        : null;
  }

  @Nullable BigDecimal value(String folded) {
    return values.get(folded);
  }

  @Nullable BigDecimal factor(String folded) {
    return factors.get(folded);
  }

  /** What a letter or two that touch the digits multiply by ("5bn"). */
  @Nullable BigDecimal tightFactor(String folded) {
    return tight.get(folded);
  }

  @Nullable BigDecimal fraction(String folded) {
    return fractions.get(folded);
  }

  /** "dizaine": about so many. */
  @Nullable BigDecimal rough(String folded) {
    return rough.get(folded);
  }

  /** The unit of a noun in the dual, empty for one that only counts; null when it is none. */
  @Nullable String dual(String folded) {
    return duals.get(folded);
  }

  /** What the word tells of those counted; null when nothing. */
  @Nullable String theme(String folded) {
    String theme = themes.get(folded);
    return theme != null ? theme : themes.get(singulars.getOrDefault(folded, ""));
  }
}
