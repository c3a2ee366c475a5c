package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.App.list;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Miniflux's protocol over HTTP, as apps speak it. */
class MinifluxTest {

  @BeforeEach
  void forget() {
    PaperServer.forgetLimits();
  }

  private static int feed(App app, String title) {
    return list(app.basic("/v1/feeds")).stream()
        .filter(one -> one.get("title").asString().equals(title))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asInt();
  }

  private static int put(App app, String path, String json) {
    return app.basic("PUT", path, json).statusCode();
  }

  @Test
  void anAppLearnsWhoAndWhat() {
    App app = App.of("قارئة المنيفلكس");
    assertThat(app.basic("/v1/me").get("username").asString()).isEqualTo(app.name);
    assertThat(PaperServer.visitor().get("/v1/me", "X-Auth-Token", app.secret).statusCode())
        .isEqualTo(200);
    JsonNode category = app.basic("/v1/categories").get(0);
    assertThat(category.get("title").asString()).isEqualTo("مصادر");
    JsonNode feed = app.basic("/v1/feeds/" + feed(app, "صحيفة المنارة"));
    assertThat(feed.get("category").get("id")).isEqualTo(category.get("id"));
    assertThat(app.basic("/v1/icons/" + feed.get("icon").get("icon_id").asInt()).toString())
        .contains("image/svg+xml;base64,");
  }

  @Test
  void entriesAreListedMarkedAndStarred() {
    App app = App.of("واضعة علامات المنيفلكس");
    int feed = feed(app, "صحيفة المنارة");
    JsonNode listed =
        app.basic("/v1/feeds/" + feed + "/entries?order=published_at&direction=desc&limit=2");
    int total = listed.get("total").asInt();
    assertThat(total).isGreaterThan(2);
    assertThat(listed.get("entries").size()).isEqualTo(2);
    JsonNode first = listed.get("entries").get(0);
    int id = first.get("id").asInt();
    assertThat(id).isGreaterThan(listed.get("entries").get(1).get("id").asInt());
    assertThat(first.get("title").asString()).containsPattern("\\p{IsArabic}");
    assertThat(first.get("feed_id").asInt()).isEqualTo(feed);
    assertThat(put(app, "/v1/entries", "{\"entry_ids\":[" + id + "],\"status\":\"read\"}"))
        .isEqualTo(204);
    assertThat(app.basic("/v1/entries?status=unread&feed_id=" + feed).get("total").asInt())
        .isEqualTo(total - 1);
    JsonNode counters = app.basic("/v1/feeds/counters");
    assertThat(counters.get("reads").get(String.valueOf(feed)).asInt()).isEqualTo(1);
    assertThat(counters.get("unreads").get(String.valueOf(feed)).asInt()).isEqualTo(total - 1);
    assertThat(put(app, "/v1/entries/" + id + "/bookmark", "")).isEqualTo(204);
    JsonNode starred = app.basic("/v1/entries?starred=true");
    assertThat(starred.get("total").asInt()).isEqualTo(1);
    assertThat(app.basic("/v1/entries/" + id).get("starred").asBoolean()).isTrue();
    assertThat(put(app, "/v1/entries/" + id + "/bookmark", "")).isEqualTo(204);
    assertThat(app.basic("/v1/entries/" + id).get("starred").asBoolean()).isFalse();
    assertThat(put(app, "/v1/users/1/mark-all-as-read", "")).isEqualTo(204);
    assertThat(app.basic("/v1/entries?status=unread").get("total").asInt()).isZero();
  }

  @Test
  void entriesAreWalkedFromEitherEnd() {
    App app = App.of("ماشية المنيفلكس");
    List<Integer> rising = ids(app.basic("/v1/entries?limit=1000&direction=asc"));
    assertThat(rising).isSorted().hasSizeGreaterThan(5);
    int third = rising.get(2);
    assertThat(ids(app.basic("/v1/entries?direction=asc&limit=2&after_entry_id=" + third)))
        .isEqualTo(rising.subList(3, 5));
    assertThat(ids(app.basic("/v1/entries?direction=desc&limit=2&before_entry_id=" + third)))
        .isEqualTo(rising.subList(0, 2).reversed());
    assertThat(ids(app.basic("/v1/entries?direction=asc&offset=1&limit=2")))
        .isEqualTo(rising.subList(1, 3));
    assertThat(app.basic("/v1/entries?search=الإعصار").get("total").asInt())
        .isBetween(1, rising.size() - 1);
  }

  private static List<Integer> ids(JsonNode listed) {
    return list(listed.get("entries")).stream().map(entry -> entry.get("id").asInt()).toList();
  }

  @Test
  void feedsAreFiledAndLeft() {
    App app = App.of("مرتبة المنيفلكس");
    int feed = feed(app, "ضفاف");
    int category = app.basic("/v1/categories").get(0).get("id").asInt();
    assertThat(put(app, "/v1/categories/" + category, "{\"title\":\"كلها\"}")).isEqualTo(201);
    assertThat(put(app, "/v1/feeds/" + feed, "{\"title\":\"ضفافي\"}")).isEqualTo(201);
    assertThat(feed(app, "ضفافي")).isEqualTo(feed);
    assertThat(app.basic("/v1/categories").toString()).contains("كلها");
    assertThat(app.basic("DELETE", "/v1/feeds/" + feed, "").statusCode()).isEqualTo(204);
    assertThat(app.basic("/v1/feeds").toString()).doesNotContain("ضفافي");
    String wanted = "{\"feed_url\":\"https://dafaf.example/\"}";
    assertThat(app.basic("POST", "/v1/feeds", wanted).body())
        .isEqualTo("{\"feed_id\":" + feed + "}");
  }

  @Test
  void whatIsFollowedIsTakenAlongAndBroughtBack() {
    App app = App.of("حاملة القائمة");
    int feed = feed(app, "ضفاف");
    app.basic("DELETE", "/v1/feeds/" + feed, "");
    String list =
        "<opml version=\"2.0\"><body><outline text=\"نهر\"><outline type=\"rss\" text=\"ض\""
            + " xmlUrl=\"https://dafaf.example/feed\"/><outline type=\"rss\" text=\"x\""
            + " xmlUrl=\"https://nowhere.example/feed\"/></outline></body></opml>";
    assertThat(app.basic("POST", "/v1/import", list).body()).contains("imported: 1");
    assertThat(feed(app, "ضفاف")).isEqualTo(feed);
    assertThat(app.basic("GET", "/v1/export", "").body())
        .contains("<outline text=\"نهر\"", "title=\"ضفاف\"");
    assertThat(app.basic("POST", "/v1/import", "nothing").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "404, GET, /v1/feeds/99999",
    "404, GET, /v1/entries/99999999999",
    "404, GET, /v1/nothing",
    "404, PUT, /v1/users/2/mark-all-as-read",
    "400, GET, /v1/feeds/abc",
    "400, GET, /v1/entries?limit=x",
    "400, PUT, /v1/entries",
    "400, POST, /v1/feeds"
  })
  void whatIsNoRequestIsToldInTheProtocolsWay(int status, String method, String path) {
    App app = App.of("مخطئة المنيفلكس " + method + path);
    var answer = app.basic(method, path, method.equals("GET") ? "" : "{\"status\":\"odd\"}");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(App.read(answer.body()).get("error_message").asString()).isNotEmpty();
  }

  @Test
  void whoIsNotKnownIsToldSo() {
    var answer = PaperServer.visitor().get("/v1/me", "X-Auth-Token", "wrong");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEqualTo("{\"error_message\":\"Access Unauthorized\"}");
    assertThat(PaperServer.visitor().get("/v1/me").body()).isEqualTo(answer.body());
  }
}
