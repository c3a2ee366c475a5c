package org.isnad.server;

import java.util.Locale;
import java.util.Optional;
import org.isnad.text.DigitStyle;

/**
 * How a reader wants the pages: kept in a cookie of theirs, never on the server.
 *
 * @param digits Arabic pages only; the others always use Western digits
 * @param pictures whether publishers' pictures are shown
 */
record Preferences(InterfaceLanguage language, DigitStyle digits, Theme theme, boolean pictures) {
  static final Preferences DEFAULT =
      new Preferences(InterfaceLanguage.ARABIC, DigitStyle.WESTERN, Theme.AUTO, true);

  private static final String SHOWN = "shown";
  private static final String HIDDEN = "hidden";

  private static final char SEPARATOR = '.';

  Preferences withLanguage(InterfaceLanguage other) {
    return new Preferences(other, digits, theme, pictures);
  }

  /** The cookie's value, such as "ar.western.auto.shown". */
  String cookieValue() {
    String[] parts = {language.tag(), tag(digits), theme.tag(), pictures ? SHOWN : HIDDEN};
    return String.join(String.valueOf(SEPARATOR), parts);
  }

  /** Reads {@link #cookieValue}, or one written before pictures were shown; else empty. */
  static Optional<Preferences> ofCookie(String value) {
    String[] parts = value.split("\\.", -1);
    return switch (parts.length) {
      case 3 -> of(parts[0], parts[1], parts[2], SHOWN);
      case 4 -> of(parts[0], parts[1], parts[2], parts[3]);
      default -> Optional.empty();
    };
  }

  /** From the settings form's fields; empty when one of them is not among the choices. */
  static Optional<Preferences> of(String language, String digits, String theme, String pictures) {
    boolean known = pictures.equals(SHOWN) || pictures.equals(HIDDEN);
    for (DigitStyle style : DigitStyle.values()) {
      for (Theme look : Theme.values()) {
        if (known && tag(style).equals(digits) && look.tag().equals(theme)) {
          return InterfaceLanguage.of(language)
              .map(l -> new Preferences(l, style, look, pictures.equals(SHOWN)));
        }
      }
    }
    return Optional.empty();
  }

  static String tag(DigitStyle digits) {
    return digits.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
