package org.isnad.server.clients;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Block;
import org.jspecify.annotations.Nullable;

/** Items in the protocol of Nextcloud News. */
final class NextcloudItems {
  private static final int USUAL = 200;
  private static final int MOST = 1_000;
  private static final int STARRED = 2;

  private NextcloudItems() {}

  private record Item(
      int id,
      String guid,
      String guidHash,
      String url,
      String title,
      String author,
      long pubDate,
      long updatedDate,
      String body,
      @Nullable String enclosureMime,
      @Nullable String enclosureLink,
      @Nullable String mediaThumbnail,
      @Nullable String mediaDescription,
      int feedId,
      boolean unread,
      boolean starred,
      boolean rtl,
      long lastModified,
      String fingerprint,
      String contentHash) {}

  static Answer answer(Ask ask, Tray tray) {
    List<String> path = ask.path().subList(2, ask.path().size());
    if (ask.method().equals("GET")) {
      return path.isEmpty() || path.equals(List.of("updated"))
          ? list(ask, tray)
          : Nextcloud.missing();
    }
    if (path.equals(List.of("read"))) {
      upTo(ask, tray, tray.all());
      return Nextcloud.done();
    }
    if (path.size() == 2 && path.getLast().equals("multiple")) {
      return several(path.getFirst(), JsonBody.of(ask.body()), tray);
    }
    if (path.size() == 2) {
      return one(BadAsk.number(path.getFirst()), path.getLast(), tray);
    }
    if (path.size() == 3) {
      return byHash(BadAsk.number(path.getFirst()), path.get(1), path.getLast(), tray);
    }
    return Nextcloud.missing();
  }

  private static Answer list(Ask ask, Tray tray) {
    Params params = ask.params();
    long id = params.number("id").orElse(0);
    Optional<BitSet> among =
        switch (params.count("type", 3, Integer.MAX_VALUE)) {
          case 0 -> tray.subscription(id).map(one -> tray.of(List.of(one)));
          case 1 -> FolderId.folder(tray, id).map(name -> tray.of(tray.within(name)));
          case STARRED -> Optional.of(tray.starred());
          default -> Optional.of(tray.all());
        };
    if (among.isEmpty()) {
      return Nextcloud.missing();
    }
    Selection selection =
        params.first("getRead").equals("false") ? Selection.UNREAD : Selection.ALL;
    boolean oldest = params.first("oldestFirst").equals("true");
    long offset = params.number("offset").orElse(0);
    String size = params.first("batchSize");
    int limit = size.equals("-1") ? MOST : params.count("batchSize", USUAL, MOST);
    if (offset > 0) {
      selection = oldest ? selection.after(offset) : selection.before(offset);
    }
    long modified = GoogleReader.seconds(params.first("lastModified"));
    if (modified != Long.MAX_VALUE) {
      selection = selection.since(Instant.ofEpochSecond(modified));
    }
    selection = selection.oldestFirst(oldest).limit(limit == 0 ? MOST : limit);
    Subscription feed = tray.subscription(id).orElse(null);
    boolean one = params.first("type").equals("0");
    return Answer.json(
        Map.of(
            "items",
            tray.entries(tray.select(among.get(), selection)).stream()
                .map(entry -> item(entry, one ? feed : null))
                .toList()));
  }

  private static Item item(Entry entry, @Nullable Subscription asked) {
    Subscription feed = asked == null ? entry.feed() : asked;
    Block.Embed media = entry.media().isEmpty() ? null : entry.media().getFirst();
    return new Item(
        entry.number(),
        guid(entry.number()),
        hash(entry.number()),
        entry.address().toString(),
        entry.title(),
        entry.author(),
        entry.published().getEpochSecond(),
        entry.changed().getEpochSecond(),
        entry.html(),
        media == null ? null : GoogleItem.mediaType(media),
        media == null ? null : media.uri().toString(),
        null,
        null,
        feed == null ? 0 : feed.number(),
        !entry.read(),
        entry.starred(),
        entry.direction().equals("rtl"),
        entry.kept().getEpochSecond(),
        hash(entry.number()),
        hash(entry.number()));
  }

  private static String guid(int number) {
    return "isnad:" + number;
  }

  /** The MD5 of an item's guid, by which apps of the first versions name it. */
  private static String hash(int number) {
    try {
      byte[] guid = guid(number).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(guid));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }

  private static Answer one(long number, String verb, Tray tray) {
    if (number > Integer.MAX_VALUE) {
      return Nextcloud.missing();
    }
    return marked(List.of((int) number), verb, tray);
  }

  private static Answer several(String verb, JsonBody body, Tray tray) {
    // Version 1.3 has a list of numbers; 1.2 has numbers to read and hashes to star.
    boolean hashed = !body.has("itemIds") && verb.endsWith("star");
    if (hashed) {
      List<Integer> numbers = new ArrayList<>();
      for (JsonBody item : body.objects("items")) {
        Long feed = item.number("feedId");
        String hash = item.text("guidHash");
        if (feed != null && hash != null) {
          number(feed, hash, tray).ifPresent(numbers::add);
        }
      }
      return marked(numbers, verb, tray);
    }
    return marked(body.numbers(body.has("itemIds") ? "itemIds" : "items"), verb, tray);
  }

  private static Answer byHash(long feed, String hash, String verb, Tray tray) {
    return number(feed, hash, tray)
        .map(number -> marked(List.of(number), verb, tray))
        .orElseGet(Nextcloud::missing);
  }

  /** The latest item of a feed with a hash; the feed may be the one of all starred ones. */
  private static Optional<Integer> number(long feed, String hash, Tray tray) {
    BitSet among =
        tray.subscription(feed).map(one -> tray.of(List.of(one))).orElseGet(tray::starred);
    return tray.select(among, Selection.ALL.limit(MOST)).stream()
        .filter(number -> hash(number).equals(hash))
        .findFirst();
  }

  private static Answer marked(List<Integer> numbers, String verb, Tray tray) {
    switch (verb) {
      case "read", "unread" -> {
        BitSet marked = new BitSet();
        numbers.forEach(marked::set);
        tray.mark(marked, verb.equals("read"));
      }
      case "star", "unstar" -> {
        if (!tray.star(numbers, verb.equals("star"))) {
          return Nextcloud.error(422, "no room for more starred items");
        }
      }
      default -> {
        return Nextcloud.missing();
      }
    }
    return Nextcloud.done();
  }

  /** Marks items as read up to the newest that the app knows. */
  static void upTo(Ask ask, Tray tray, BitSet among) {
    String named = ask.params().first("newestItemId");
    Long newest =
        named.isEmpty()
            ? JsonBody.of(ask.body()).number("newestItemId")
            : Long.valueOf(BadAsk.number(named));
    if (newest == null) {
      throw new BadAsk("newestItemId is missing");
    }
    long end = newest == Long.MAX_VALUE ? newest : newest + 1;
    BitSet marked = new BitSet();
    tray.select(among, Selection.ALL.before(end)).forEach(marked::set);
    tray.mark(marked, true);
  }
}
