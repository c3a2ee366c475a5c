package org.isnad.server.out;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * One line of a feed that flows out.
 *
 * @param id stays the same whatever changes
 * @param html what it says, in HTML
 * @param author empty when nobody is named
 * @param language a language tag; empty when it cannot be told
 * @param updated not before {@code published}
 */
public record OutItem(
    String id,
    URI link,
    String title,
    String html,
    Instant published,
    Instant updated,
    String author,
    String language,
    List<String> tags,
    List<Media> media) {
  public OutItem {
    tags = List.copyOf(tags);
    media = List.copyOf(media);
  }

  /** A file to be heard or seen. */
  public record Media(URI address, String type) {}
}
