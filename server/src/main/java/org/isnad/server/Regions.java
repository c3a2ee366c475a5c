package org.isnad.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Hashtag;
import org.isnad.text.CountryNames;
import org.isnad.text.Spelling;

/**
 * The countries and regions that a front page can be of, from {@code regions.txt}. A region is
 * named in lower case ("gulf"), a country by its code ("EG"); {@link #ALL} is the whole world.
 * Immutable and thread-safe.
 */
final class Regions {
  static final String ALL = "all";

  private static final Map<String, Set<String>> COUNTRIES = new LinkedHashMap<>();
  private static final Map<String, String> BY_NAME = new HashMap<>();

  static {
    for (String line : lines()) {
      String[] words = line.split("\\s+");
      COUNTRIES.computeIfAbsent(words[1], region -> new LinkedHashSet<>()).add(words[0]);
      for (int i = 2; i < words.length; i++) {
        BY_NAME.put(key(words[i].replace('_', ' ')), words[0]);
      }
      for (InterfaceLanguage language : InterfaceLanguage.values()) {
        CountryNames.name(words[0], language.language())
            .ifPresent(name -> BY_NAME.putIfAbsent(key(name), words[0]));
      }
    }
  }

  private Regions() {}

  private static List<String> lines() {
    InputStream stream =
        Objects.requireNonNull(Regions.class.getResourceAsStream("regions.txt"), "regions.txt");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read regions.txt", e);
    }
  }

  private static String key(String name) {
    return Spelling.fold(name).replace('-', ' ').strip();
  }

  /** The regions, each to be chosen as a whole. */
  static Set<String> regions() {
    return COUNTRIES.keySet();
  }

  /** The codes of a region's countries. */
  static Set<String> countriesOf(String region) {
    return COUNTRIES.getOrDefault(region, Set.of());
  }

  /** Whether it can be chosen. */
  static boolean known(String choice) {
    return choice.equals(ALL)
        || COUNTRIES.containsKey(choice)
        || COUNTRIES.values().stream().anyMatch(codes -> codes.contains(choice));
  }

  /** The codes of the countries that a choice takes in; empty for the whole world. */
  static Set<String> codes(String choice) {
    if (choice.equals(ALL)) {
      return Set.of();
    }
    return COUNTRIES.containsKey(choice) ? countriesOf(choice) : Set.of(choice);
  }

  /** The country that a hashtag names, itself or by one of its cities. */
  static Optional<String> country(Hashtag hashtag) {
    return Optional.ofNullable(BY_NAME.get(key(Links.words(hashtag))));
  }

  /** What a choice is called. */
  static String name(String choice, Words words) {
    return choice.equals(ALL) || COUNTRIES.containsKey(choice)
        ? words.of("region." + choice)
        : Countries.name(choice, words);
  }

  /** All names that a country is found by, for tests. */
  static List<String> names(String code) {
    List<String> names = new ArrayList<>();
    BY_NAME.forEach((name, of) -> {
      if (of.equals(code)) {
        names.add(name);
      }
    });
    return names;
  }
}
