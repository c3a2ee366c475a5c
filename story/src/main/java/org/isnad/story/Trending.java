package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Article;
import org.isnad.model.Hashtag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hashtags that more reports bear than was to be expected (الوسوم الرائجة). Expected is a
 * hashtag's own share of the reports before the window, older weeks counting less; one that is new
 * is expected as often as new ones are. The surprise is that of a negative binomial count, and
 * whatever two publishers have not written independently of each other is no trend.
 *
 * <p>Reports come in time order, late ones are counted where they belong. The clock is passed in.
 * Memory grows with the window's reports and the hashtags of the past weeks, of which no more than
 * {@value #MOST_KEYS} are kept. Not thread-safe.
 */
public final class Trending {
  /** After so long a use counts a third: what was loud two weeks ago is half forgotten. */
  static final Duration FADING = Duration.ofDays(14);

  /** A new hashtag's expected share of reports is {@value #PRIOR_USES} of these. */
  private static final double PRIOR_REPORTS = 2_000;

  private static final double PRIOR_USES = 0.5;

  /** Where fewer reports than this are known, a share of them says less than it seems to. */
  private static final double FEW_REPORTS = 300;

  /** The rate is never known better than from so many uses: news comes in bursts. */
  private static final double SUREST = 8;

  /** One chance in a thousand. */
  static final double SURPRISING = 3;

  static final int FEWEST_SOURCES = 2;
  static final int FEWEST_ORIGINS = 3;

  private static final int MOST_KEYS = 200_000;

  /** Kept of a crowd of keys: those used lately or more than once. */
  private static final double FORGOTTEN = 1.0;

  private final Duration window;
  private final StreamTime time;
  private final Map<String, TagHistory> tags = new HashMap<>();
  private final ArrayDeque<Instant> recent = new ArrayDeque<>();
  private final FadingSum before = new FadingSum(FADING);
  private @Nullable Instant latest;
  private @Nullable Instant aged;

  /**
   * @param window how far back a trend is looked for
   */
  public Trending(Duration window) {
    this.window = window;
    this.time = new StreamTime(window.compareTo(FADING) > 0 ? window : FADING);
  }

  /**
   * Counts a report.
   *
   * @param at when it was reported
   * @param source its publisher; empty when that is not known, then it is taken for one of its own
   * @param family the wire family it carries a copy of, else its own id: one family is one origin
   */
  public void add(Instant at, String source, long family, List<Hashtag> hashtags) {
    Instant now = time.advance(at);
    latest = now;
    Instant counted = at.isAfter(now) ? now : at;
    String publisher = source.isEmpty() ? "?" + family : source;
    boolean late = counted.isBefore(now.minus(window));
    if (late) {
      before.add(counted, 1);
    } else {
      recent.add(counted);
    }
    for (Hashtag tag : hashtags) {
      TagHistory history = tags.computeIfAbsent(tag.key(), key -> new TagHistory(FADING));
      if (late) {
        history.addLate(counted);
      } else {
        history.add(counted, tag.label(), publisher, family);
      }
    }
    Instant last = aged;
    if (last == null || Duration.between(last, now).compareTo(window.dividedBy(4)) >= 0) {
      age(now);
    }
  }

  /**
   * Counts an article whose wire family nobody has looked for: articles that open with the same
   * sentences are taken for copies.
   *
   * @param id of the article, unlike every other
   */
  public void add(Instant at, String source, long id, Article article, List<Hashtag> hashtags) {
    add(at, source, LeadPrint.of(article, id), hashtags);
  }

  /**
   * The hashtags on the rise.
   *
   * @param now the end of the window
   * @return the most surprising first
   */
  public List<Trend> at(Instant now, int most) {
    age(now);
    double reports = before.at(now);
    List<Trend> trends = new ArrayList<>();
    tags.forEach((key, history) -> {
      int origins = history.origins();
      int sources = history.sources();
      if (origins >= FEWEST_ORIGINS && sources >= FEWEST_SOURCES) {
        double uses = history.before(now);
        double share = PRIOR_USES / PRIOR_REPORTS + uses / (FEW_REPORTS + reports);
        double expected = recent.size() * share;
        double known = Math.min(SUREST, PRIOR_USES + uses);
        double surprise = NegativeBinomial.surprise(origins, expected, known);
        if (surprise >= SURPRISING) {
          trends.add(
              new Trend(
                  new Hashtag(key, history.label()),
                  history.reports(),
                  sources,
                  origins,
                  expected,
                  surprise,
                  window));
        }
      }
    });
    trends.sort(
        Comparator.comparingDouble(Trend::surprise)
            .reversed()
            .thenComparing(trend -> trend.hashtag().key()));
    return List.copyOf(trends.subList(0, Math.min(most, trends.size())));
  }

  /** When the stream has come to: the latest report's time; null before the first. */
  public @Nullable Instant latest() {
    return latest;
  }

  private void age(Instant now) {
    aged = now;
    Instant start = now.minus(window);
    while (!recent.isEmpty() && recent.peek().isBefore(start)) {
      before.add(recent.remove(), 1);
    }
    tags.values().forEach(history -> history.age(start));
    if (tags.size() > MOST_KEYS) {
      tags.values().removeIf(history -> history.reports() == 0 && history.before(now) <= FORGOTTEN);
    }
  }
}
