package org.isnad.story;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Language;
import org.isnad.text.Spelling;

/** The names of countries and large cities in a language, from CLDR. Thread-safe. */
final class PlaceNames {
  private PlaceNames() {}

  /** All countries as CLDR writes them, in the order of their letters. */
  static Set<String> countries(Language language) {
    LocaleDisplayNames display = LocaleDisplayNames.getInstance(new ULocale(language.tag()));
    Set<String> names = new TreeSet<>();
    for (String code : ULocale.getISOCountries()) {
      String name = display.regionDisplayName(code);
      if (name != null && !name.equals(code)) {
        // "Myanmar (Burma)": what stands in brackets is no part of the name.
        int bracket = name.indexOf('(');
        names.add(bracket > 0 ? name.substring(0, bracket).strip() : name);
      }
    }
    return names;
  }

  /** The cities that CLDR names time zones by, some 400. */
  static Set<String> cities(Language language) {
    TimeZoneNames names = TimeZoneNames.getInstance(new ULocale(language.tag()));
    Set<String> cities = new TreeSet<>();
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = names.getExemplarLocationName(zone);
      if (city != null && !zone.startsWith("Antarctica") && named(city, language)) {
        cities.add(city);
      }
    }
    return cities;
  }

  /** Nome and Wake are places too, but the word is met far more often ("نوم", "wake"). */
  private static boolean named(String city, Language language) {
    TagWords words = TagWords.of(language);
    String folded = Spelling.fold(city);
    return Character.isLetter(city.codePointAt(0))
        && !words.common(folded)
        && (words.kinds(folded) & TagWords.NEVER) == 0;
  }
}
