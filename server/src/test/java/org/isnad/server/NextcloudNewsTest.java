package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.App.list;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The protocol of Nextcloud News over HTTP, as apps speak it. */
class NextcloudNewsTest {
  private static final String API = "/index.php/apps/news/api/v1-2/";

  @BeforeEach
  void forget() {
    PaperServer.forgetLimits();
  }

  private static int put(App app, String path, String json) {
    return app.basic("PUT", API + path, json).statusCode();
  }

  private static List<JsonNode> items(App app, String query) {
    return list(app.basic(API + "items?" + query).get("items"));
  }

  @Test
  void itemsAreListedMarkedAndStarred() {
    App app = App.of("قارئة السحابة");
    assertThat(app.basic(API + "status").get("version").asString()).isNotEmpty();
    JsonNode feeds = app.basic(API + "feeds");
    JsonNode feed = feeds.get("feeds").get(0);
    assertThat(app.basic(API + "folders").get("folders").get(0).get("id"))
        .isEqualTo(feed.get("folderId"));
    int id = feed.get("id").asInt();
    List<JsonNode> items = items(app, "type=0&getRead=true&batchSize=-1&id=" + id);
    assertThat(items).hasSize(feed.get("unreadCount").asInt());
    JsonNode first = items.getFirst();
    int item = first.get("id").asInt();
    assertThat(first.get("unread").asBoolean()).isTrue();
    assertThat(first.get("rtl").asBoolean()).isTrue();
    assertThat(put(app, "items/" + item + "/read", "{}")).isEqualTo(200);
    assertThat(items(app, "type=0&getRead=false&id=" + id)).hasSize(items.size() - 1);
    assertThat(put(app, "items/unread/multiple", "{\"itemIds\":[" + item + "]}")).isEqualTo(200);
    assertThat(put(app, "items/read/multiple", "{\"items\":[" + item + "]}")).isEqualTo(200);
    assertThat(items(app, "type=0&getRead=false&id=" + id)).hasSize(items.size() - 1);
    String hash = first.get("guidHash").asString();
    assertThat(put(app, "items/" + id + "/" + hash + "/star", "{}")).isEqualTo(200);
    assertThat(items(app, "type=2&getRead=true&id=0")).hasSize(1);
    assertThat(app.basic(API + "feeds").get("starredCount").asInt()).isEqualTo(1);
    assertThat(put(app, "items/unstar/multiple", "{\"itemIds\":[" + item + "]}")).isEqualTo(200);
    assertThat(items(app, "type=2&getRead=true&id=0")).isEmpty();
    assertThat(put(app, "feeds/" + id + "/read?newestItemId=9223372036854775807", "{}"))
        .isEqualTo(200);
    assertThat(items(app, "type=0&getRead=false&id=" + id)).isEmpty();
  }

  @Test
  void itemsAreWalkedByOffset() {
    App app = App.of("ماشية السحابة");
    List<JsonNode> all = items(app, "type=3&batchSize=-1");
    int third = all.get(2).get("id").asInt();
    assertThat(items(app, "type=3&batchSize=2&offset=" + third)).isEqualTo(all.subList(3, 5));
    assertThat(items(app, "type=3&batchSize=2&oldestFirst=true&offset=" + third))
        .isEqualTo(all.subList(0, 2).reversed());
    assertThat(put(app, "items/read", "{\"newestItemId\":" + third + "}")).isEqualTo(200);
    assertThat(items(app, "type=3&getRead=false")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "404, GET, items?type=0&id=99999",
    "404, PUT, feeds/99999/read",
    "404, GET, nothing",
    "400, PUT, items/x/read",
    "400, PUT, items/read",
    "422, POST, feeds"
  })
  void whatIsNoRequestIsToldInTheProtocolsWay(int status, String method, String path) {
    App app = App.of("مخطئة السحابة " + method + path);
    assertThat(app.basic(method, API + path, method.equals("GET") ? "" : "{}").statusCode())
        .isEqualTo(status);
    assertThat(PaperServer.visitor().get(API + "feeds").statusCode()).isEqualTo(401);
  }
}
