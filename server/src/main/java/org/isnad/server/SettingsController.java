package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.isnad.pipeline.ReaderBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The reader's settings: language, digits, days, theme, letters, pictures. They live in a cookie of
 * the reader's.
 */
@Controller
final class SettingsController {
  private final ReaderBook accounts;

  SettingsController(Backend backend) {
    this.accounts = backend.readers().accounts();
  }

  @GetMapping("/settings")
  Html settings(
      Frame frame, @RequestParam(required = false) @Nullable String saved, CsrfToken csrf) {
    return Html.page(
        out -> JtesettingsGenerated.render(out, Html.AS_IT_IS, frame, saved != null, csrf));
  }

  @PostMapping("/settings")
  View save(
      Frame frame,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Preferences> chosen = Preferences.of(fields);
    if (chosen.isEmpty()) {
      return ErrorPages.of(HttpStatus.BAD_REQUEST.value(), frame);
    }
    response.addHeader(
        HttpHeaders.SET_COOKIE, PreferencesCookie.of(chosen.get(), request.isSecure()));
    SignedIn known = SignedIn.of(request);
    if (known != null) {
      // For the next browser that the reader signs in on.
      accounts.change(known.account().withPreferences(chosen.get().cookieValue()));
    }
    RedirectView back = new RedirectView("/settings?saved");
    back.setStatusCode(HttpStatus.SEE_OTHER);
    back.setExposeModelAttributes(false);
    return back;
  }
}
