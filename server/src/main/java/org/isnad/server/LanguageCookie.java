package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers a language that was chosen through a link ({@code ?lang=en}). */
final class LanguageCookie implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Optional<InterfaceLanguage> asked = PreferencesCookie.asked(request);
    boolean kept = asked.equals(PreferencesCookie.read(request).map(Preferences::language));
    if (asked.isPresent() && !kept) {
      Preferences preferences = PreferencesCookie.resolve(request);
      response.addHeader(
          HttpHeaders.SET_COOKIE, PreferencesCookie.of(preferences, request.isSecure()));
    }
    return true;
  }
}
