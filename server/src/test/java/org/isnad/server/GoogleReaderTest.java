package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.App.ALL;
import static org.isnad.server.App.API;
import static org.isnad.server.App.READ;
import static org.isnad.server.App.STARRED;
import static org.isnad.server.App.list;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Google Reader's protocol over HTTP, as apps speak it. */
class GoogleReaderTest {
  private static final String LOGIN = "/accounts/ClientLogin";
  private static final String HEX = "tag:google.com,2005:reader/item/";

  private final Visitor anybody = PaperServer.visitor();

  @BeforeEach
  void forget() {
    PaperServer.forgetLimits();
  }

  private HttpResponse<String> login(String name, String secret) {
    return anybody.post(
        LOGIN, "Email=" + Visitor.Text.encoded(name) + "&Passwd=" + Visitor.Text.encoded(secret));
  }

  @Test
  void anAppLogsInWithItsOwnPassword() {
    App app = App.of("قارئة الهاتف");
    HttpResponse<String> answer = login(app.name, app.secret);
    assertThat(answer.statusCode()).isEqualTo(200);
    String token = answer.body().lines().filter(l -> l.startsWith("Auth=")).findFirst().get();
    assertThat(token).isEqualTo("Auth=" + app.secret);
    JsonNode info = app.json("user-info?output=json");
    assertThat(info.get("userName").asString()).isEqualTo("قارئة الهاتف");
    assertThat(app.json("tag/list?output=json").toString()).contains(STARRED, "user/-/label/مصادر");
    assertThat(app.get("/reader/api/0/token").body()).isEqualTo(app.secret);
    assertThat(app.get("/api/greader.php/check/compatibility").body()).isEqualTo("PASS");
    assertThat(anybody.get("/api/greader.php").body()).isEqualTo("OK");
  }

  @Test
  void whateverIsWrongTheAnswerIsTheSame() {
    App app = App.signedUp("قارئة القفل");
    HttpResponse<String> wrong = login(app.name, "abcdef-abcdef-abcdef-abcdef");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(login("لا أحد", app.secret).body()).isEqualTo(wrong.body());
    assertThat(login("لا أحد", "").body()).isEqualTo(wrong.body());
    assertThat(login(app.name, ReaderSteps.PASSWORD).body()).isEqualTo(wrong.body());
    assertThat(anybody.get(API + "subscription/list").statusCode()).isEqualTo(401);
    assertThat(anybody.get(API + "subscription/list?T=" + app.secret).statusCode()).isEqualTo(401);
    assertThat(app.reader.get(API + "subscription/list").statusCode())
        .as("a session's cookie lets no app in")
        .isEqualTo(401);
    for (int i = 0; i < 40; i++) {
      login(app.name, "x");
    }
    assertThat(login(app.name, "x").statusCode()).isEqualTo(429);
    assertThat(login(app.name, app.secret).statusCode()).isEqualTo(200);
  }

  @Test
  void whoFollowsNothingHasEverySourceAndElseWhatTheyFollow() {
    App app = App.signedUp("متابعة الهاتف");
    JsonNode all = app.json("subscription/list?output=json").get("subscriptions");
    assertThat(all.toString()).contains("صحيفة المنارة", "الساحل اليوم", "user/-/label/مصادر");
    app.reader.submit(
        "/source/manara", "/follow", Map.of("kind", "source", "key", "manara", "wanted", "on"));
    app.reader.submit(
        "/source/manara", "/follow", Map.of("kind", "story", "key", "100", "wanted", "on"));
    List<JsonNode> followed = list(app.json("subscription/list?output=json").get("subscriptions"));
    assertThat(followed).hasSize(2);
    assertThat(followed.getFirst().get("title").asString()).isEqualTo("صحيفة المنارة");
    assertThat(followed.getFirst().get("htmlUrl").asString()).endsWith("/source/manara");
    String story = followed.getLast().get("id").asString();
    assertThat(app.ids("s=" + story)).hasSize(PaperServer.PAPER.library.reportsOf(100).size());
  }

  @Test
  void titlesAndBodiesComeIntactWithTheirDirection() {
    App app = App.of("قارئة العناوين");
    JsonNode items = app.json("stream/contents/" + ALL + "?n=1000").get("items");
    JsonNode arabic = item(items, "https://manara.example/news/100");
    assertThat(arabic.get("title").asString())
        .isEqualTo(PaperServer.PAPER.library.report(100).orElseThrow().report().headline());
    assertThat(arabic.get("direction").asString()).isEqualTo("rtl");
    assertThat(arabic.get("summary").get("content").asString()).contains("<p dir=\"rtl\">");
    assertThat(arabic.get("origin").get("title").asString()).isEqualTo("صحيفة المنارة");
    assertThat(arabic.get("categories").toString()).contains(ALL).doesNotContain(READ + "\"");
    assertThat(list(items))
        .anySatisfy(one -> assertThat(one.get("direction").asString()).isEqualTo("ltr"));
  }

  private static JsonNode item(JsonNode items, String address) {
    return list(items).stream()
        .filter(one -> one.get("canonical").get(0).get("href").asString().equals(address))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStreamIsWalkedInStretchesEitherWay() {
    App app = App.of("ماشية بين الصفحات");
    List<String> all = app.ids("s=" + ALL);
    assertThat(all.size()).isGreaterThan(7);
    for (String order : List.of("d", "o")) {
      List<String> walked = new ArrayList<>();
      String next = "";
      do {
        JsonNode stretch = app.json("stream/items/ids?s=" + ALL + "&n=3&r=" + order + next);
        list(stretch.get("itemRefs")).forEach(ref -> walked.add(ref.get("id").asString()));
        next = stretch.has("continuation") ? "&c=" + stretch.get("continuation").asString() : "";
      } while (!next.isEmpty());
      List<String> wanted = new ArrayList<>(all);
      if (order.equals("o")) {
        Collections.reverse(wanted);
      }
      assertThat(walked).isEqualTo(wanted);
    }
  }

  @Test
  void entriesAreMarkedByEitherKindOfId() {
    App app = App.of("واضعة العلامات");
    List<String> ids = app.ids("s=" + ALL);
    int unread = app.unread(ALL);
    assertThat(unread).isEqualTo(ids.size());
    String hex = HEX + HexFormat.of().toHexDigits(Long.parseLong(ids.get(1)));
    app.does("edit-tag", "i", ids.getFirst(), "i", hex, "a", READ, "r", "");
    assertThat(app.unread(ALL)).isEqualTo(unread - 2);
    assertThat(app.ids("s=" + ALL + "&xt=" + READ)).doesNotContain(ids.get(0), ids.get(1));
    assertThat(app.ids("s=" + ALL + "&it=" + READ)).containsExactly(ids.get(0), ids.get(1));
    assertThat(app.ids("s=" + READ)).containsExactly(ids.get(0), ids.get(1));
    app.does("edit-tag", "i", ids.getFirst(), "r", READ);
    app.does("edit-tag", "i", ids.get(1), "a", "user/-/state/com.google/kept-unread", "r", READ);
    assertThat(app.unread(ALL)).isEqualTo(unread);
  }

  @Test
  void whatAnAppStarsIsSavedOnThePages() {
    App app = App.signedUp("حافظة النجوم");
    String id = app.ids("s=" + ALL + "&n=1").getFirst();
    app.does("edit-tag", "i", id, "a", STARRED);
    assertThat(app.ids("s=" + STARRED)).containsExactly(id);
    JsonNode item = app.json("stream/contents/" + STARRED).get("items").get(0);
    assertThat(item.get("categories").toString()).contains(STARRED);
    assertThat(app.reader.page("/saved").text()).contains(item.get("title").asString());
    app.does("edit-tag", "i", id, "r", STARRED);
    assertThat(app.ids("s=" + STARRED)).isEmpty();
    assertThat(app.reader.page("/saved").text()).doesNotContain(item.get("title").asString());
  }

  @Test
  void aFeedIsMarkedReadUpToATime() {
    App app = App.of("قارئة كل شيء");
    String feed = app.feed("صحيفة المنارة");
    int unread = app.unread(feed);
    assertThat(unread).isPositive();
    app.does("mark-all-as-read", "s", feed, "ts", "1000000000000000");
    assertThat(app.unread(feed)).as("2001 was before all of them").isEqualTo(unread);
    app.does("mark-all-as-read", "s", feed);
    assertThat(app.unread(feed)).isZero();
    assertThat(app.unread(ALL)).isPositive();
    app.does("mark-all-as-read", "s", ALL, "ts", "0");
    assertThat(app.unread(ALL)).isZero();
  }

  @Test
  void itemsAreFetchedByGetAndByPost() {
    App app = App.of("طالبة الأخبار");
    List<String> ids = app.ids("s=" + ALL + "&n=2").subList(0, 2);
    JsonNode got = app.json("stream/items/contents?i=" + ids.getFirst() + "&i=" + ids.getLast());
    assertThat(got.get("items").size()).isEqualTo(2);
    HttpResponse<String> posted =
        app.post("stream/items/contents", "i", ids.getFirst(), "i", ids.getLast(), "i", "77777777");
    assertThat(App.read(posted.body()).get("items")).isEqualTo(got.get("items"));
  }

  @Test
  void feedsAreNamedFiledAndLeft() {
    App app = App.of("مرتبة الخلاصات");
    String feed = app.feed("صحيفة المنارة");
    app.does(
        "subscription/edit", "ac", "edit", "s", feed, "t", "منارتي", "a", "user/-/label/صباحًا");
    assertThat(app.feed("منارتي")).isEqualTo(feed);
    assertThat(app.ids("s=" + Visitor.Text.encoded("user/-/label/صباحًا")))
        .isEqualTo(app.ids("s=" + feed));
    app.does("rename-tag", "s", "user/-/label/صباحًا", "dest", "user/-/label/مساءً");
    assertThat(app.json("tag/list").toString()).contains("مساءً").doesNotContain("صباحًا");
    app.does("disable-tag", "s", "user/-/label/مساءً");
    assertThat(app.json("tag/list").toString()).doesNotContain("مساءً");
    int before = app.json("subscription/list").get("subscriptions").size();
    app.does("subscription/edit", "ac", "unsubscribe", "s", feed);
    assertThat(app.json("subscription/list").get("subscriptions").size()).isEqualTo(before - 1);
    HttpResponse<String> added =
        app.post("subscription/quickadd", "quickadd", "https://manara.example/feed.xml");
    assertThat(App.read(added.body()).get("streamId").asString()).isEqualTo(feed);
    assertThat(app.json("subscription/list").get("subscriptions").size()).isEqualTo(before);
    HttpResponse<String> unknown =
        app.post("subscription/quickadd", "quickadd", "https://elsewhere.example/feed");
    assertThat(App.read(unknown.body()).get("numResults").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/greader.php//reader/api/0/stream/contents/user/-/state/com.google/reading-list?n=1",
        "/reader//api/0//stream/contents/user%2F-%2Fstate%2Fcom.google%2Freading-list?n=1",
        "/reader/api/0/stream/contents?s=user/-/state/com.google/reading-list&n=1",
        "/reader/api/0/stream/contents/user/12/label/%D9%85%D8%B5%D8%A7%D8%AF%D8%B1?n=1",
        "/reader/api/0/stream/contents?n=1"
      })
  void pathsComeAsAppsWriteThem(String path) {
    HttpResponse<String> answer = App.of("طرق " + path.hashCode()).get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(App.read(answer.body()).get("items").size()).isEqualTo(1);
  }

  @Test
  void aStreamIsAnAtomFeedToo() {
    App app = App.of("قارئة الذرة");
    String feed = app.feed("صحيفة المنارة");
    String id = app.ids("s=" + feed).getFirst();
    app.does("edit-tag", "i", id, "a", READ);
    HttpResponse<String> answer = app.get("/reader/atom/" + Visitor.Text.encoded(feed) + "?n=50");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/atom+xml");
    assertThat(answer.body())
        .contains("<title>صحيفة المنارة</title>", "label=\"fresh\"", "label=\"read\"")
        .contains(HEX + HexFormat.of().toHexDigits(Long.parseLong(id)));
  }

  @ParameterizedTest
  @CsvSource({
    "404, stream/contents/feed/999999",
    "404, stream/contents/feed/https://nowhere.example/x",
    "404, stream/items/ids?s=user/-/label/none",
    "404, nothing/of/ours",
    "400, stream/contents/anything",
    "400, stream/items/ids",
    "400, stream/contents?c=../../x",
    "400, stream/contents?n=-1",
    "400, stream/items/contents?i=zz",
    "400, edit-tag?i=1&a=user/-/state/com.google/read",
    "400, subscription/edit?ac=unsubscribe&s=feed/1"
  })
  void whatIsNoRequestIsToldInTheProtocolsWay(int status, String path) {
    HttpResponse<String> answer = App.of("مخطئة " + path.hashCode()).get(API + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
  }

  @Test
  void listsWithoutEndAreRefused() {
    App app = App.of("صاحبة القوائم");
    String[] many = new String[2 * 10_001];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = "i";
      many[i + 1] = String.valueOf(i);
    }
    assertThat(app.post("edit-tag", many).statusCode()).isEqualTo(400);
    assertThat(app.post("edit-tag", "i", "9".repeat(1 << 20)).statusCode()).isEqualTo(400);
    app.does("edit-tag", "i", "99999999999999999999", "i", "88888888", "a", READ);
    assertThat(app.ids("s=" + READ)).isEmpty();
  }

  @Test
  void marksAreTheReadersOwn() {
    App one = App.of("الأولى بعلاماتها");
    App other = App.of("الثانية بعلاماتها");
    one.does("mark-all-as-read", "s", ALL);
    one.does("edit-tag", "i", one.ids("s=" + ALL + "&n=1").getFirst(), "a", STARRED);
    assertThat(other.ids("s=" + READ)).isEmpty();
    assertThat(other.ids("s=" + STARRED)).isEmpty();
  }
}
