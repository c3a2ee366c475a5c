package org.isnad.text;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * The names of countries, and of the cities that stand for time zones, in every language of CLDR.
 * Zones named for a country, and those listed in {@code zones-left-out.txt} because their name is a
 * common word or hardly anybody lives there, give no city.
 */
final class PlaceNames {
  private static final Set<String> LEFT_OUT =
      Set.copyOf(DataFile.lines(PlaceNames.class, "zones-left-out.txt"));

  private PlaceNames() {}

  static void add(Language language, List<ConceptNames.Name> names) {
    ULocale locale = new ULocale(language.tag());
    LocaleDisplayNames countries = LocaleDisplayNames.getInstance(locale);
    Set<String> countryNames = new HashSet<>();
    for (String code : ULocale.getISOCountries()) {
      String name = countries.regionDisplayName(code);
      if (name != null && !name.equals(code)) {
        countryNames.add(name);
        addParts("country:" + code, name, names);
      }
    }
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String id : cityZones()) {
      String name = zones.getExemplarLocationName(id);
      String key = english.getExemplarLocationName(id);
      if (name != null && key != null && !countryNames.contains(name)) {
        names.add(new ConceptNames.Name(ConceptNames.key("city:" + key), name));
      }
    }
  }

  /** "Myanmar (Burma)" is two names. */
  private static void addParts(String key, String name, List<ConceptNames.Name> names) {
    int open = name.indexOf('(');
    int close = name.indexOf(')', open + 1);
    if (open <= 0 || close < 0) {
      names.add(new ConceptNames.Name(key, name));
      return;
    }
    names.add(new ConceptNames.Name(key, name.substring(0, open).strip()));
    names.add(new ConceptNames.Name(key, name.substring(open + 1, close).strip()));
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
