package org.isnad.text;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs of spellings of one name, and of two names of like length, from CLDR's names of countries
 * and of the cities that stand for time zones. Every fifth city is held out.
 */
final class NamePairs {
  /** Of each script the languages whose names CLDR has. */
  static final List<String> TAGS =
      List.of(
          "ar", "fa", "ur", "he", "ru", "uk", "bg", "sr", "el", "zh", "en", "fr", "de", "es", "tr",
          "it", "pt", "pl", "nl", "id");

  private static final int OTHERS_PER_NAME = 4;

  /** A name in each of {@link #TAGS}; null where CLDR has none in the language's script. */
  record Row(boolean heldOut, List<NameLetters> names) {}

  record Pair(NameLetters one, NameLetters other) {}

  private NamePairs() {}

  static List<Row> rows() {
    List<TimeZoneNames> zones = new ArrayList<>();
    List<LocaleDisplayNames> countries = new ArrayList<>();
    for (String tag : TAGS) {
      zones.add(TimeZoneNames.getInstance(new ULocale(tag)));
      countries.add(LocaleDisplayNames.getInstance(new ULocale(tag)));
    }
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String code : ULocale.getISOCountries()) {
      List<String> names = countries.stream().map(each -> each.regionDisplayName(code)).toList();
      seen.add(names.get(TAGS.indexOf("en")));
      rows.add(row(false, names));
    }
    for (String id :
        new TreeSet<>(
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
      List<String> names = new ArrayList<>();
      zones.forEach(each -> names.add(each.getExemplarLocationName(id)));
      String english = names.get(TAGS.indexOf("en"));
      if (english != null && seen.add(english)) {
        rows.add(row(Math.floorMod(english.hashCode(), 5) == 0, names));
      }
    }
    return rows;
  }

  private static Row row(boolean heldOut, List<String> names) {
    NameLetters[] letters = new NameLetters[TAGS.size()];
    for (int i = 0; i < letters.length; i++) {
      String name = names.get(i);
      NameLetters of = name == null ? null : NameLetters.of(name.replaceAll("[(,].*", ""));
      letters[i] = of != null && of.length() > 1 && fits(of, TAGS.get(i)) ? of : null;
    }
    return new Row(heldOut, Arrays.asList(letters));
  }

  private static boolean fits(NameLetters letters, String tag) {
    NameAlphabet alphabet = NameAlphabet.of(letters.at(0));
    return alphabet
        == switch (tag) {
          case "ar", "fa", "ur" -> NameAlphabet.ARABIC;
          case "he" -> NameAlphabet.HEBREW;
          case "ru", "uk", "bg", "sr" -> NameAlphabet.CYRILLIC;
          case "el" -> NameAlphabet.GREEK;
          case "zh" -> NameAlphabet.PINYIN;
          default -> NameAlphabet.LATIN;
        };
  }

  /** The spellings of each row in two languages. */
  static List<Pair> matching(List<Row> rows, int one, int other) {
    List<Pair> pairs = new ArrayList<>();
    for (Row row : rows) {
      if (row.names.get(one) != null && row.names.get(other) != null) {
        pairs.add(new Pair(row.names.get(one), row.names.get(other)));
      }
    }
    return pairs;
  }

  /** Each name beside names of other rows whose length differs by one letter at most. */
  static List<Pair> others(List<Row> rows, int one, int other) {
    Random random = new Random(7);
    List<Pair> pairs = new ArrayList<>();
    for (Row row : rows) {
      for (int k = 0, tries = 0;
          row.names.get(one) != null && k < OTHERS_PER_NAME && tries < 200;
          tries++) {
        Row against = rows.get(random.nextInt(rows.size()));
        NameLetters right = row.names.get(other);
        NameLetters wrong = against.names.get(other);
        if (right != null
            && wrong != null
            && Math.abs(wrong.length() - right.length()) <= 1
            && !wrong.toString().equals(right.toString())) {
          pairs.add(new Pair(row.names.get(one), wrong));
          k++;
        }
      }
    }
    return pairs;
  }
}
