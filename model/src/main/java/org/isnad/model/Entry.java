package org.isnad.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a feed (مُدخَل), as the feed states it. Plain text in {@code title}; HTML as the feed
 * gave it, not yet cleaned, in {@code summary} and {@code content}.
 *
 * @param id the feed's own identifier (guid, atom:id); not trusted to be unique; null when absent
 * @param link absolute address of the report; null when the entry has none
 * @param title null when absent
 * @param published null when absent or unreadable (then a problem of the feed says so)
 * @param updated null when absent or unreadable
 */
public record Entry(
    @Nullable String id,
    @Nullable URI link,
    @Nullable String title,
    @Nullable Instant published,
    @Nullable Instant updated,
    @Nullable String summary,
    @Nullable String content,
    List<String> authors,
    List<String> categories,
    List<Enclosure> enclosures) {
  public Entry {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    enclosures = List.copyOf(enclosures);
  }
}
