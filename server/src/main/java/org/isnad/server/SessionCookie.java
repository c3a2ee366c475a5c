package org.isnad.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookie that keeps a reader signed in: a secret and nothing about the reader. */
final class SessionCookie {
  static final String NAME = "isnad-reader";

  /** A session lasts this long after it was last used. */
  static final Duration LASTS = Duration.ofDays(60);

  private SessionCookie() {}

  /** The {@code Set-Cookie} header that signs in. */
  static String of(String secret, boolean secure) {
    return cookie(secret, secure, LASTS);
  }

  /** The {@code Set-Cookie} header that signs out. */
  static String none(boolean secure) {
    return cookie("", secure, Duration.ZERO);
  }

  private static String cookie(String value, boolean secure, Duration age) {
    return ResponseCookie.from(NAME, value)
        .path("/")
        .maxAge(age)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build()
        .toString();
  }

  /** The secret a browser sends; empty without one. */
  static String read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(NAME)) {
          return cookie.getValue();
        }
      }
    }
    return "";
  }
}
