package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages tell machines: search engines, previews elsewhere, browsers that install apps. */
class MachinePagesTest {
  private static final String HOME = PaperServer.SERVER.address().toString();

  private final Visitor visitor = PaperServer.visitor();

  private JsonNode json(String text) {
    return JsonMapper.builder().build().readTree(text);
  }

  private Document xml(String path) {
    return Jsoup.parse(visitor.get(path).body(), "", Parser.xmlParser());
  }

  @Test
  void aReportSaysWhatItIsAndWhoseItIs() {
    Document page = visitor.page("/report/100");
    assertThat(page.select("meta[property=og:title]").attr("content")).startsWith("سفن الإغاثة");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .startsWith(HOME + "picture/");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://manara.example/news/100");
    JsonNode data = json(page.select("script[type=application/ld+json]").first().data());
    assertThat(data.path("@type").asString()).isEqualTo("NewsArticle");
    assertThat(data.path("publisher").path("name").asString()).isEqualTo("صحيفة المنارة");
    assertThat(data.path("isBasedOn").asString()).isEqualTo("https://manara.example/news/100");
    assertThat(data.path("isPartOf").asString()).isEqualTo(HOME + "story/100");
    assertThat(data.path("datePublished").asString()).isEqualTo("2026-11-23T13:32:00Z");
  }

  @Test
  void aStoryListsItsReports() {
    Document page = visitor.page("/story/100");
    JsonNode data = json(page.select("script[type=application/ld+json]").first().data());
    assertThat(data.path("hasPart")).hasSize(4);
    assertThat(data.path("hasPart").get(0).path("url").asString()).startsWith(HOME + "report/");
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(HOME + "story/100");
  }

  @Test
  void sitemapsNameEachDayAndItsStories() {
    List<String> days = xml("/sitemap.xml").select("sitemap > loc").eachText();
    assertThat(days.getFirst()).isEqualTo(HOME + "sitemap/2026-11-23.xml");
    Document day = xml("/sitemap/2026-11-23.xml");
    assertThat(day.select("url > loc").eachText())
        .contains(HOME + "day/2026-11-23", HOME + "story/200")
        .doesNotContain(HOME + "story/100");
    assertThat(day.select("url:contains(story/200) > lastmod").text())
        .isEqualTo("2026-11-23T13:53:00Z");
    assertThat(xml("/sitemap/2026-11-21.xml").select("loc").eachText())
        .contains(HOME + "story/100");
    for (String none : List.of("2026-11-24.xml", "2026-11-23", "x.xml", "2026-13-01.xml")) {
      assertThat(visitor.get("/sitemap/" + none).statusCode()).as(none).isEqualTo(404);
    }
    assertThat(visitor.get("/robots.txt").body()).contains("Sitemap: " + HOME + "sitemap.xml\n");
  }

  @Test
  void theAppIsInstalledInTheReadersLanguage() {
    JsonNode manifest = json(visitor.get("/manifest.webmanifest?lang=fr").body());
    assertThat(manifest.path("lang").asString()).isEqualTo("fr");
    assertThat(manifest.path("dir").asString()).isEqualTo("ltr");
    for (JsonNode icon : manifest.path("icons")) {
      assertThat(visitor.get(icon.path("src").asString()).statusCode()).isEqualTo(200);
    }
    String worker = visitor.get("/sw.js").body();
    assertThat(worker).contains(Assets.path("isnad.css")).doesNotContain("%");
  }
}
