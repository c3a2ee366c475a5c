package org.isnad.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * The names of months and weekdays in one language, with every regional form (يوليو, تموز, جويلية,
 * يوليوز). Arabic, English and French come from calendar-*.txt, other languages from CLDR through
 * ICU. Names are compared by {@link Spelling}'s idea of equal letters: marks, hamza seats and case
 * do not matter. Immutable, thread-safe.
 */
public final class Months {
  private static final Set<String> FILES = Set.of("ar", "en", "fr");
  private static final Map<Language, Months> LOADED = new ConcurrentHashMap<>();

  private final Map<String, Map<String, Integer>> names = new HashMap<>();
  private final Map<String, Map<String, String>> words = new HashMap<>();

  /** The first words of all names: most words of a text open none. */
  private final Set<String> openings = new HashSet<>();

  private Months() {}

  /** The names of {@code language}; those of English for an unknown one. */
  public static Months of(Language language) {
    Language known = language.known() ? language : Language.ENGLISH;
    Months months = LOADED.get(known);
    if (months == null) {
      months = FILES.contains(known.tag()) ? fromFile(known.tag()) : fromIcu(known.tag());
      LOADED.put(known, months);
    }
    return months;
  }

  /**
   * The names of all of {@code languages}, for texts whose language nobody says. A name that two
   * languages give to different months is that of the earlier.
   */
  public static Months of(List<Language> languages) {
    Months all = new Months();
    for (Language language : languages) {
      Months one = of(language);
      one.names.forEach((kind, table) ->
          table.forEach(all.names.computeIfAbsent(kind, k -> new HashMap<>())::putIfAbsent));
      all.openings.addAll(one.openings);
      one.words.forEach((part, table) ->
          table.forEach(all.words.computeIfAbsent(part, k -> new HashMap<>())::putIfAbsent));
    }
    return all;
  }

  /** The month, 1 to 12, that one or two words name. */
  public OptionalInt month(String name) {
    return number("month", keyOf(name));
  }

  /** The month of the Hijri year, 1 to 12. */
  public OptionalInt hijriMonth(String name) {
    return number("hijri", keyOf(name));
  }

  /** The day of the week that a word names. */
  public Optional<DayOfWeek> weekday(String name) {
    OptionalInt day = number("weekday", keyOf(name));
    return day.isPresent() ? Optional.of(DayOfWeek.of(day.getAsInt())) : Optional.empty();
  }

  /** The names of weekdays in every form, as their keys. */
  public Set<String> weekdayNames() {
    return Set.copyOf(names.getOrDefault("weekday", Map.of()).keySet());
  }

  /** Whether a word behind a time of day says that it is before noon: "am", "ص". */
  public boolean forenoon(String word) {
    return is("am", keyOf(word));
  }

  /** Whether a word behind a time of day says that it is after noon: "pm", "م", "مساء". */
  public boolean afternoon(String word) {
    return is("pm", keyOf(word));
  }

  /** The offset from UTC of the zone that one or two words name: "GMT", "غرينتش". */
  public Optional<ZoneOffset> offset(String name) {
    return zone(keyOf(name)).map(ZoneOffset::of);
  }

  OptionalInt number(String kind, String key) {
    Integer found = names.getOrDefault(kind, Map.of()).get(key);
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** Whether a name may open with a word's key, as it stands or behind one joined letter. */
  boolean mayOpen(String key) {
    return openings.contains(key) || (key.length() > 2 && openings.contains(key.substring(1)));
  }

  /** Whether this language has names of a kind: "month", "hijri", "jalali", "weekday". */
  boolean knows(String kind) {
    return names.containsKey(kind);
  }

  /** Whether a folded word plays a part in date lines: "am", "pm", "ordinal", "joint", "clock". */
  boolean is(String part, String key) {
    return words.getOrDefault(part, Map.of()).containsKey(key);
  }

  /** The offset from UTC that a folded zone word stands for, as written in the data file. */
  Optional<String> zone(String key) {
    return Optional.ofNullable(words.getOrDefault("zone", Map.of()).get(key));
  }

  private static String keyOf(String name) {
    StringBuilder key = new StringBuilder();
    for (CalendarToken token : CalendarToken.of(name)) {
      if (token.word()) {
        key.append(key.isEmpty() ? "" : " ").append(token.key());
      }
    }
    return key.toString();
  }

  private static Months fromFile(String tag) {
    Months months = new Months();
    for (String line : DataFile.lines(Months.class, "calendar-" + tag + ".txt")) {
      int colon = line.indexOf(line.startsWith("zone") ? ": " : ":");
      String[] head = line.substring(0, colon).split(" ", 2);
      for (String name : line.substring(colon + 1).split("[,،]", -1)) {
        if (head[0].equals("zone") || head.length == 1) {
          String value = head.length == 1 ? "" : head[1];
          months.words.computeIfAbsent(head[0], k -> new HashMap<>()).put(keyOf(name), value);
        } else {
          months.put(head[0], name, Integer.parseInt(head[1]));
        }
      }
    }
    return months;
  }

  private static Months fromIcu(String tag) {
    // Without the calendar said, Persian's months would be those of the Persian year.
    DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(tag + "@calendar=gregorian"));
    Months months = new Months();
    for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
      for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
        String[] names = symbols.getMonths(context, width);
        for (int i = 0; i < 12; i++) {
          months.put("month", names[i], i + 1);
        }
        String[] days = symbols.getWeekdays(context, width);
        for (int i = 1; i <= 7; i++) {
          months.put("weekday", days[i], i == 1 ? 7 : i - 1);
        }
      }
    }
    if (tag.equals("fa")) {
      String[] solar = new DateFormatSymbols(new ULocale("fa@calendar=persian")).getMonths();
      for (int i = 0; i < 12; i++) {
        months.put("jalali", solar[i], i + 1);
      }
    }
    of(Language.ENGLISH)
        .words
        .forEach((part, table) -> months.words.put(part, new HashMap<>(table)));
    String[] halves = symbols.getAmPmStrings();
    for (int i = 0; i < 2; i++) {
      if (!keyOf(halves[i]).isEmpty()) {
        months
            .words
            .computeIfAbsent(i == 0 ? "am" : "pm", k -> new HashMap<>())
            .put(keyOf(halves[i]), "");
      }
    }
    months.words.put("joint", Map.of("de", "", "del", "", "di", ""));
    months.words.put("clock", Map.of("a", "", "um", "", "alle", "", "las", ""));
    return months;
  }

  private void put(String kind, String name, int number) {
    String key = keyOf(name);
    // Korean's "5월" is a number and a word that stands in every month.
    if (key.length() > 1 && name.chars().noneMatch(Character::isDigit)) {
      names.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(key, number);
      openings.add(key.split(" ", 2)[0]);
    }
  }
}
