package org.isnad.server;

import java.util.List;
import java.util.Optional;
import org.isnad.story.Trend;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The hashtags on the rise, each with the reason and the latest report that bears it. */
@Controller
final class TrendController {
  private static final int SHOWN = 30;

  private final Backend backend;
  private final Listing listing;

  TrendController(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
  }

  /** A hashtag on the rise with the latest report that bears it, where one is kept. */
  record Told(TrendLine trend, Optional<ReportLine> latest) {}

  @GetMapping("/trending")
  Html trending(Frame frame) {
    List<Told> told =
        backend.trends().trends(SHOWN).stream().map(trend -> told(trend, frame)).toList();
    return Html.page(out -> JtetrendingGenerated.render(out, Html.AS_IT_IS, frame, told));
  }

  private Told told(Trend trend, Frame frame) {
    InterfaceLanguage reader = frame.preferences().language();
    return new Told(
        TrendLine.of(trend, frame.words()),
        backend.library().byHashtag(trend.hashtag().key(), null, 1).stream()
            .findFirst()
            .map(placed -> listing.report(placed, reader, 0)));
  }
}
