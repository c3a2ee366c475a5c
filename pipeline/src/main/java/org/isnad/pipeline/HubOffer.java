package org.isnad.pipeline;

import java.net.URI;
import java.util.List;
import org.isnad.model.RefreshHints;
import org.isnad.pipeline.HubSubscription.Kind;

/**
 * Where news of a feed would be pushed (WebSub): its hubs and the topic they know it by. HTTP's
 * headers go before the feed's own links (WebSub, section 4), and any hub before an rssCloud, which
 * only rings.
 *
 * @param kind what the hubs are
 * @param hubs in the order to try them; empty when there are none
 */
public record HubOffer(Kind kind, List<URI> hubs, URI topic) {
  /** No hub. */
  public static final HubOffer NONE = new HubOffer(Kind.WEBSUB, List.of(), URI.create(""));

  public HubOffer {
    hubs = List.copyOf(hubs);
  }

  static HubOffer of(URI address, Web.Advice advice, RefreshHints hints) {
    List<URI> hubs = advice.hubs().isEmpty() ? hints.hubs() : advice.hubs();
    URI self = advice.self() == null ? hints.self() : advice.self();
    if (!hubs.isEmpty()) {
      return new HubOffer(Kind.WEBSUB, hubs, self == null ? address : self);
    }
    URI cloud = hints.cloud();
    return cloud == null ? NONE : new HubOffer(Kind.CLOUD, List.of(cloud), address);
  }
}
