package org.isnad.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.model.RefreshHints;
import org.jspecify.annotations.Nullable;

/**
 * What a visit that succeeded, or a push, showed of a feed, as far as the next visit depends on it.
 *
 * @param news how many entries were new or changed
 * @param shown how many entries the feed listed; 0 for "not modified" and for a push
 * @param dates when the listed entries were published, where they say
 * @param hints what the feed itself asks for
 * @param maxAge how long the server says that its answer stands; zero when it does not
 * @param stretch how many times as long it has to wait for the sake of its host; 1 for no longer
 */
public record Seen(
    int news, int shown, List<Instant> dates, RefreshHints hints, Duration maxAge, double stretch) {
  /** Older dates than this say little about today. */
  private static final Duration LOOKED_BACK = Duration.ofDays(14);

  /** Dates closer together than this on average are the time of the listing, not of the entries. */
  private static final Duration CLOSEST = Duration.ofSeconds(20);

  public Seen {
    dates = List.copyOf(dates);
  }

  /** Nothing new, and nothing asked for. */
  public static final Seen NOTHING = new Seen(0, 0, List.of(), RefreshHints.NONE, Duration.ZERO, 1);

  Duration ttl() {
    Duration ttl = hints.ttl();
    return ttl == null ? Duration.ZERO : ttl;
  }

  /** How far back what the feed shows reaches; null where it does not say or shows too little. */
  @Nullable Duration reach(Instant now) {
    Instant oldest = shown > 1 && dates.size() == shown ? oldest(dates, now) : null;
    Duration reach = oldest == null ? Duration.ZERO : Duration.between(oldest, now);
    return reach.compareTo(CLOSEST.multipliedBy(shown)) > 0 ? reach : null;
  }

  /** The feed's rhythm with what was seen. */
  Rhythm addedTo(FeedHistory before, Instant now) {
    Duration updates = hints.updates();
    Rhythm rhythm = before.rhythm();
    Instant last = last(before);
    if (last == null) {
      return first(updates == null ? rhythm : rhythm.said(updates), now);
    }
    Instant from = last;
    List<Instant> fresh = dates.stream().filter(d -> d.isAfter(last) && d.isBefore(now)).toList();
    Instant oldest = oldest(dates, now);
    if (news >= shown && shown > 1 && oldest != null && oldest.isAfter(last)) {
      // All it shows is new, so more may have come and gone: only what it shows was watched.
      from = oldest;
    }
    List<Instant> times = fresh.size() <= news ? fresh : fresh.subList(0, news);
    return rhythm.seen(from, now, times, news, shown);
  }

  /** A first visit knows a feed's rhythm by the dates of what it lists. */
  private Rhythm first(Rhythm prior, Instant now) {
    List<Instant> lately =
        dates.stream().filter(d -> d.isAfter(now.minus(LOOKED_BACK)) && !d.isAfter(now)).toList();
    Instant oldest = oldest(lately, now);
    if (oldest == null
        || Duration.between(oldest, now).compareTo(CLOSEST.multipliedBy(lately.size())) <= 0) {
      return new Rhythm(
          prior.entries(),
          prior.hours(),
          prior.recent(),
          prior.expected(),
          prior.byHour(),
          shown > 0 ? shown : prior.listed());
    }
    Rhythm all = prior.seen(oldest, now, lately, lately.size() - 1, shown);
    // How busy its last hours were against its week cannot be told by the same dates.
    return new Rhythm(all.entries(), all.hours(), 0, 0, all.byHour(), all.listed());
  }

  private static @Nullable Instant last(FeedHistory before) {
    Instant push = before.lastPush();
    Instant success = before.lastSuccess();
    return push != null && (success == null || push.isAfter(success)) ? push : success;
  }

  private static @Nullable Instant oldest(List<Instant> dates, Instant now) {
    return dates.stream().filter(d -> !d.isAfter(now)).min(Instant::compareTo).orElse(null);
  }
}
