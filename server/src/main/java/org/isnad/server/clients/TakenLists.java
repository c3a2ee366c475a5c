package org.isnad.server.clients;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.feed.Opml;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.isnad.pipeline.Topic;
import org.isnad.server.out.OpmlOut;

/** What a reader follows as a list (OPML) that is taken from one reader's app to another. */
final class TakenLists {
  private static final int MOST = 500;

  private TakenLists() {}

  /** The list; what only we make a feed of is in it by the feed of its page. */
  static Answer out(Tray tray) {
    List<OpmlOut.Outline> outlines =
        tray.subscriptions().stream()
            .map(one ->
                new OpmlOut.Outline(
                    one.title(),
                    one.feeds().isEmpty() ? one.site() + "/feed.rss" : one.url(),
                    one.site(),
                    one.folder()))
            .toList();
    String list = OpmlOut.write(tray.guest().reader().name(), outlines);
    return new Answer(200, "text/x-opml; charset=UTF-8", list, Map.of());
  }

  /**
   * Follows the sources that a list names and this server knows, in the list's folders.
   *
   * @return how many they are
   * @throws BadAsk when it is no list
   */
  static int in(Tray tray, String opml) {
    Parsed<List<org.isnad.feed.Subscription>> list =
        Opml.read(new Payload(opml.getBytes(StandardCharsets.UTF_8), "text/x-opml"));
    if (list.value().isEmpty()) {
      throw new BadAsk("no list of feeds (OPML)");
    }
    int followed = 0;
    for (org.isnad.feed.Subscription one : list.value().stream().limit(MOST).toList()) {
      Optional<Topic> topic = tray.filing().source(one.feed().uri().toString());
      if (topic.isPresent() && tray.filing().follow(topic.get())) {
        followed++;
        String folder = String.join("/", one.folders());
        if (!folder.isBlank()) {
          tray.filing().file(topic.get(), null, folder);
        }
      }
    }
    return followed;
  }
}
