package org.isnad.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Reads and writes the cookie that holds a reader's preferences. */
final class PreferencesCookie {
  static final String NAME = "isnad";
  static final String LANGUAGE_PARAMETER = "lang";

  private static final Duration KEPT = Duration.ofDays(365);

  private PreferencesCookie() {}

  /** The {@code Set-Cookie} header. */
  static String of(Preferences preferences, boolean secure) {
    return ResponseCookie.from(NAME, preferences.cookieValue())
        .path("/")
        .maxAge(KEPT)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build()
        .toString();
  }

  /** The preferences in the cookie; empty without one or when it is not ours. */
  static Optional<Preferences> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(NAME)) {
        return Preferences.ofCookie(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /** The language the address asks for; empty when it asks for none of ours. */
  static Optional<InterfaceLanguage> asked(HttpServletRequest request) {
    // From the query alone: reading parameters would parse a form's body before anyone wants it.
    String query = request.getQueryString();
    if (query == null) {
      return Optional.empty();
    }
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(LANGUAGE_PARAMETER + "=")) {
        return InterfaceLanguage.of(pair.substring(LANGUAGE_PARAMETER.length() + 1));
      }
    }
    return Optional.empty();
  }

  /**
   * What a request is answered by: the address before the cookie, the cookie before the browser's
   * languages, Arabic when nothing is said.
   */
  static Preferences resolve(HttpServletRequest request) {
    Preferences kept =
        read(request)
            .orElseGet(() ->
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                    .flatMap(InterfaceLanguage::accepted)
                    .map(Preferences.DEFAULT::withLanguage)
                    .orElse(Preferences.DEFAULT));
    return asked(request).map(kept::withLanguage).orElse(kept);
  }
}
