package org.isnad.server;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Hashtag;
import org.isnad.model.PlacedReport;
import org.isnad.story.HashtagKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports under one hashtag. */
@Controller
final class HashtagController {
  static final int SHOWN = 30;

  private final Backend backend;
  private final Listing listing;

  HashtagController(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
  }

  @GetMapping("/hashtag/{key}")
  Html hashtag(
      Frame frame,
      @PathVariable String key,
      @RequestParam(required = false) @Nullable Long before) {
    return backend
        .library()
        .hashtag(key)
        // Whoever types an address types a label.
        .or(() -> backend.library().hashtag(HashtagKey.of(key)))
        .map(tag -> page(frame, tag, before))
        .orElseGet(() -> ErrorPages.missing(frame));
  }

  private Html page(Frame frame, Hashtag tag, @Nullable Long before) {
    Instant end = before == null ? null : Instant.ofEpochMilli(before);
    List<PlacedReport> found = backend.library().byHashtag(tag.key(), end, SHOWN);
    InterfaceLanguage reader = frame.preferences().language();
    ReportList list = ReportList.of(found, SHOWN, listing, reader);
    return Html.page(out -> JtehashtagGenerated.render(out, Html.AS_IT_IS, frame, tag, list));
  }
}
