package org.isnad.server.clients;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Block;
import org.isnad.model.MediaKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry as Google Reader's protocol has it.
 *
 * @param direction of the title, "rtl" or "ltr"
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record GoogleItem(
    String id,
    String crawlTimeMsec,
    String timestampUsec,
    long published,
    long updated,
    String title,
    String direction,
    Content summary,
    List<Link> canonical,
    List<Link> alternate,
    List<String> categories,
    Origin origin,
    String author,
    List<Link> enclosure) {

  /** A body, which is HTML. */
  record Content(String direction, String content) {}

  /** An address with its media type. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Link(String href, String type) {}

  /** The feed it is of. */
  record Origin(String streamId, String title, String htmlUrl) {}

  /**
   * An entry.
   *
   * @param asked the feed that was asked for; null when it was none
   */
  static GoogleItem of(Entry entry, @Nullable Subscription asked) {
    Subscription feed = asked == null ? entry.feed() : asked;
    String href = entry.address().toString();
    return new GoogleItem(
        ItemId.of(entry.number()),
        String.valueOf(entry.kept().toEpochMilli()),
        GoogleLists.micros(entry.kept()),
        entry.published().getEpochSecond(),
        entry.changed().getEpochSecond(),
        PlainTitle.of(entry.title()),
        entry.direction(),
        new Content(entry.direction(), entry.html()),
        List.of(new Link(href, "")),
        List.of(new Link(href, "text/html")),
        categories(entry, feed),
        new Origin(
            feed == null ? "feed/0" : GoogleLists.feed(feed),
            PlainTitle.of(feed == null ? entry.source() : feed.title()),
            feed == null ? entry.page() : feed.site()),
        entry.author(),
        entry.media().stream().map(GoogleItem::enclosure).toList());
  }

  private static List<String> categories(Entry entry, @Nullable Subscription feed) {
    List<String> categories = new ArrayList<>();
    categories.add(StreamId.STATE_PREFIX + StreamId.READING_LIST);
    if (feed != null) {
      categories.add(StreamId.LABEL_PREFIX + feed.folder());
    }
    if (entry.read()) {
      categories.add(StreamId.STATE_PREFIX + StreamId.READ);
    }
    if (entry.starred()) {
      categories.add(StreamId.STATE_PREFIX + StreamId.STARRED);
    }
    categories.addAll(entry.tags());
    return categories;
  }

  private static Link enclosure(Block.Embed media) {
    return new Link(media.uri().toString(), mediaType(media));
  }

  /** The media type as stated, else the broadest that what it is has. */
  static String mediaType(Block.Embed media) {
    boolean video = media.media().filter(kind -> kind == MediaKind.VIDEO).isPresent();
    return Objects.requireNonNullElse(media.mediaType(), video ? "video/mp4" : "audio/mpeg");
  }
}
