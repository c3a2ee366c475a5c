package org.isnad.server.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A list that flows out as a feed.
 *
 * @param page the page that shows it
 * @param self the feed's own address
 * @param language of title and description, a language tag
 */
public record OutFeed(
    String title,
    String description,
    String page,
    String self,
    String language,
    List<OutItem> items) {
  public OutFeed {
    items = List.copyOf(items);
  }

  /** When it last changed; the epoch when there is nothing in it. */
  public Instant updated() {
    return items.stream()
        .map(OutItem::updated)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
