package org.isnad.server.out;

import java.util.Locale;
import java.util.Optional;

/** The forms a feed flows out in. */
public enum FeedForm {
  RSS("application/rss+xml"),
  ATOM("application/atom+xml"),
  JSON("application/feed+json");

  private final String mediaType;

  FeedForm(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The form that the ending of an address names, such as "rss". */
  public static Optional<FeedForm> of(String ending) {
    for (FeedForm form : values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(ending)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** A feed in this form, to be sent as UTF-8. */
  public String write(OutFeed feed) {
    return switch (this) {
      case RSS -> RssOut.write(feed);
      case ATOM -> AtomOut.write(feed);
      case JSON -> JsonOut.write(feed);
    };
  }
}
