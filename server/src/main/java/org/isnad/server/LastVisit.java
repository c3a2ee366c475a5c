package org.isnad.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * When the reader last looked at the front page, from a cookie that holds two times in minutes and
 * nothing else: that of the visit before, and that of the last look. Looks less than half an hour
 * apart are one visit.
 */
final class LastVisit {
  static final String NAME = "isnad-visit";

  private static final Duration ONE_VISIT = Duration.ofMinutes(30);
  private static final Duration KEPT = Duration.ofDays(30);

  private LastVisit() {}

  private record Times(long before, long last) {}

  /** When the visit before this one ended; empty on the first. The cookie is set anew. */
  static Optional<Instant> before(
      HttpServletRequest request, HttpServletResponse response, Instant present) {
    long now = present.getEpochSecond() / 60;
    Times times = read(request).orElse(new Times(0, 0));
    boolean same = now - times.last() < ONE_VISIT.toMinutes();
    long before = same ? times.before() : times.last();
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, before + "." + now)
            .path("/")
            .maxAge(KEPT)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build()
            .toString());
    Instant end = Instant.ofEpochSecond(before * 60);
    return before == 0 || end.isBefore(present.minus(KEPT)) ? Optional.empty() : Optional.of(end);
  }

  /** When the visit before this one ended, as far as the cookie tells; it stays as it is. */
  static Optional<Instant> seen(HttpServletRequest request, Instant present) {
    return read(request)
        .map(times ->
            present.getEpochSecond() / 60 - times.last() < ONE_VISIT.toMinutes()
                ? times.before()
                : times.last())
        .filter(minutes -> minutes > 0)
        .map(minutes -> Instant.ofEpochSecond(minutes * 60));
  }

  private static Optional<Times> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(NAME) && cookie.getValue().matches("\\d{1,10}\\.\\d{1,10}")) {
        String[] parts = cookie.getValue().split("\\.", -1);
        return Optional.of(new Times(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
      }
    }
    return Optional.empty();
  }
}
