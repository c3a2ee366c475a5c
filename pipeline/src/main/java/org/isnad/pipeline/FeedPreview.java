package org.isnad.pipeline;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.feed.FeedCandidate;
import org.isnad.feed.FeedParser;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.FeedFormat;
import org.isnad.model.Parsed;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what an address answered as a feed, as far as a preview needs it. */
final class FeedPreview {
  static final int LATEST = 5;
  private static final int MOST_PROBLEMS = 20;

  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(FeedPreview::at, Comparator.nullsLast(Comparator.reverseOrder()));

  private FeedPreview() {}

  /** The preview; null for an answer that is no feed. */
  static SiteFeeds.@Nullable Preview of(FeedCandidate candidate, Web.Fetched fetched) {
    Parsed<Feed> parsed = FeedParser.parse(fetched.payload(), fetched.address(), null);
    Feed feed = parsed.value();
    if (feed.format() == FeedFormat.UNKNOWN) {
      return null;
    }
    URI address = fetched.movedTo() == null ? candidate.address() : fetched.movedTo();
    List<Entry> latest = feed.entries().stream().sorted(NEWEST_FIRST).toList();
    List<Problem> problems = parsed.problems();
    return new SiteFeeds.Preview(
        address,
        candidate.sign(),
        feed.format(),
        feed.title() == null ? candidate.title() : feed.title(),
        latest.size(),
        latest.isEmpty() ? null : at(latest.getFirst()),
        latest.subList(0, Math.min(LATEST, latest.size())),
        problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
  }

  private static @Nullable Instant at(Entry entry) {
    return entry.published() == null ? entry.updated() : entry.published();
  }

  /** Whether two feeds bring the same news, as the RSS and the Atom form of one do. */
  static boolean same(SiteFeeds.Preview one, SiteFeeds.Preview other) {
    List<URI> links = links(one);
    return one.address().equals(other.address())
        || (!links.isEmpty() && links.equals(links(other)) && one.entries() == other.entries());
  }

  private static List<URI> links(SiteFeeds.Preview preview) {
    return preview.latest().stream().map(Entry::link).filter(Objects::nonNull).sorted().toList();
  }
}
