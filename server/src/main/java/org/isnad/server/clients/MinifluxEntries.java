package org.isnad.server.clients;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Entries in Miniflux's protocol. Whatever order an app names, they come in that of their numbers,
 * which is the order in which they were kept.
 */
final class MinifluxEntries {
  private static final int USUAL = 100;
  private static final int MOST = 1_000;

  private MinifluxEntries() {}

  static Answer answer(Ask ask, Tray tray, Instant now) {
    if (ask.is("GET", "entries")) {
      BitSet among = tray.all();
      OptionalLong category = ask.params().number("category_id");
      OptionalLong feed = ask.params().number("feed_id");
      if (category.isPresent()) {
        among.and(
            FolderId.folder(tray, category.getAsLong())
                .map(folder -> tray.of(tray.within(folder)))
                .orElseGet(BitSet::new));
      }
      if (feed.isPresent()) {
        among.and(
            tray.subscription(feed.getAsLong())
                .map(one -> tray.of(List.of(one)))
                .orElseGet(BitSet::new));
      }
      return list(ask, tray, among, null, now);
    }
    if (ask.is("PUT", "entries")) {
      return marked(ask, tray);
    }
    long number = Miniflux.id(ask, 1);
    return switch (ask.method() + " " + ask.part(2)) {
      case "GET " -> one(number, tray, now);
      case "GET fetch-content" ->
          entry(number, tray)
              .map(entry -> Answer.json(Map.of("content", entry.html())))
              .orElseGet(Miniflux::missing);
      case "PUT bookmark", "PUT star" -> starred(number, tray);
      default -> Miniflux.missing();
    };
  }

  private static Optional<Entry> entry(long number, Tray tray) {
    return number > Integer.MAX_VALUE
        ? Optional.empty()
        : tray.entries(List.of((int) number)).stream().findFirst();
  }

  static Answer one(long number, Tray tray, Instant now) {
    return entry(number, tray)
        .map(entry -> Answer.json(MinifluxWire.item(entry, null, now)))
        .orElseGet(Miniflux::missing);
  }

  private static Answer starred(long number, Tray tray) {
    Optional<Entry> entry = entry(number, tray);
    if (entry.isEmpty()) {
      return Miniflux.missing();
    }
    return tray.star(List.of((int) number), !entry.get().starred())
        ? Miniflux.done()
        : Miniflux.error(400, "No room for more starred entries");
  }

  private static Answer marked(Ask ask, Tray tray) {
    JsonBody body = JsonBody.of(ask.body());
    String status = body.text("status");
    if (status == null || !(status.equals("read") || status.equals("unread"))) {
      throw new BadAsk("status is neither read nor unread");
    }
    BitSet marked = new BitSet();
    body.numbers("entry_ids").forEach(marked::set);
    tray.mark(marked, status.equals("read"));
    return Miniflux.done();
  }

  /**
   * The entries that are asked for.
   *
   * @param feed the one feed they are of; null when they are of several
   */
  static Answer list(Ask ask, Tray tray, BitSet among, @Nullable Subscription feed, Instant now) {
    Params params = ask.params();
    String words = params.first("search").strip();
    if (!words.isEmpty()) {
      among.and(tray.found(words));
    }
    List<Integer> all = tray.select(among, selection(params));
    int offset = params.count("offset", 0, Integer.MAX_VALUE);
    int limit = params.count("limit", USUAL, MOST);
    int from = Math.min(offset, all.size());
    int to = (int) Math.min((long) from + (limit == 0 ? MOST : limit), all.size());
    return Answer.json(
        new MinifluxWire.Items(
            all.size(),
            tray.entries(all.subList(from, to)).stream()
                .map(entry -> MinifluxWire.item(entry, feed, now))
                .toList()));
  }

  private static Selection selection(Params params) {
    List<String> states = params.given("status");
    boolean read = states.contains("read");
    boolean unread = states.contains("unread");
    String starred = params.first("starred");
    return new Selection(
        read == unread ? null : Boolean.valueOf(read),
        starred.isEmpty() ? null : Boolean.valueOf(starred.equals("true") || starred.equals("1")),
        params.number("after_entry_id").orElse(-1),
        params.number("before_entry_id").orElse(Long.MAX_VALUE),
        time(params, "after", "published_after", "changed_after"),
        time(params, "before", "published_before", "changed_before"),
        !params.first("direction").equals("desc"),
        Integer.MAX_VALUE);
  }

  private static @Nullable Instant time(Params params, String... names) {
    for (String name : names) {
      OptionalLong seconds = params.number(name);
      if (seconds.isPresent()) {
        return Instant.ofEpochSecond(Math.min(seconds.getAsLong(), Instant.MAX.getEpochSecond()));
      }
    }
    return null;
  }
}
