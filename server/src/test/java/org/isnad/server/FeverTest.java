package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.App.list;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The Fever protocol over HTTP, as apps speak it. */
class FeverTest {
  private final Visitor anybody = PaperServer.visitor();

  @BeforeEach
  void forget() {
    PaperServer.forgetLimits();
  }

  private JsonNode ask(App app, String wanted) {
    String key = AppSecret.feverKey(app.name, app.secret);
    return App.read(anybody.post("/api/fever.php?api&" + wanted, "api_key=" + key).body());
  }

  @Test
  void itemsAreWalkedMarkedAndSaved() {
    App app = App.of("قارئة الحمى");
    JsonNode lists = ask(app, "groups&feeds&favicons&unread_item_ids&saved_item_ids");
    assertThat(lists.get("auth").asInt()).isEqualTo(1);
    assertThat(lists.get("feeds").toString()).contains("صحيفة المنارة");
    assertThat(lists.get("feeds_groups").get(0).get("group_id"))
        .isEqualTo(lists.get("groups").get(0).get("id"));
    List<String> unread = List.of(lists.get("unread_item_ids").asString().split(",", -1));
    assertThat(lists.get("saved_item_ids").asString()).isEmpty();
    JsonNode items = ask(app, "items&since_id=0");
    assertThat(items.get("total_items").asInt()).isEqualTo(unread.size());
    JsonNode first = items.get("items").get(0);
    int id = first.get("id").asInt();
    assertThat(unread).contains(String.valueOf(id));
    assertThat(list(ask(app, "items&since_id=" + id).get("items")))
        .allSatisfy(item -> assertThat(item.get("id").asInt()).isGreaterThan(id));
    assertThat(ask(app, "items&with_ids=" + id).get("items").size()).isEqualTo(1);
    assertThat(ask(app, "mark=item&as=read&id=" + id).get("unread_item_ids").asString())
        .doesNotStartWith(id + ",")
        .isNotEqualTo(lists.get("unread_item_ids").asString());
    assertThat(ask(app, "mark=item&as=saved&id=" + id).get("saved_item_ids").asString())
        .isEqualTo(String.valueOf(id));
    assertThat(ask(app, "mark=group&as=read&id=0").get("unread_item_ids").asString()).isEmpty();
  }

  @Test
  void whoHasNoKeyLearnsNothing() {
    App app = App.of("صاحبة المفتاح");
    String refused = "{\"api_version\":3,\"auth\":0}";
    assertThat(anybody.post("/api/fever.php?api&feeds", "api_key=abc").body()).isEqualTo(refused);
    assertThat(anybody.post("/api/fever.php?api", "").body()).isEqualTo(refused);
    String key = AppSecret.feverKey(app.name, app.secret);
    assertThat(anybody.get("/api/fever.php?api&feeds&api_key=" + key).body()).isEqualTo(refused);
    assertThat(ask(app, "items&with_ids=1,x").get("auth").asInt()).isZero();
  }
}
