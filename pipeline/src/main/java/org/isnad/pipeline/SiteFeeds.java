package org.isnad.pipeline;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.isnad.feed.FeedCandidate;
import org.isnad.model.Entry;
import org.isnad.model.FeedFormat;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was found at an address for whoever wants to subscribe (اكتشاف الخلاصات).
 *
 * @param address as it was asked for, after redirects; as given where nothing answered
 * @param site the site's name; null when nothing tells it
 * @param icon an icon that answered as a picture; null when none did
 * @param feeds the feeds, the best first
 * @param problems what went wrong on the way, feeds' own problems aside
 * @param requests how many addresses were asked
 */
public record SiteFeeds(
    URI address,
    @Nullable String site,
    @Nullable URI icon,
    List<Preview> feeds,
    List<Problem> problems,
    int requests) {
  public SiteFeeds {
    feeds = List.copyOf(feeds);
    problems = List.copyOf(problems);
  }

  /**
   * What subscribing to a feed would bring.
   *
   * @param address where to ask for it: where it moved to, if it moved for good
   * @param sign what spoke for it
   * @param title its own, else what the page calls it; null when neither does
   * @param entries how many it lists
   * @param newest when its newest entry is dated; null when none is
   * @param latest its newest entries, newest first
   */
  public record Preview(
      URI address,
      FeedCandidate.Sign sign,
      FeedFormat format,
      @Nullable String title,
      int entries,
      @Nullable Instant newest,
      List<Entry> latest,
      List<Problem> problems) {
    public Preview {
      latest = List.copyOf(latest);
      problems = List.copyOf(problems);
    }
  }
}
