package org.isnad.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.DigitStyle;

/**
 * How a reader wants the pages: kept in a cookie of theirs, never on the server.
 *
 * @param digits Arabic pages only; the others always use Western digits
 * @param pictures whether publishers' pictures are shown
 * @param region what the front page is of, see {@link Regions}
 */
record Preferences(
    InterfaceLanguage language,
    DigitStyle digits,
    Theme theme,
    boolean pictures,
    TextSize size,
    ReadingWidth width,
    DateStyle dates,
    String region) {
  static final Preferences DEFAULT =
      new Preferences(
          InterfaceLanguage.ARABIC,
          DigitStyle.WESTERN,
          Theme.AUTO,
          true,
          TextSize.NORMAL,
          ReadingWidth.NORMAL,
          DateStyle.DEFAULT,
          Regions.ALL);

  /** The fields as forms and the cookie have them, in the cookie's order: new ones at the end. */
  private static final List<String> FIELDS =
      List.of(
          "language", "digits", "theme", "pictures", "size", "width", "months", "hijri", "region");

  /** The cookie of the first version had no more. */
  private static final int FEWEST = 3;

  private static final String SHOWN = "shown";
  private static final String HIDDEN = "hidden";

  Preferences withLanguage(InterfaceLanguage other) {
    return new Preferences(other, digits, theme, pictures, size, width, dates, region);
  }

  Preferences withDigits(DigitStyle other) {
    return new Preferences(language, other, theme, pictures, size, width, dates, region);
  }

  Preferences withDates(DateStyle other) {
    return new Preferences(language, digits, theme, pictures, size, width, other, region);
  }

  /** The cookie's value, such as "ar.western.auto.shown.normal.normal.egyptian.hidden.all". */
  String cookieValue() {
    Map<String, String> values = values();
    return String.join(".", FIELDS.stream().map(values::get).toList());
  }

  private Map<String, String> values() {
    return Map.of(
        "language", language.tag(),
        "digits", tag(digits),
        "theme", theme.tag(),
        "pictures", shown(pictures),
        "size", tag(size),
        "width", tag(width),
        "months", tag(dates.months()),
        "hijri", shown(dates.hijri()),
        "region", region);
  }

  private static String shown(boolean yes) {
    return yes ? SHOWN : HIDDEN;
  }

  /** Reads {@link #cookieValue}, or one written before there was so much to choose; else empty. */
  static Optional<Preferences> ofCookie(String value) {
    List<String> parts = List.of(value.split("\\.", -1));
    if (parts.size() < FEWEST || parts.size() > FIELDS.size()) {
      return Optional.empty();
    }
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      fields.put(FIELDS.get(i), parts.get(i));
    }
    return of(fields);
  }

  /**
   * From the settings form's fields; what is not among them is as by default. Empty when the
   * language is missing or a field is not among the choices.
   */
  static Optional<Preferences> of(Map<String, String> given) {
    Map<String, String> fields = new HashMap<>(DEFAULT.values());
    List<String> known = new ArrayList<>(FIELDS);
    known.retainAll(given.keySet());
    known.forEach(field -> fields.put(field, given.get(field)));
    Optional<InterfaceLanguage> language = InterfaceLanguage.of(given.getOrDefault("language", ""));
    Optional<DigitStyle> digits = choice(DigitStyle.values(), fields.getOrDefault("digits", ""));
    Optional<Theme> theme = choice(Theme.values(), fields.getOrDefault("theme", ""));
    Optional<Boolean> pictures = yes(fields.getOrDefault("pictures", ""));
    Optional<TextSize> size = choice(TextSize.values(), fields.getOrDefault("size", ""));
    Optional<ReadingWidth> width = choice(ReadingWidth.values(), fields.getOrDefault("width", ""));
    Optional<MonthNames> months = choice(MonthNames.values(), fields.getOrDefault("months", ""));
    Optional<Boolean> hijri = yes(fields.getOrDefault("hijri", ""));
    Optional<String> region = Optional.of(fields.getOrDefault("region", "")).filter(Regions::known);
    List<Optional<?>> all =
        List.of(language, digits, theme, pictures, size, width, months, hijri, region);
    return all.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            new Preferences(
                language.orElseThrow(),
                digits.orElseThrow(),
                theme.orElseThrow(),
                pictures.orElseThrow(),
                size.orElseThrow(),
                width.orElseThrow(),
                new DateStyle(months.orElseThrow(), hijri.orElseThrow()),
                region.orElseThrow()));
  }

  private static <E extends Enum<E>> Optional<E> choice(E[] choices, String tag) {
    for (E choice : choices) {
      if (tag(choice).equals(tag)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  private static Optional<Boolean> yes(String tag) {
    return switch (tag) {
      case SHOWN -> Optional.of(true);
      case HIDDEN -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A choice as forms, the cookie and the stylesheet name it. */
  static String tag(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
