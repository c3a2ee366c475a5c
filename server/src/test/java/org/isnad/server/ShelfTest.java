package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.ReaderSteps.signedUp;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    assertThat(trial.select("[role=status]").text().strip()).isEqualTo("يُخفى بسبب: الإعصار");
    assertThat(
            reader
                .page("/muted?trial=" + Visitor.Text.encoded("عصر جديد"))
                .select("[role=status]")
                .text()
                .strip())
        .isEqualTo("يظهر.");
    assertThat(reader.submit("/muted", "/muted", Map.of("word", "؟!")).statusCode()).isEqualTo(422);
    reader.submit("/muted", "/muted", Map.of("word", "الإعصار", "wanted", "off"));
    assertThat(reader.page("/following").select(".tellings > li")).hasSize(before);
  }

  @Test
  void eachPageHasItsButton() {
    Visitor reader = signedUp("ضاغطة الأزرار");
    String tag = Visitor.Text.encoded("جزيره_السرو");
    for (String page : new String[] {"/source/manara", "/story/100", "/hashtag/" + tag}) {
      Element form = reader.page(page).selectFirst("form.follow");
      assertThat(form).as(page).isNotNull();
      reader.submit(
          page,
          "/follow",
          Map.of(
              "kind", form.select("[name=kind]").attr("value"),
              "key", form.select("[name=key]").attr("value")));
      assertThat(reader.page(page).select("form.follow button").text()).isEqualTo("ألغِ المتابعة");
    }
    assertThat(reader.page("/following").select(".followed > li")).hasSize(3);
    assertThat(PaperServer.visitor().page("/story/100").select("form.follow")).isEmpty();
  }

  @Test
  void whatIsSavedIsKeptByTheAccount() {
    Visitor reader = signedUp("حافظة للغد");
    reader.submit("/report/100", "/save", Map.of("refs", "report/100 story/500 story/999"));
    Document saved = reader.page("/saved");
    assertThat(saved.select(".item").eachAttr("data-ref"))
        .containsExactlyInAnyOrder("report/100", "story/500", "story/999");
    assertThat(reader.page("/report/100").select("form.keep button").attr("aria-pressed"))
        .isEqualTo("true");
    reader.submit("/saved", "/save", Map.of("refs", "report/100", "wanted", "off"));
    assertThat(reader.page("/saved").select(".item")).hasSize(2);
    for (String bad : new String[] {"x", "report/", "report/1e9", "story/99999999999999999999"}) {
      assertThat(reader.submit("/saved", "/save", Map.of("refs", bad)).statusCode())
          .as(bad)
          .isEqualTo(400);
    }
  }

  @Test
  void theFrontPageIsTheReadersOwn() {
    Visitor reader = signedUp("صاحبة الصفحة");
    int stories = reader.page("/?edition=ar").select(".headline").size();
    reader.submit("/muted", "/muted", Map.of("word", "الإعصار"));
    Document home = reader.page("/?edition=ar");
    assertThat(home.select(".headline").size()).isLessThan(stories);
    assertThat(home.select("a[href=/muted]").text()).contains("بكلماتك");
    assertThat(PaperServer.visitor().page("/?edition=ar").select(".headline")).hasSize(stories);
  }

  @Test
  void settingsFollowTheReaderToTheNextBrowser() {
    Visitor reader = signedUp("متنقلة بين الأجهزة");
    Document settings = reader.page("/settings");
    Map<String, String> fields = new HashMap<>();
    settings
        .select("form.settings input[checked], form.settings option[selected]")
        .forEach(one -> fields.put(one.attr("name"), one.attr("value")));
    fields.put("theme", "dark");
    fields.remove("");
    assertThat(reader.submit("/settings", "/settings", fields).statusCode()).isEqualTo(303);
    Visitor next = PaperServer.visitor();
    next.submit(
        "/sign-in",
        "/sign-in",
        Map.of("name", "متنقلة بين الأجهزة", "password", ReaderSteps.PASSWORD));
    assertThat(next.page("/").select("html").attr("data-theme")).isEqualTo("dark");
  }
}
