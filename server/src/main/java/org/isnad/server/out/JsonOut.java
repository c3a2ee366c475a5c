package org.isnad.server.out;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1. */
final class JsonOut {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonOut() {}

  private record WireFeed(
      String version,
      String title,
      String description,
      @JsonProperty("home_page_url") String home,
      @JsonProperty("feed_url") String self,
      String language,
      List<WireItem> items) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record WireItem(
      String id,
      String url,
      String title,
      @JsonProperty("content_html") String html,
      @JsonProperty("date_published") String published,
      @JsonProperty("date_modified") String updated,
      List<WireAuthor> authors,
      String language,
      List<String> tags,
      List<WireMedia> attachments) {}

  private record WireAuthor(String name) {}

  private record WireMedia(String url, @JsonProperty("mime_type") String type) {}

  static String write(OutFeed feed) {
    return JSON.writeValueAsString(
        new WireFeed(
            "https://jsonfeed.org/version/1.1",
            feed.title(),
            feed.description(),
            feed.page(),
            feed.self(),
            feed.language(),
            feed.items().stream().map(JsonOut::item).toList()));
  }

  private static WireItem item(OutItem item) {
    return new WireItem(
        item.id(),
        item.link().toString(),
        item.title(),
        item.html(),
        item.published().truncatedTo(ChronoUnit.SECONDS).toString(),
        item.updated().truncatedTo(ChronoUnit.SECONDS).toString(),
        item.author().isEmpty() ? List.of() : List.of(new WireAuthor(item.author())),
        item.language(),
        item.tags(),
        item.media().stream()
            .map(media -> new WireMedia(media.address().toString(), media.type()))
            .toList());
  }
}
