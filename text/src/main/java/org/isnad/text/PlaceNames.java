package org.isnad.text;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * The names of countries, and of the cities that stand for time zones, in every language of CLDR.
 * Zones named for a country, and those listed in {@code zones-left-out.txt} because their name is a
 * common word or hardly anybody lives there, give no city. Thread-safe.
 */
public final class PlaceNames {
  private static final Set<String> LEFT_OUT =
      Set.copyOf(DataFile.lines(PlaceNames.class, "zones-left-out.txt"));

  /** English names: Singapore, Malta and Kuwait are not named twice. */
  private static final Set<String> COUNTRIES = englishNames();

  private PlaceNames() {}

  /** All countries as CLDR writes them in a language, in the order of their letters. */
  public static SortedSet<String> countries(Language language) {
    List<ConceptNames.Name> names = new ArrayList<>();
    addCountries(LocaleDisplayNames.getInstance(new ULocale(language.tag())), names);
    return written(names);
  }

  /** The cities that CLDR names time zones by in a language, in the order of their letters. */
  public static SortedSet<String> cities(Language language) {
    List<ConceptNames.Name> names = new ArrayList<>();
    addCities(new ULocale(language.tag()), names);
    return written(names);
  }

  private static SortedSet<String> written(List<ConceptNames.Name> names) {
    SortedSet<String> written = new TreeSet<>();
    names.forEach(name -> written.add(name.words()));
    return written;
  }

  private static Set<String> englishNames() {
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    Set<String> names = new HashSet<>();
    for (String code : ULocale.getISOCountries()) {
      names.add(english.regionDisplayName(code));
    }
    return names;
  }

  static void add(Language language, List<ConceptNames.Name> names) {
    ULocale locale = new ULocale(language.tag());
    addCountries(LocaleDisplayNames.getInstance(locale), names);
    // "UK", "Hong Kong" beside "United Kingdom", "Hong Kong SAR China"
    addCountries(LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT), names);
    addCities(locale, names);
  }

  private static void addCities(ULocale locale, List<ConceptNames.Name> names) {
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String id : cityZones()) {
      String name = zones.getExemplarLocationName(id);
      String key = english.getExemplarLocationName(id);
      if (name != null && key != null && !COUNTRIES.contains(key)) {
        names.add(new ConceptNames.Name(ConceptNames.key("city:" + key), name));
      }
    }
  }

  private static void addCountries(LocaleDisplayNames countries, List<ConceptNames.Name> names) {
    for (String code : ULocale.getISOCountries()) {
      String name = countries.regionDisplayName(code);
      if (name != null && !name.equals(code)) {
        names.add(new ConceptNames.Name("country:" + code, withoutBrackets(name)));
      }
    }
  }

  /** What CLDR adds in brackets is mostly whom a land belongs to, and names that one. */
  private static String withoutBrackets(String name) {
    int open = name.indexOf('(');
    return open <= 0 ? name : name.substring(0, open).strip();
  }

  /** The ids of zones whose city may be in the news. */
  static List<String> cityZones() {
    return TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)
        .stream()
        .filter(id -> !LEFT_OUT.contains(id) && !LEFT_OUT.contains(region(id)))
        .sorted()
        .toList();
  }

  /** "America/Indiana/" of "America/Indiana/Knox". */
  private static String region(String id) {
    return id.substring(0, id.lastIndexOf('/') + 1);
  }
}
