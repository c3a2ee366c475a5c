package org.isnad.server;

import java.time.Instant;
import java.util.List;
import org.isnad.model.MediaKind;
import org.isnad.model.PlacedReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Podcasts and video: the reports that carry something to be heard or seen. */
@Controller
final class MediaController {
  private static final int SHOWN = 30;
  private static final int EXCERPT = 200;
  private static final String VIDEO = "video";

  private final Backend backend;
  private final Listing listing;

  MediaController(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
  }

  /**
   * The page.
   *
   * @param video whether it lists video, else audio
   * @param older where the next page starts; null when this is the last
   */
  record MediaView(boolean video, List<Playable> reports, @Nullable Long older) {}

  /** A report with what it carries. */
  record Playable(ReportLine report, List<Track> tracks) {}

  @GetMapping("/media")
  Html media(
      Frame frame,
      @RequestParam(defaultValue = "audio") String kind,
      @RequestParam(required = false) @Nullable Long before) {
    MediaKind wanted = kind.equals(VIDEO) ? MediaKind.VIDEO : MediaKind.AUDIO;
    String key = wanted == MediaKind.VIDEO ? "watch" : "listen";
    Instant end = before == null ? null : Instant.ofEpochMilli(before);
    List<PlacedReport> found = backend.library().withMedia(wanted, end, SHOWN);
    MediaView view =
        new MediaView(
            wanted == MediaKind.VIDEO,
            found.stream()
                .map(placed ->
                    new Playable(
                        listing.report(placed, frame.preferences().language(), EXCERPT),
                        Track.of(placed.report().article()).stream()
                            .filter(track -> track.key().equals(key))
                            .toList()))
                .toList(),
            found.size() < SHOWN ? null : found.getLast().report().reportedAt().toEpochMilli());
    return Html.page(out -> JtemediaGenerated.render(out, Html.AS_IT_IS, frame, view));
  }
}
