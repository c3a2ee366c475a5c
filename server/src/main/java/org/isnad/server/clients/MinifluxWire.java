package org.isnad.server.clients;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Block;
import org.jspecify.annotations.Nullable;

/** The objects of Miniflux's protocol. An app's reader is its one user, number 1. */
final class MinifluxWire {
  static final int USER = 1;

  /** Words a minute, to say how long a report takes to read. */
  private static final int WORDS = 200;

  private MinifluxWire() {}

  record User(
      int id,
      String username,
      @JsonProperty("is_admin") boolean admin,
      String theme,
      String language,
      String timezone,
      @JsonProperty("entry_sorting_direction") String direction,
      @JsonProperty("entries_per_page") int perPage) {}

  record Category(
      int id,
      String title,
      @JsonProperty("user_id") int user,
      @JsonProperty("hide_globally") boolean hidden,
      @JsonProperty("feed_count") int feeds,
      @JsonProperty("total_unread") int unread) {}

  record Icon(@JsonProperty("feed_id") int feed, @JsonProperty("icon_id") int icon) {}

  record IconData(int id, @JsonProperty("mime_type") String type, String data) {}

  record Feed(
      int id,
      @JsonProperty("user_id") int user,
      @JsonProperty("feed_url") String feedUrl,
      @JsonProperty("site_url") String siteUrl,
      String title,
      String description,
      @JsonProperty("checked_at") Instant checked,
      @JsonProperty("parsing_error_message") String error,
      @JsonProperty("parsing_error_count") int errors,
      boolean disabled,
      boolean crawler,
      @JsonProperty("hide_globally") boolean hidden,
      Category category,
      Icon icon) {}

  record Enclosure(
      int id,
      @JsonProperty("user_id") int user,
      @JsonProperty("entry_id") int entry,
      String url,
      @JsonProperty("mime_type") String type,
      long size,
      @JsonProperty("media_progression") int progress) {}

  record Item(
      int id,
      @JsonProperty("user_id") int user,
      @JsonProperty("feed_id") int feedId,
      String status,
      String hash,
      String title,
      String url,
      @JsonProperty("comments_url") String comments,
      @JsonProperty("published_at") Instant published,
      @JsonProperty("created_at") Instant created,
      @JsonProperty("changed_at") Instant changed,
      String content,
      String author,
      @JsonProperty("share_code") String share,
      boolean starred,
      @JsonProperty("reading_time") int minutes,
      List<Enclosure> enclosures,
      @Nullable Feed feed,
      List<String> tags) {}

  record Items(int total, List<Item> entries) {}

  static Category category(String folder, int feeds, int unread) {
    return new Category(FolderId.of(folder), folder, USER, false, feeds, unread);
  }

  static Feed feed(Subscription one, Instant now) {
    return new Feed(
        one.number(),
        USER,
        one.url(),
        one.site(),
        one.title(),
        "",
        now,
        "",
        0,
        false,
        false,
        false,
        category(one.folder(), 0, 0),
        new Icon(one.number(), one.number()));
  }

  static Item item(Entry entry, @Nullable Subscription asked, Instant now) {
    Subscription feed = asked == null ? entry.feed() : asked;
    List<Enclosure> enclosures = new ArrayList<>();
    for (Block.Embed media : entry.media()) {
      enclosures.add(
          new Enclosure(
              enclosures.size() + 1,
              USER,
              entry.number(),
              media.uri().toString(),
              GoogleItem.mediaType(media),
              0,
              0));
    }
    return new Item(
        entry.number(),
        USER,
        feed == null ? 0 : feed.number(),
        entry.read() ? "read" : "unread",
        String.valueOf(entry.number()),
        entry.title(),
        entry.address().toString(),
        entry.page(),
        entry.published(),
        entry.kept(),
        entry.changed(),
        entry.html(),
        entry.author(),
        "",
        entry.starred(),
        1 + (int) (entry.html().chars().filter(c -> c == ' ').count() / WORDS),
        enclosures,
        feed == null ? null : feed(feed, now),
        entry.tags());
  }
}
