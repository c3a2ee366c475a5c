package org.isnad.server;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the search line offers while it is typed in; the page without it searches as well. */
@Controller
final class SuggestController {
  private static final int LONGEST = 60;
  private static final CacheControl A_MINUTE =
      CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate();

  private final Suggestions suggestions;

  SuggestController(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @GetMapping(path = "/search/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<List<Suggestion>> suggest(
      Frame frame, @RequestParam(required = false) @Nullable String q) {
    String typed = q == null ? "" : PlainText.line(q);
    return ResponseEntity.ok()
        .cacheControl(A_MINUTE)
        .body(typed.length() > LONGEST ? List.of() : suggestions.of(typed, frame.words()));
  }
}
