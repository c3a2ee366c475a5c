package org.isnad.server.clients;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.pipeline.Topic;
import org.isnad.server.clients.Tray.Unread;

/** Feeds in Miniflux's protocol. */
final class MinifluxFeeds {
  private MinifluxFeeds() {}

  static Answer answer(Ask ask, Tray tray, Instant now) {
    if (ask.is("GET", "feeds")) {
      return Answer.json(
          tray.subscriptions().stream().map(one -> MinifluxWire.feed(one, now)).toList());
    }
    if (ask.is("POST", "feeds")) {
      return added(ask, tray);
    }
    if (ask.is("GET", "feeds", "counters")) {
      return counters(tray);
    }
    if (ask.is("PUT", "feeds", "refresh")) {
      return Miniflux.done(); // They are read when they are due.
    }
    Optional<Subscription> known = tray.subscription(Miniflux.id(ask, 1));
    if (known.isEmpty()) {
      return Miniflux.missing();
    }
    Subscription feed = known.get();
    return switch (ask.method() + " " + ask.part(2)) {
      case "GET " -> Answer.json(MinifluxWire.feed(feed, now));
      case "PUT " -> changed(ask, tray, feed, now);
      case "DELETE " ->
          tray.filing().leave(feed) ? Miniflux.done() : Miniflux.error(400, "Not possible");
      case "PUT refresh" -> Miniflux.done();
      case "PUT mark-all-as-read" -> {
        tray.mark(tray.of(List.of(feed)), true);
        yield Miniflux.done();
      }
      case "GET icon" -> icon(tray, feed.number());
      case "GET entries" ->
          ask.path().size() == 3
              ? MinifluxEntries.list(ask, tray, tray.of(List.of(feed)), feed, now)
              : MinifluxEntries.one(Miniflux.id(ask, 3), tray, now);
      default -> Miniflux.missing();
    };
  }

  static Answer icon(Tray tray, long number) {
    return tray.subscription(number)
        .map(feed ->
            Answer.json(
                new MinifluxWire.IconData(feed.number(), LetterIcon.TYPE, LetterIcon.data(feed))))
        .orElseGet(Miniflux::missing);
  }

  private static Answer added(Ask ask, Tray tray) {
    JsonBody body = JsonBody.of(ask.body());
    String url = body.text("feed_url");
    Optional<Topic> topic = url == null ? Optional.empty() : tray.filing().source(url);
    if (topic.isEmpty() || !tray.filing().follow(topic.get())) {
      return Miniflux.error(400, "No source of this server is at this address");
    }
    file(body, tray, topic.get());
    return Answer.json(201, Map.of("feed_id", tray.filing().number(topic.get())));
  }

  private static Answer changed(Ask ask, Tray tray, Subscription feed, Instant now) {
    JsonBody body = JsonBody.of(ask.body());
    file(body, tray, feed.topic());
    String title = body.text("title");
    return Answer.json(
        201, MinifluxWire.feed(title == null ? feed : feed.titled(title.strip()), now));
  }

  private static void file(JsonBody body, Tray tray, Topic topic) {
    String title = body.text("title");
    Long category = body.number("category_id");
    String folder =
        category == null
            ? null
            : FolderId.folder(tray, category)
                .orElseThrow(() -> new BadAsk("This category_id doesn't exist"));
    if (title != null || folder != null) {
      tray.filing().file(topic, title, folder);
    }
  }

  private static Answer counters(Tray tray) {
    Map<String, Integer> reads = new LinkedHashMap<>();
    Map<String, Integer> unreads = new LinkedHashMap<>();
    Map<Integer, Unread> unread = tray.unread();
    for (Subscription one : tray.subscriptions()) {
      Unread own = unread.getOrDefault(one.number(), Unread.NONE);
      if (own.count() > 0) {
        unreads.put(String.valueOf(one.number()), own.count());
      }
      if (own.all() > own.count()) {
        reads.put(String.valueOf(one.number()), own.all() - own.count());
      }
    }
    return Answer.json(Map.of("reads", reads, "unreads", unreads));
  }
}
