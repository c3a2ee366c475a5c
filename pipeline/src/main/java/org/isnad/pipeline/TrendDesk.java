package org.isnad.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.isnad.model.Hashtag;
import org.isnad.model.Report;
import org.isnad.model.WireCopy;
import org.isnad.story.Trend;
import org.isnad.story.Trending;
import org.jspecify.annotations.Nullable;

/**
 * The hashtags on the rise (الوسوم الرائجة) among the kept reports. What the past weeks were like
 * is read from the library once, when first needed; after that each filed report is counted.
 * Reports without a hashtag count for nothing here. Thread-safe; whoever asks while the past is
 * being read is answered with what was known before, at first nothing.
 */
public final class TrendDesk {
  /** How far back a trend is looked for: the day that a front page is of. */
  static final Duration WINDOW = Duration.ofHours(24);

  /** What is older has faded to a twentieth. */
  private static final Duration PAST = Duration.ofDays(42);

  /** Read at a time, so that no answer of the library grows with the past. */
  private static final Duration PIECE = Duration.ofDays(1);

  /** Going through all hashtags takes milliseconds, so it is not done for every page. */
  private static final Duration GOOD_FOR = Duration.ofSeconds(5);

  private static final int MOST = 50;

  private final Past past;
  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Trending trending;
  private volatile Known known = new Known(List.of(), Instant.MIN);

  private record Known(List<Trend> trends, Instant at) {}

  /** Where the reports of the past are read, as {@link Library#tagged} answers. */
  @FunctionalInterface
  public interface Past {
    List<Library.Tagged> tagged(Instant from, Instant to);
  }

  public TrendDesk(Past past, InstantSource clock) {
    this.past = past;
    this.clock = clock;
  }

  /** Counts a report that was kept; a later revision of one counts no more. */
  public void filed(Filed filed) {
    Report report = filed.report();
    List<Hashtag> hashtags = report.reading().hashtags();
    if (report.revision() > 1 || hashtags.isEmpty()) {
      return;
    }
    lock.lock();
    try {
      if (trending == null) {
        return; // It will be read with the past.
      }
      WireCopy copy = filed.placement().copy();
      long family = copy == null ? report.id() : copy.familyId();
      trending.add(report.reportedAt(), report.sourceId(), family, hashtags);
    } finally {
      lock.unlock();
    }
  }

  /** The hashtags on the rise, the most surprising first; at most {@value #MOST}. */
  public List<Trend> trends(int most) {
    Instant now = clock.instant();
    Instant expires = known.at().equals(Instant.MIN) ? now : known.at().plus(GOOD_FOR);
    if (!now.isBefore(expires) && lock.tryLock()) {
      try {
        known = new Known(read(now).at(now, MOST), now);
      } finally {
        lock.unlock();
      }
    }
    List<Trend> trends = known.trends();
    return trends.subList(0, Math.min(most, trends.size()));
  }

  private Trending read(Instant now) {
    Trending read = trending;
    if (read == null) {
      read = new Trending(WINDOW);
      Instant end = now.plus(PIECE);
      for (Instant from = now.minus(PAST); from.isBefore(end); from = from.plus(PIECE)) {
        for (Library.Tagged tagged : past.tagged(from, from.plus(PIECE))) {
          read.add(tagged.at(), tagged.sourceId(), tagged.family(), tagged.hashtags());
        }
      }
      trending = read;
    }
    return read;
  }
}
