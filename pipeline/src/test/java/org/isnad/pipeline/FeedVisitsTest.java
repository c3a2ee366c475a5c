package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Ids;
import org.isnad.model.Language;
import org.isnad.model.Problem;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.junit.jupiter.api.Test;

/** Visits of a source whose only feed is a sitemap index. */
class FeedVisitsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final URI HOME = URI.create("https://manara.example/");
  private static final URI INDEX = HOME.resolve("sitemap.xml");

  private Instant now = NOW;
  private final InstantSource clock = () -> now;
  private final FakeWeb web = new FakeWeb(clock);
  private final MemoryStore store = new MemoryStore();
  private final FeedVisits visits = visits();

  private FeedVisits visits() {
    Source source =
        new Source(
            "manara",
            Map.of(Language.ARABIC, "المنارة"),
            null,
            SourceKind.PUBLISHER,
            null,
            HOME,
            List.of(Language.ARABIC),
            List.of(new FeedAddress(INDEX, null)),
            Map.of());
    Catalogue catalogue = new Catalogue(List.of(source));
    Desk desk = new Desk(store, store, store, clock);
    Line<FeedPage, Filed> line =
        Newsroom.line(web, SourceBook.of(catalogue), new Ids(clock, new Random(1)));
    InProcessRunner runner = new InProcessRunner(line, desk, 1, filed -> {});
    return new FeedVisits(SourceBook.of(catalogue), web, runner, desk, new Random(2));
  }

  private void index(String... sitemaps) {
    StringBuilder list = new StringBuilder("<?xml version=\"1.0\"?><sitemapindex");
    list.append(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (String sitemap : sitemaps) {
      String[] parts = sitemap.split(" ", -1);
      list.append("<sitemap><loc>").append(HOME.resolve(parts[0])).append("</loc>");
      if (parts.length > 1) {
        list.append("<lastmod>").append(parts[1]).append("</lastmod>");
      }
      list.append("</sitemap>");
    }
    web.pages.put(INDEX, list.append("</sitemapindex>").toString());
  }

  private void sitemap(String path, String... articles) {
    StringBuilder list = new StringBuilder("<?xml version=\"1.0\"?><urlset");
    list.append(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (String article : articles) {
      list.append("<url><loc>").append(HOME.resolve(article)).append("</loc>");
      list.append("<lastmod>2026-11-23T09:00:00Z</lastmod></url>");
    }
    web.pages.put(HOME.resolve(path), list.append("</urlset>").toString());
  }

  private FeedVisits.Visited visit(FeedHistory history) throws InterruptedException {
    return visits.visit(history, 1);
  }

  private static FeedHistory unvisited() {
    return FeedHistory.unvisited(INDEX, "manara", NOW);
  }

  private List<String> admitted() {
    return store.admissions.keySet().stream().map(url -> url.value()).sorted().toList();
  }

  @Test
  void anIndexBringsTheNewsOfItsNewestSitemaps() throws InterruptedException {
    index(
        "old.xml 2019-01-01",
        "b.xml 2026-11-22",
        "a.xml 2026-11-23",
        "https://elsewhere.example/c.xml 2026-11-23");
    sitemap("a.xml", "1", "2");
    sitemap("b.xml", "2", "3");
    sitemap("old.xml", "past/1");
    FeedVisits.Visited first = visit(unvisited());
    assertThat(first.visit().ending()).isEqualTo("ok");
    assertThat(first.visit().admitted()).isEqualTo(3);
    assertThat(admitted()).hasSize(3);
    assertThat(store.problems).isEmpty();

    web.asked.set(0);
    sitemap("a.xml", "4", "1");
    now = NOW.plusSeconds(3600);
    FeedVisits.Visited second = visit(first.after());
    assertThat(second.visit().admitted()).isEqualTo(1);
    assertThat(web.asked).as("what has not changed since is not asked for").hasValue(3);
  }

  @Test
  void ofAnIndexWithNewsOnlyThatIsAskedForAndOfManyFew() throws InterruptedException {
    index("pages-1.xml 2026-11-23", "news-1.xml 2026-11-20");
    sitemap("pages-1.xml", "past/1");
    sitemap("news-1.xml", "1");
    visit(unvisited());
    assertThat(admitted()).hasSize(1);

    String[] many = new String[100];
    for (int i = 0; i < many.length; i++) {
      many[i] = "s" + i + ".xml";
      sitemap(many[i], "many/" + i);
    }
    index(many);
    web.asked.set(0);
    visit(unvisited());
    assertThat(web.asked).hasValue(1 + IndexedSitemaps.MOST);
  }

  @Test
  void anIndexFailsOnlyWhereNoSitemapIsToBeHad() throws InterruptedException {
    index("a.xml", "gone.xml");
    sitemap("a.xml", "1");
    FeedVisits.Visited one = visit(unvisited());
    assertThat(one.visit().ending()).isEqualTo("ok");
    assertThat(one.visit().problems()).extracting(Problem::code).containsExactly("http-404");
    index("gone.xml");
    FeedVisits.Visited none = visit(unvisited());
    assertThat(none.visit().ending()).isEqualTo("http-404");
    assertThat(none.after().failures()).isEqualTo(1);
    assertThat(none.after().retired()).isFalse();
  }

  @Test
  void anIndexOfOthersSitemapsIsNamedAsAProblem() throws InterruptedException {
    index("https://elsewhere.example/c.xml");
    assertThat(visit(unvisited()).visit().ending()).isEqualTo("sitemap-index");
  }
}
