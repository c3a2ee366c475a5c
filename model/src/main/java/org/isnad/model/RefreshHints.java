package org.isnad.model;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says about when it is worth asking for again, and who tells of its news by
 * themselves. Taken as the feed states it; how far it is obeyed is for whoever plans the visits.
 *
 * @param ttl how long the publisher asks that an answer be kept (RSS {@code ttl}); null when absent
 * @param updates how often the feed says it changes (RSS 1.0's syndication module: period by
 *     frequency); null when absent
 * @param quietHours hours of the day, 0 to 23 in UTC, in which it asks not to be visited ({@code
 *     skipHours})
 * @param quietDays likewise the days of the week, in UTC ({@code skipDays})
 * @param hubs WebSub hubs that push its news ({@code rel=hub}, JSON Feed's {@code hubs}), in order
 * @param self the address under which the hubs know it ({@code rel=self}, {@code feed_url}); null
 *     when absent
 * @param cloud the rssCloud server that rings when it changes (RSS {@code cloud}, over HTTP POST);
 *     null when absent
 */
public record RefreshHints(
    @Nullable Duration ttl,
    @Nullable Duration updates,
    Set<Integer> quietHours,
    Set<DayOfWeek> quietDays,
    List<URI> hubs,
    @Nullable URI self,
    @Nullable URI cloud) {
  /** A feed that says nothing of the kind. */
  public static final RefreshHints NONE =
      new RefreshHints(null, null, Set.of(), Set.of(), List.of(), null, null);

  /** Hints without a cloud. */
  public RefreshHints(
      @Nullable Duration ttl,
      @Nullable Duration updates,
      Set<Integer> quietHours,
      Set<DayOfWeek> quietDays,
      List<URI> hubs,
      @Nullable URI self) {
    this(ttl, updates, quietHours, quietDays, hubs, self, null);
  }

  public RefreshHints {
    quietHours = Set.copyOf(quietHours);
    quietDays = Set.copyOf(quietDays);
    hubs = List.copyOf(hubs);
  }
}
