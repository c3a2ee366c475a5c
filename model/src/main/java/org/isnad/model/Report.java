package org.isnad.model;

import java.net.URI;
import java.time.Instant;

/**
 * One article as one source published it (تقرير).
 *
 * @param id made by the application, ordered by time of admission
 * @param canonical its identity
 * @param address where a reader finds it
 * @param sourceId the source's id in the catalogue
 * @param revision 1 for the first version seen, counted up when the publisher changed it
 * @param seenAt when this revision was fetched
 */
public record Report(
    long id,
    CanonicalUrl canonical,
    URI address,
    String sourceId,
    int revision,
    Instant seenAt,
    Article article,
    Reading reading) {

  /** When the publisher dates it, else when it was first seen; never later than it was seen. */
  public Instant reportedAt() {
    Dated published = article.published();
    return published == null || published.at().isAfter(seenAt) ? seenAt : published.at();
  }

  /** The headline, or an empty string when the page had none. */
  public String headline() {
    String title = article.title();
    return title == null ? "" : title;
  }
}
