package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A name has a page, and whatever shows a name leads to it. */
class NamePagesTest {
  private final Visitor visitor = PaperServer.visitor();

  private static String page(String typed) {
    return "/name/" + PaperServer.PAPER.names.find(typed, 1).getFirst().id();
  }

  @Test
  void aNamesPageTellsItsSpellingsAndWhatItSaid() {
    Document page = visitor.page(page("ريم الحداد"));
    assertThat(page.select("h1").text()).isEqualTo("ريم الحداد");
    assertThat(page.select(".kicker").text()).isEqualTo("شخص");
    assertThat(page.select(".facts").text()).contains("Reem Haddad", "قولان", "تقريران");
    assertThat(page.select(".spoken h2").eachText())
        .as("newest first")
        .containsExactly(
            "سفن الإغاثة ترسو في جزيرة السرو بعد أسبوعين من الإعصار",
            "Relief convoy reaches Cypress Island as harbour reopens");
    assertThat(page.select(".spoken blockquote").eachAttr("dir")).containsExactly("rtl", "ltr");
    assertThat(page.select(".spoken a[href=/story/100]")).hasSize(2);
    assertThat(page.select(".spoken a[href=/report/100#saying-1]")).hasSize(1);
    assertThat(page.select(".why li").text())
        .contains("بحروف أخرى")
        .contains("ريم الحداد")
        .contains("Reem Haddad");
    Document english = visitor.page(page("ريم الحداد") + "?lang=en");
    assertThat(english.select("h1").text()).isEqualTo("Reem Haddad");
    assertThat(english.select(".kicker").text()).isEqualTo("Person");
  }

  @Test
  void whoCarriedIsTold() {
    Document page = visitor.page(page("مكتب الإغاثة"));
    assertThat(page.select(".spoken").text()).contains("الناقل وكالة وكان");
  }

  @Test
  void whateverShowsANameLeadsToItsPage() {
    String path = page("ريم الحداد");
    assertThat(visitor.page("/report/100").select(".sayings a[href=" + path + "]")).hasSize(1);
    Document story = visitor.page("/story/100");
    assertThat(story.select(".ways a[href=" + path + "]")).isNotEmpty();
    assertThat(story.select("svg a[href=" + path + "]")).isNotEmpty();
    assertThat(visitor.page("/search?q=speaker:Haddad").select("a[href=" + path + "]")).hasSize(1);
    assertThat(visitor.page("/search?q=الحداد").select("a[href=" + path + "]")).hasSize(1);
  }

  @Test
  void everySpellingLeadsToTheOneName() {
    var name = PaperServer.PAPER.names.find("Reem Haddad", 1).getFirst();
    long other =
        name.spellings().stream()
            .map(spelling -> spelling.id())
            .filter(id -> id != name.id())
            .findFirst()
            .orElseThrow();
    HttpResponse<String> answer = visitor.get("/name/" + other);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/name/" + name.id());
  }

  @Test
  void theNextPageIsOlder() {
    String path = page("ريم الحداد");
    assertThat(visitor.page(path + "?before=0&report=1").select(".empty")).hasSize(1);
    assertThat(visitor.get("/name/123").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/name/x").statusCode()).isEqualTo(400 + 4);
    assertThat(visitor.get(path + "?before=soon").statusCode()).isEqualTo(400);
  }
}
