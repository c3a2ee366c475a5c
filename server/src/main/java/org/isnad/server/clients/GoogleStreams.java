package org.isnad.server.clients;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Entries, as Google Reader's protocol lists and selects them. */
final class GoogleStreams {
  private static final int USUAL = 20;
  private static final int MOST_CONTENTS = 1_000;
  private static final int MOST_IDS = 10_000;

  /**
   * A report is numbered some time after it was fetched, which is the time we know: an app that
   * asks for what came since its last visit is told of some minutes twice rather than of none.
   */
  private static final Duration SLACK = Duration.ofMinutes(10);

  private GoogleStreams() {}

  /** A stretch of a stream; {@code next} continues it, null at its end. */
  private record Stretch(List<Integer> numbers, @Nullable String next) {}

  static Answer contents(Ask ask, Tray tray, Instant now) {
    String named = ask.rest().substring("reader/api/0/stream/contents".length());
    String id = named.length() > 1 ? named.substring(1) : ask.params().first("s");
    StreamId stream =
        StreamId.of(id.isEmpty() ? StreamId.STATE_PREFIX + StreamId.READING_LIST : id);
    Optional<BitSet> among = stream.among(tray);
    if (among.isEmpty()) {
      return GoogleReader.missing();
    }
    Stretch stretch = stretch(ask, tray, among.get(), MOST_CONTENTS);
    Subscription feed = stream.subscription(tray).orElse(null);
    return listed(stream, feed, tray, stretch, now);
  }

  private static Answer listed(
      StreamId stream, @Nullable Subscription feed, Tray tray, Stretch stretch, Instant now) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put(
        "id",
        feed == null ? StreamId.STATE_PREFIX + StreamId.READING_LIST : GoogleLists.feed(feed));
    if (feed != null) {
      answer.put("title", PlainTitle.of(feed.title()));
    } else if (stream.kind() == StreamId.Kind.LABEL) {
      answer.put("title", PlainTitle.of(stream.name()));
    }
    answer.put("updated", now.getEpochSecond());
    answer.put(
        "items",
        tray.entries(stretch.numbers()).stream().map(one -> GoogleItem.of(one, feed)).toList());
    if (stretch.next() != null) {
      answer.put("continuation", stretch.next());
    }
    return Answer.json(answer);
  }

  static Answer ids(Ask ask, Tray tray) {
    Optional<BitSet> among = several(ask, tray);
    if (among.isEmpty()) {
      return GoogleReader.missing();
    }
    Stretch stretch = stretch(ask, tray, among.get(), MOST_IDS);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put(
        "itemRefs",
        stretch.numbers().stream()
            .map(number ->
                Map.of(
                    "id", String.valueOf(number),
                    "timestampUsec", GoogleLists.micros(tray.keptAt(number))))
            .toList());
    if (stretch.next() != null) {
      answer.put("continuation", stretch.next());
    }
    return Answer.json(answer);
  }

  static Answer count(Ask ask, Tray tray) {
    return several(ask, tray)
        .map(among -> Answer.text(200, String.valueOf(among.cardinality())))
        .orElseGet(GoogleReader::missing);
  }

  /** The streams that "s" names, together; empty when one of them is not there. */
  private static Optional<BitSet> several(Ask ask, Tray tray) {
    List<String> names = ask.params().all("s");
    if (names.isEmpty()) {
      throw new BadAsk("s is missing");
    }
    BitSet all = new BitSet();
    for (String name : names.stream().distinct().toList()) {
      Optional<BitSet> one = StreamId.of(name).among(tray);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.or(one.get());
    }
    return Optional.of(all);
  }

  static Answer items(Ask ask, Tray tray, Instant now) {
    List<Integer> numbers = ItemId.numbers(ask.params().all("i"));
    if (numbers.size() > MOST_CONTENTS) {
      throw new BadAsk("more than " + MOST_CONTENTS + " items");
    }
    return listed(
        new StreamId(StreamId.Kind.STATE, StreamId.READING_LIST),
        null,
        tray,
        new Stretch(numbers, null),
        now);
  }

  private static Stretch stretch(Ask ask, Tray tray, BitSet among, int most) {
    Params params = ask.params();
    int wanted = params.count("n", USUAL, most);
    Selection selection = selection(params, among, tray);
    OptionalLong from = params.number("c");
    if (from.isPresent()) {
      selection =
          selection.oldestFirst()
              ? selection.after(from.getAsLong())
              : selection.before(from.getAsLong());
    }
    List<Integer> found = tray.select(among, selection.limit(wanted + 1));
    if (found.size() <= wanted || wanted == 0) {
      return new Stretch(new ArrayList<>(found.subList(0, Math.min(wanted, found.size()))), null);
    }
    List<Integer> shown = found.subList(0, wanted);
    return new Stretch(shown, String.valueOf(shown.getLast()));
  }

  /**
   * What "it", "xt", "ot", "nt" and "r" select; feeds and labels to leave out leave {@code among}.
   */
  private static Selection selection(Params params, BitSet among, Tray tray) {
    Boolean read = null;
    Boolean starred = null;
    for (String included : params.given("it")) {
      StreamId stream = StreamId.of(included);
      read = stream.state(StreamId.READ) ? Boolean.TRUE : read;
      read = unread(stream) ? Boolean.FALSE : read;
      starred = stream.state(StreamId.STARRED) ? Boolean.TRUE : starred;
    }
    for (String excluded : params.given("xt")) {
      StreamId stream = StreamId.of(excluded);
      read = stream.state(StreamId.READ) ? Boolean.FALSE : read;
      read = unread(stream) ? Boolean.TRUE : read;
      starred = stream.state(StreamId.STARRED) ? Boolean.FALSE : starred;
      if (stream.kind() != StreamId.Kind.STATE) {
        stream.among(tray).ifPresent(among::andNot);
      }
    }
    long newer = GoogleReader.seconds(params.first("ot"));
    long older = GoogleReader.seconds(params.first("nt"));
    return new Selection(
        read,
        starred,
        -1,
        Long.MAX_VALUE,
        newer == Long.MAX_VALUE ? null : Instant.ofEpochSecond(newer).minus(SLACK),
        older == Long.MAX_VALUE ? null : Instant.ofEpochSecond(older),
        params.first("r").equals("o"),
        Integer.MAX_VALUE);
  }

  private static boolean unread(StreamId stream) {
    return stream.state("unread") || stream.state(StreamId.KEPT_UNREAD);
  }
}
