package org.isnad.server.clients;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.server.clients.Tray.Unread;

/** What a reader follows, as Google Reader's protocol lists it. */
final class GoogleLists {
  private GoogleLists() {}

  private record Category(String id, String label) {}

  private record WireSubscription(
      String id,
      String title,
      List<Category> categories,
      String url,
      String htmlUrl,
      String iconUrl) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record Tag(String id, String type, @JsonProperty("unread_count") String unreadCount) {}

  private record Count(String id, int count, String newestItemTimestampUsec) {}

  private record Counts(int max, List<Count> unreadcounts) {}

  static String feed(Subscription subscription) {
    return StreamId.FEED_PREFIX + subscription.number();
  }

  static Answer subscriptions(Tray tray) {
    return Answer.json(
        Map.of(
            "subscriptions",
            tray.subscriptions().stream().map(one -> wire(one, tray.origin())).toList()));
  }

  private static WireSubscription wire(Subscription one, String origin) {
    Category folder = new Category(StreamId.LABEL_PREFIX + one.folder(), one.folder());
    return new WireSubscription(
        feed(one),
        PlainTitle.of(one.title()),
        List.of(folder),
        one.url(),
        one.site(),
        origin + "/favicon.ico");
  }

  static Answer tags(Tray tray) {
    List<Tag> tags = new ArrayList<>();
    tags.add(new Tag(StreamId.STATE_PREFIX + StreamId.STARRED, "", ""));
    for (String folder : tray.folders()) {
      tags.add(new Tag(StreamId.LABEL_PREFIX + folder, "folder", ""));
    }
    return Answer.json(Map.of("tags", tags));
  }

  static Answer unreadCounts(Tray tray) {
    Map<Integer, Unread> unread = tray.unread();
    List<Count> counts = new ArrayList<>();
    Map<String, Unread> folders = new LinkedHashMap<>();
    Instant newest = Instant.EPOCH;
    for (Subscription one : tray.subscriptions()) {
      Unread own = Objects.requireNonNullElse(unread.get(one.number()), Unread.NONE);
      counts.add(count(feed(one), own));
      folders.merge(one.folder(), own, Unread::and);
      newest = own.newest().isAfter(newest) ? own.newest() : newest;
    }
    folders.forEach((folder, own) -> counts.add(count(StreamId.LABEL_PREFIX + folder, own)));
    // An entry of two feeds is one entry.
    int all = tray.select(tray.all(), Selection.UNREAD).size();
    counts.add(count(StreamId.STATE_PREFIX + StreamId.READING_LIST, new Unread(all, all, newest)));
    return Answer.json(new Counts(all, counts));
  }

  private static Count count(String id, Unread unread) {
    return new Count(id, unread.count(), micros(unread.newest()));
  }

  static String micros(Instant at) {
    return String.valueOf(at.toEpochMilli() * 1000);
  }
}
