package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.feed.FeedParser;
import org.isnad.feed.Opml;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that flow out as feeds, read back by the parser that reads everybody's. */
class FeedPagesTest {
  private final Visitor visitor = PaperServer.visitor();

  private Feed feed(String path) {
    HttpResponse<String> answer = visitor.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    Payload payload =
        new Payload(
            answer.body().getBytes(StandardCharsets.UTF_8),
            answer.headers().firstValue("Content-Type").orElseThrow());
    Parsed<Feed> parsed =
        FeedParser.parse(payload, PaperServer.SERVER.address().resolve(path), null);
    assertThat(parsed.problems()).as(path).isEmpty();
    return parsed.value();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feed.%s?edition=all",
        "/source/manara/feed.%s",
        "/story/100/feed.%s",
        "/source/harbour/feed.%s?lang=en",
        "/search/feed.%s?q=%%D8%%A7%%D9%%84%%D8%%A5%%D8%%B9%%D8%%B5%%D8%%A7%%D8%%B1"
      })
  void threeFormsSayTheSame(String pattern) {
    Feed rss = feed(pattern.formatted("rss"));
    Feed atom = feed(pattern.formatted("atom"));
    Feed json = feed(pattern.formatted("json"));
    assertThat(rss.entries()).isNotEmpty();
    assertThat(said(rss)).isEqualTo(said(atom)).isEqualTo(said(json));
    assertThat(rss.title()).isEqualTo(atom.title()).isEqualTo(json.title());
  }

  /** All but what RSS has no room for. */
  private static List<List<Object>> said(Feed feed) {
    return feed.entries().stream().map(FeedPagesTest::said).toList();
  }

  private static List<Object> said(Entry entry) {
    String words = entry.summary() == null ? entry.content() : entry.summary();
    return List.of(
        String.valueOf(entry.id()),
        String.valueOf(entry.link()),
        String.valueOf(entry.title()),
        String.valueOf(entry.published()),
        String.valueOf(words),
        entry.authors(),
        entry.categories());
  }

  @Test
  void aReportsLineLeadsToItsPublisherAndAStorysToItsPage() {
    Entry report = feed("/source/manara/feed.rss").entries().getFirst();
    assertThat(report.link().getHost()).isEqualTo("manara.example");
    assertThat(report.id()).contains("/report/");
    assertThat(report.summary()).startsWith("<p dir=\"rtl\">");
    Entry story = feed("/feed.rss").entries().getFirst();
    assertThat(story.link().getPath()).startsWith("/story/");
  }

  @Test
  void whoHasItAlreadyIsTold() {
    HttpResponse<String> first = visitor.get("/source/manara/feed.atom");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = visitor.get("/source/manara/feed.atom", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    String at = first.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(visitor.get("/source/manara/feed.atom", "If-Modified-Since", at).statusCode())
        .isEqualTo(304);
    assertThat(visitor.get("/source/sahil/feed.atom", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feed.pdf",
        "/source/none/feed.rss",
        "/hashtag/none/feed.rss",
        "/name/1/feed.rss",
        "/search/feed.rss",
        "/source/manara/feed.xml"
      })
  void whatIsNotThereIsNoFeed(String path) {
    assertThat(visitor.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void pagesNameTheirFeeds() {
    for (String page : List.of("/", "/source/manara", "/search?q=الإعصار&page=1")) {
      Document document = visitor.page(page.replace("الإعصار", Visitor.Text.encoded("الإعصار")));
      List<String> feeds = document.select("link[rel=alternate][type]").eachAttr("href");
      assertThat(feeds).as(page).hasSize(3);
      feeds.forEach(feed -> assertThat(feed(feed).entries()).as(feed).isNotEmpty());
    }
    Document home = visitor.page("/");
    String tag = home.select("a[href^=/hashtag/]").attr("href");
    assertThat(visitor.page(tag).select("link[rel=alternate][type]").eachAttr("href"))
        .allSatisfy(feed -> assertThat(feed(feed).entries()).isNotEmpty());
  }

  @Test
  void theSourcesAreAListOfFeeds() {
    HttpResponse<String> answer = visitor.get("/sources.opml");
    var read =
        Opml.read(new Payload(answer.body().getBytes(StandardCharsets.UTF_8), "text/x-opml"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value())
        .anySatisfy(one -> assertThat(one.toString()).contains("صحيفة المنارة"));
    assertThat(URI.create(PaperServer.SERVER.address() + "source/manara/feed.rss").getPath())
        .isEqualTo("/source/manara/feed.rss");
  }
}
