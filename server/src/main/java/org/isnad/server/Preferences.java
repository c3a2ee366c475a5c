package org.isnad.server;

import java.util.Locale;
import java.util.Optional;
import org.isnad.text.DigitStyle;

/**
 * How a reader wants the pages: kept in a cookie of theirs, never on the server.
 *
 * @param digits Arabic pages only; the others always use Western digits
 */
record Preferences(InterfaceLanguage language, DigitStyle digits, Theme theme) {
  static final Preferences DEFAULT =
      new Preferences(InterfaceLanguage.ARABIC, DigitStyle.WESTERN, Theme.AUTO);

  private static final char SEPARATOR = '.';

  Preferences withLanguage(InterfaceLanguage other) {
    return new Preferences(other, digits, theme);
  }

  /** The cookie's value, such as "ar.western.auto". */
  String cookieValue() {
    return language.tag() + SEPARATOR + tag(digits) + SEPARATOR + theme.tag();
  }

  /** Reads {@link #cookieValue}; empty for anything else. */
  static Optional<Preferences> ofCookie(String value) {
    String[] parts = value.split("\\.", -1);
    return parts.length == 3 ? of(parts[0], parts[1], parts[2]) : Optional.empty();
  }

  /** From the settings form's fields; empty when one of them is not among the choices. */
  static Optional<Preferences> of(String language, String digits, String theme) {
    for (DigitStyle style : DigitStyle.values()) {
      for (Theme look : Theme.values()) {
        if (tag(style).equals(digits) && look.tag().equals(theme)) {
          return InterfaceLanguage.of(language).map(l -> new Preferences(l, style, look));
        }
      }
    }
    return Optional.empty();
  }

  static String tag(DigitStyle digits) {
    return digits.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
