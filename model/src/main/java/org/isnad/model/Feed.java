package org.isnad.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes at a feed's address say (خلاصة).
 *
 * @param title null when absent
 * @param link the site the feed belongs to; null when absent
 * @param language as the feed states it
 * @param hints when to ask for it again, as the feed states it
 */
public record Feed(
    FeedFormat format,
    @Nullable String title,
    @Nullable URI link,
    Language language,
    List<Entry> entries,
    RefreshHints hints) {
  public Feed {
    entries = List.copyOf(entries);
  }
}
