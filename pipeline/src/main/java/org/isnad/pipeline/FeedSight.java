package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Feed;
import org.isnad.model.FeedFormat;
import org.isnad.model.Parsed;
import org.isnad.model.RefreshHints;

/** What of a feed matters for visiting it again. */
record FeedSight(boolean isFeed, List<Instant> dates, RefreshHints hints) {
  /** Dates that are looked at: enough for any rhythm. */
  private static final int MOST_DATES = 1000;

  /**
   * Of a page that was read.
   *
   * @param page as {@link FeedPage#read} gave it
   */
  static FeedSight of(FeedPage page) {
    Parsed<Feed> parsed = page.parsed();
    if (parsed == null) {
      return new FeedSight(false, List.of(), RefreshHints.NONE);
    }
    Feed feed = parsed.value();
    List<Instant> dates =
        feed.entries().stream()
            .map(entry -> entry.published() != null ? entry.published() : entry.updated())
            .filter(Objects::nonNull)
            .limit(MOST_DATES)
            .toList();
    return new FeedSight(feed.format() != FeedFormat.UNKNOWN, dates, feed.hints());
  }
}
