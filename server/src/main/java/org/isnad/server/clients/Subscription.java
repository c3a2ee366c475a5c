package org.isnad.server.clients;

import java.net.URI;
import java.util.List;
import org.isnad.pipeline.Topic;

/**
 * Something a reader follows, as their apps see it: a feed.
 *
 * @param number by which apps know it
 * @param folder where the reader filed it, else the folder of its kind
 * @param site the page on it
 * @param feeds where it is read from itself; empty for what only we make a feed of
 */
record Subscription(
    int number, Topic topic, String title, String folder, String site, List<URI> feeds) {

  /** Where it is read from: of what only we make a feed of, its page. */
  String url() {
    return feeds.isEmpty() ? site : feeds.getFirst().toString();
  }

  Subscription titled(String other) {
    return new Subscription(number, topic, other, folder, site, feeds);
  }
}
