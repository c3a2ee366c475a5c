package org.isnad.pipeline;

import java.net.URI;
import java.util.List;
import org.isnad.model.RefreshHints;

/**
 * Where news of a feed would be pushed (WebSub): its hubs and the topic they know it by. HTTP's
 * headers go before the feed's own links (WebSub, section 4).
 *
 * @param hubs in the order to try them; empty when there are none
 */
public record HubOffer(List<URI> hubs, URI topic) {
  /** No hub. */
  public static final HubOffer NONE = new HubOffer(List.of(), URI.create(""));

  public HubOffer {
    hubs = List.copyOf(hubs);
  }

  static HubOffer of(URI address, Web.Advice advice, RefreshHints hints) {
    List<URI> hubs = advice.hubs().isEmpty() ? hints.hubs() : advice.hubs();
    URI self = advice.self() == null ? hints.self() : advice.self();
    return hubs.isEmpty() ? NONE : new HubOffer(hubs, self == null ? address : self);
  }
}
