package org.isnad.text;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.Language;

/** The names of countries in a language, from CLDR. Thread-safe. */
public final class CountryNames {
  private static final Map<Language, Map<String, Country>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private CountryNames() {}

  /**
   * A country.
   *
   * @param code ISO 3166 two-letter code
   * @param name as CLDR writes it in the language
   */
  public record Country(String code, String name) {}

  /**
   * The country with this name.
   *
   * @param folded the name's comparing key, its words divided by single spaces, see {@link
   *     Spelling}
   */
  public static Optional<Country> find(String folded, Language language) {
    return Optional.ofNullable(
        BY_LANGUAGE.computeIfAbsent(language, CountryNames::read).get(folded));
  }

  /** A country's name in a language; empty where CLDR has none. */
  public static Optional<String> name(String code, Language language) {
    String name =
        LocaleDisplayNames.getInstance(new ULocale(language.tag())).regionDisplayName(code);
    return name == null || name.equals(code) ? Optional.empty() : Optional.of(name);
  }

  private static Map<String, Country> read(Language language) {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(new ULocale(language.tag()));
    Map<String, Country> countries = new HashMap<>();
    for (String code : ULocale.getISOCountries()) {
      String name = names.regionDisplayName(code);
      if (name != null && !name.equals(code)) {
        countries.put(Spelling.fold(name), new Country(code, name));
      }
    }
    return Map.copyOf(countries);
  }
}
