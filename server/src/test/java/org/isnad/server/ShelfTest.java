package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.ReaderSteps.signedUp;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What readers follow, save and mute. */
class ShelfTest {

  @Test
  void whatIsFollowedComesTogether() {
    Visitor reader = signedUp("متابعة دؤوبة");
    assertThat(reader.page("/following").select(".empty").text()).startsWith("لا تتابع شيئًا بعد");
    follow(reader, "source", "manara");
    follow(reader, "story", "500");
    Document page = reader.page("/following");
    assertThat(page.select(".followed bdi").eachText()).contains("صحيفة المنارة");
    assertThat(page.select(".tellings .headline")).isNotEmpty();
    assertThat(
            reader
                .submit("/account", "/account/name", "/follow", Map.of("kind", "x", "key", "y"))
                .statusCode())
        .isEqualTo(400);
    reader.submit(
        "/account",
        "/account/name",
        "/follow",
        Map.of("kind", "source", "key", "manara", "wanted", "off"));
    assertThat(reader.page("/following").select(".followed bdi").eachText())
        .doesNotContain("صحيفة المنارة");
  }

  private static void follow(Visitor reader, String kind, String key) {
    reader.submit("/account", "/account/name", "/follow", Map.of("kind", kind, "key", key));
  }

  @Test
  void mutedWordsHideWhatIsFollowedAndSayHowMuch() {
    Visitor reader = signedUp("كارهة الأعاصير");
    follow(reader, "source", "manara");
    int before = reader.page("/following").select(".tellings > li").size();
    reader.submit("/muted", "/muted", Map.of("word", "الإعصار"));
    Document after = reader.page("/following");
    assertThat(after.select(".tellings > li").size()).isLessThan(before);
    assertThat(after.select(".small").text()).contains("بكلماتك");
    Document trial = reader.page("/muted?trial=" + Visitor.Text.encoded("ما بعد للإعصار من أثر"));
    assertThat(trial.select("[role=status]").text()).isEqualTo("يُخفى بسبب: الإعصار");
    assertThat(
            reader
                .page("/muted?trial=" + Visitor.Text.encoded("عصر جديد"))
                .select("[role=status]")
                .text())
        .isEqualTo("يظهر.");
    assertThat(reader.submit("/muted", "/muted", Map.of("word", "؟!")).statusCode()).isEqualTo(422);
    reader.submit("/muted", "/muted", Map.of("word", "الإعصار", "wanted", "off"));
    assertThat(reader.page("/following").select(".tellings > li")).hasSize(before);
  }
}
