package org.isnad.pipeline;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.feed.FeedParser;
import org.isnad.model.Feed;
import org.isnad.model.FeedFormat;
import org.isnad.model.Payload;
import org.isnad.model.RefreshHints;

/** What of a feed's bytes matters for visiting it again. */
record FeedSight(boolean isFeed, List<Instant> dates, RefreshHints hints) {
  /** Dates that are looked at: enough for any rhythm. */
  private static final int MOST_DATES = 1000;

  static FeedSight of(Payload payload, URI address) {
    List<Instant> dates = new ArrayList<>();
    Feed feed =
        FeedParser.stream(
                payload,
                address,
                null,
                entry -> {
                  Instant date = entry.published() != null ? entry.published() : entry.updated();
                  if (date != null && dates.size() < MOST_DATES) {
                    dates.add(date);
                  }
                })
            .value();
    return new FeedSight(feed.format() != FeedFormat.UNKNOWN, dates, feed.hints());
  }
}
