package org.isnad.server.clients;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.server.AppPasswords;
import org.isnad.server.AppPasswords.Entry.Guest;
import org.isnad.server.AppPasswords.Entry.Refused;
import org.springframework.stereotype.Component;

/**
 * The Fever protocol, level 3: one address, and parameters that say what is wanted; several in one
 * ask. Its key is the MD5 of name and app password. Thread-safe.
 */
@Component
final class Fever implements Protocol {
  private static final int LEVEL = 3;
  private static final int AT_ONCE = 50;

  private final AppPasswords passwords;
  private final Trays trays;

  Fever(AppPasswords passwords, Trays trays) {
    this.passwords = passwords;
    this.trays = trays;
  }

  @Override
  public Answer answer(Ask ask) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("api_version", LEVEL);
    String key = ask.method().equals("POST") ? ask.params().first("api_key") : "";
    AppPasswords.Entry entry =
        key.isEmpty() ? new Refused(false) : passwords.byFeverKey(key, ask.address());
    if (!(entry instanceof Guest guest)) {
      answer.put("auth", 0);
      return Answer.json(answer);
    }
    answer.put("auth", 1);
    answer.put("last_refreshed_on_time", String.valueOf(trays.now().getEpochSecond()));
    if (ask.params().has("mark")) {
      marked(ask.params(), trays.of(guest, ask.origin()), answer);
    }
    Tray tray = trays.of(guest, ask.origin());
    lists(ask.params(), tray, answer);
    return Answer.json(answer);
  }

  /** Fever knows no error: what is no request gets what none gets. */
  @Override
  public Answer bad(BadAsk why) {
    return Answer.json(400, Map.of("api_version", LEVEL, "auth", 0));
  }

  private void lists(Params params, Tray tray, Map<String, Object> answer) {
    if (params.has("groups")) {
      answer.put(
          "groups",
          tray.folders().stream()
              .map(folder -> Map.of("id", FolderId.of(folder), "title", folder))
              .toList());
    }
    if (params.has("feeds")) {
      answer.put("feeds", tray.subscriptions().stream().map(this::feed).toList());
    }
    if (params.has("groups") || params.has("feeds")) {
      answer.put("feeds_groups", groups(tray));
    }
    if (params.has("favicons")) {
      answer.put(
          "favicons",
          tray.subscriptions().stream()
              .map(one -> Map.of("id", one.number(), "data", LetterIcon.data(one)))
              .toList());
    }
    if (params.has("items")) {
      items(params, tray, answer);
    }
    if (params.has("links")) {
      answer.put("links", List.of());
    }
    if (params.has("unread_item_ids")) {
      answer.put("unread_item_ids", joined(tray.select(tray.all(), Selection.UNREAD)));
    }
    if (params.has("saved_item_ids")) {
      answer.put("saved_item_ids", joined(tray.select(tray.starred(), Selection.ALL)));
    }
  }

  private Map<String, Object> feed(Subscription one) {
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("id", one.number());
    feed.put("favicon_id", one.number());
    feed.put("title", PlainTitle.of(one.title()));
    feed.put("url", one.url());
    feed.put("site_url", one.site());
    feed.put("is_spark", 0);
    feed.put("last_updated_on_time", trays.now().getEpochSecond());
    return feed;
  }

  private static List<Map<String, Object>> groups(Tray tray) {
    return tray.folders().stream()
        .map(folder ->
            Map.<String, Object>of(
                "group_id",
                FolderId.of(folder),
                "feed_ids",
                joined(tray.within(folder).stream().map(Subscription::number).toList())))
        .toList();
  }

  private static void items(Params params, Tray tray, Map<String, Object> answer) {
    BitSet all = tray.all();
    List<Integer> numbers;
    if (params.has("with_ids")) {
      numbers = listed(params.first("with_ids"));
    } else if (params.has("max_id") && params.number("max_id").orElse(0) > 0) {
      long max = params.number("max_id").orElse(Long.MAX_VALUE);
      numbers = tray.select(all, Selection.ALL.before(max).limit(AT_ONCE));
    } else {
      // Without any bound from the start: apps walk the whole list so.
      long since = params.number("since_id").orElse(-1);
      numbers = tray.select(all, Selection.ALL.after(since).oldestFirst(true).limit(AT_ONCE));
    }
    List<Map<String, Object>> items = new ArrayList<>();
    for (Entry entry : tray.entries(numbers)) {
      Map<String, Object> item = new LinkedHashMap<>();
      Subscription feed = entry.feed();
      item.put("id", entry.number());
      item.put("feed_id", feed == null ? 0 : feed.number());
      item.put("title", PlainTitle.of(entry.title()));
      item.put("author", entry.author());
      item.put("html", entry.html());
      item.put("url", entry.address().toString());
      item.put("is_saved", entry.starred() ? 1 : 0);
      item.put("is_read", entry.read() ? 1 : 0);
      item.put("created_on_time", entry.published().getEpochSecond());
      items.add(item);
    }
    answer.put("total_items", all.cardinality());
    answer.put("items", items);
  }

  private static List<Integer> listed(String ids) {
    String[] parts = ids.split(",", AT_ONCE + 1);
    if (parts.length > AT_ONCE) {
      throw new BadAsk("more than " + AT_ONCE + " items");
    }
    List<Integer> numbers = new ArrayList<>();
    for (String part : parts) {
      long number = BadAsk.number(part.strip());
      if (number > 0 && number <= Integer.MAX_VALUE) {
        numbers.add((int) number);
      }
    }
    return numbers;
  }

  private static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Marks an item, a feed or a group; group 0 is everything. */
  private static void marked(Params params, Tray tray, Map<String, Object> answer) {
    String as = params.first("as");
    long id = params.first("id").equals("-1") ? -1 : params.number("id").orElse(-1);
    switch (params.first("mark")) {
      case "item" -> item(id, as, tray);
      case "feed" ->
          upTo(params, tray, tray.subscription(id).map(one -> tray.of(List.of(one))), as);
      case "group" -> {
        Optional<BitSet> among =
            id == 0
                ? Optional.of(tray.all())
                : FolderId.folder(tray, id).map(folder -> tray.of(tray.within(folder)));
        upTo(params, tray, among, as);
      }
      default -> throw new BadAsk("mark is none of item, feed, group");
    }
    if (as.equals("read") || as.equals("unread")) {
      answer.put("unread_item_ids", joined(tray.select(tray.all(), Selection.UNREAD)));
    } else {
      answer.put("saved_item_ids", joined(tray.select(tray.starred(), Selection.ALL)));
    }
  }

  private static void item(long id, String as, Tray tray) {
    if (id <= 0 || id > Integer.MAX_VALUE) {
      return;
    }
    int number = (int) id;
    BitSet marked = new BitSet();
    marked.set(number);
    switch (as) {
      case "read" -> tray.mark(marked, true);
      case "unread" -> tray.mark(marked, false);
      case "saved" -> {
        if (!tray.star(List.of(number), true)) {
          throw new BadAsk("no room for more saved items");
        }
      }
      case "unsaved" -> tray.star(List.of(number), false);
      default -> throw new BadAsk("as is none of read, unread, saved, unsaved");
    }
  }

  private static void upTo(Params params, Tray tray, Optional<BitSet> among, String as) {
    if (!as.equals("read") || among.isEmpty()) {
      return;
    }
    long before = GoogleReader.seconds(params.first("before"));
    Instant end = before == Long.MAX_VALUE ? null : Instant.ofEpochSecond(before);
    BitSet marked = new BitSet();
    tray.select(among.get(), Selection.ALL.until(end)).forEach(marked::set);
    tray.mark(marked, true);
  }
}
