package org.isnad.server.clients;

import java.time.Instant;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.pipeline.Topic;
import org.jspecify.annotations.Nullable;

/** What apps change by Google Reader's protocol. Everything here takes a POST. */
final class GoogleEdits {
  private static final int MOST = 10_000;
  private static final int MOST_STARRED = 1_000;
  private static final int MOST_FEEDS = 200;
  private static final Answer OK = Answer.text(200, "OK");

  private GoogleEdits() {}

  private static void onlyPost(Ask ask) {
    if (!ask.posts()) {
      throw new BadAsk("POST is wanted");
    }
  }

  /** Marks entries as read, unread, saved or saved no more; other tags are nobody's here. */
  static Answer tagged(Ask ask, Tray tray) {
    onlyPost(ask);
    List<String> ids = ask.params().all("i");
    if (ids.isEmpty() || ids.size() > MOST) {
      throw new BadAsk("from 1 to " + MOST + " items are wanted");
    }
    List<Integer> numbers = ItemId.numbers(ids);
    Boolean read = null;
    Boolean starred = null;
    for (String tag : ask.params().given("a")) {
      StreamId stream = StreamId.of(tag);
      read = stream.state(StreamId.READ) ? Boolean.TRUE : read;
      read = stream.state(StreamId.KEPT_UNREAD) ? Boolean.FALSE : read;
      starred = stream.state(StreamId.STARRED) ? Boolean.TRUE : starred;
    }
    for (String tag : ask.params().given("r")) {
      StreamId stream = StreamId.of(tag);
      read = stream.state(StreamId.READ) ? Boolean.FALSE : read;
      starred = stream.state(StreamId.STARRED) ? Boolean.FALSE : starred;
    }
    if (read != null) {
      BitSet marked = new BitSet();
      numbers.forEach(marked::set);
      tray.mark(marked, read);
    }
    if (starred != null && numbers.size() > MOST_STARRED) {
      throw new BadAsk("more than " + MOST_STARRED + " items to star");
    }
    if (starred != null && !tray.star(numbers, starred)) {
      throw new BadAsk("no room for more starred items");
    }
    return OK;
  }

  static Answer allRead(Ask ask, Tray tray) {
    onlyPost(ask);
    Optional<BitSet> among = StreamId.of(ask.params().first("s")).among(tray);
    if (among.isEmpty()) {
      return GoogleReader.missing();
    }
    long until = GoogleReader.seconds(ask.params().first("ts"));
    BitSet marked = new BitSet();
    Instant end = until == Long.MAX_VALUE ? null : Instant.ofEpochSecond(until);
    tray.select(among.get(), Selection.ALL.until(end)).forEach(marked::set);
    tray.mark(marked, true);
    return OK;
  }

  /** Subscribes to, leaves, renames or files feeds. */
  static Answer subscriptions(Ask ask, Tray tray) {
    onlyPost(ask);
    Params params = ask.params();
    List<String> streams = params.all("s");
    List<String> titles = params.all("t");
    if (streams.isEmpty() || streams.size() > MOST_FEEDS) {
      throw new BadAsk("from 1 to " + MOST_FEEDS + " feeds are wanted");
    }
    for (int i = 0; i < streams.size(); i++) {
      StreamId stream = StreamId.of(streams.get(i));
      String title = i < titles.size() && !titles.get(i).isBlank() ? titles.get(i) : null;
      boolean done =
          switch (params.first("ac")) {
            case "subscribe" -> subscribe(stream, title, params, tray);
            case "unsubscribe" -> stream.subscription(tray).map(tray.filing()::leave).orElse(false);
            case "edit" -> edit(stream, title, params, tray);
            default -> throw new BadAsk("ac is none of subscribe, unsubscribe, edit");
          };
      if (!done) {
        return Answer.text(400, "Bad Request! No such feed: " + streams.get(i));
      }
    }
    return OK;
  }

  private static boolean subscribe(
      StreamId stream, @Nullable String title, Params params, Tray tray) {
    Optional<Topic> topic =
        stream
            .subscription(tray)
            .map(Subscription::topic)
            .or(() -> tray.filing().source(stream.name()));
    if (stream.kind() != StreamId.Kind.FEED
        || topic.isEmpty()
        || !tray.filing().follow(topic.get())) {
      return false;
    }
    file(topic.get(), title, params, tray);
    return true;
  }

  private static boolean edit(StreamId stream, @Nullable String title, Params params, Tray tray) {
    Optional<Subscription> known = stream.subscription(tray);
    known.ifPresent(one -> file(one.topic(), title, params, tray));
    return known.isPresent();
  }

  private static void file(Topic topic, @Nullable String title, Params params, Tray tray) {
    String folder = params.has("a") ? label(params.first("a")) : null;
    if (folder == null && params.has("r") && label(params.first("r")) != null) {
      tray.filing().unfile(topic);
    }
    if (title != null || folder != null) {
      tray.filing().file(topic, title, folder);
    }
  }

  private static @Nullable String label(String stream) {
    if (stream.isEmpty()) {
      return null;
    }
    StreamId id = StreamId.of(stream);
    return id.kind() == StreamId.Kind.LABEL ? id.name() : null;
  }

  /** Subscribes to the source that an address belongs to; other addresses are not read here. */
  static Answer quickAdd(Ask ask, Tray tray) {
    onlyPost(ask);
    String typed = ask.params().first("quickadd");
    String address =
        typed.startsWith(StreamId.FEED_PREFIX)
            ? typed.substring(StreamId.FEED_PREFIX.length())
            : typed;
    Map<String, Object> answer = new LinkedHashMap<>();
    Optional<Topic> topic = tray.filing().source(address);
    if (topic.isEmpty() || !tray.filing().follow(topic.get())) {
      answer.put("numResults", 0);
      answer.put("query", typed);
      answer.put("error", "no source of this server is at this address");
      return Answer.json(answer);
    }
    answer.put("numResults", 1);
    answer.put("query", typed);
    answer.put("streamId", StreamId.FEED_PREFIX + tray.filing().number(topic.get()));
    answer.put("streamName", PlainTitle.of(tray.filing().title(topic.get())));
    return Answer.json(answer);
  }

  static Answer renamed(Ask ask, Tray tray) {
    onlyPost(ask);
    String from = folder(ask, tray);
    String to = label(ask.params().first("dest"));
    if (from == null || to == null) {
      throw new BadAsk("no such label");
    }
    tray.filing().move(from, to);
    return OK;
  }

  static Answer disabled(Ask ask, Tray tray) {
    onlyPost(ask);
    String folder = folder(ask, tray);
    if (folder == null) {
      throw new BadAsk("no such label");
    }
    tray.filing().move(folder, null);
    return OK;
  }

  /** The folder that "s" names as a stream, or "t" by its bare name; null when it is not there. */
  private static @Nullable String folder(Ask ask, Tray tray) {
    String stream = ask.params().first("s");
    String name = stream.isEmpty() ? ask.params().first("t") : label(stream);
    return name == null || !tray.folders().contains(name) ? null : name;
  }
}
