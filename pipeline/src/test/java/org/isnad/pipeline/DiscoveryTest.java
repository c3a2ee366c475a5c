package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.isnad.feed.FeedCandidate.Sign;
import org.isnad.model.FeedFormat;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
  private static final URI HOME = URI.create("https://marfa.example/");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final FakeWeb web = new FakeWeb(InstantSource.fixed(NOW));

  private void put(String path, String body) {
    web.pages.put(HOME.resolve(path), body);
  }

  private static String feed(String title, int... reports) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>");
    xml.append(title).append("</title>");
    for (int report : reports) {
      xml.append("<item><title>خبر ").append(report);
      xml.append("</title><link>https://marfa.example/").append(report);
      xml.append("</link><pubDate>Mon, 23 Nov 2026 0").append(report);
      xml.append(":00:00 GMT</pubDate></item>");
    }
    return xml.append("</channel></rss>").toString();
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static String link(String path) {
    return "<link rel=alternate type='application/rss+xml' href='" + path + "'>";
  }

  private SiteFeeds found(URI address) throws InterruptedException {
    return new Discovery(web).of(address);
  }

  private static List<String> paths(SiteFeeds found) {
    return found.feeds().stream().map(feed -> feed.address().getPath()).toList();
  }

  @Test
  void tellsWhatEachFeedWouldBring() throws Exception {
    put("/", page("<title>المرفأ</title>" + link("/rss") + link("/dead"), "خبر"));
    put("/rss", feed("المرفأ: الأخبار", 1, 3, 2));
    put("/favicon.ico", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    SiteFeeds found = found(HOME);
    assertThat(found.site()).isEqualTo("المرفأ");
    assertThat(found.icon()).isEqualTo(HOME.resolve("/favicon.ico"));
    SiteFeeds.Preview feed = found.feeds().getFirst();
    assertThat(found.feeds()).hasSize(1);
    assertThat(feed.sign()).isEqualTo(Sign.HEAD);
    assertThat(feed.format()).isEqualTo(FeedFormat.RSS);
    assertThat(feed.title()).isEqualTo("المرفأ: الأخبار");
    assertThat(feed.entries()).isEqualTo(3);
    assertThat(feed.newest()).isEqualTo(Instant.parse("2026-11-23T03:00:00Z"));
    assertThat(feed.latest().getFirst().title()).isEqualTo("خبر 3");
    // A dead feed is told of, and the neighbour came through.
    assertThat(found.problems())
        .extracting(Problem::code, Problem::subject)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("http-404", "https://marfa.example/dead"));
    assertThat(found.requests()).isEqualTo(web.asked.get()).isLessThan(8);
  }

  @Test
  void anAddressMayBeAFeedItself() throws Exception {
    put("/rss", feed("الأخبار", 1));
    SiteFeeds found = found(HOME.resolve("/rss"));
    assertThat(found.feeds().getFirst().sign()).isEqualTo(Sign.ITSELF);
    assertThat(found.site()).isEqualTo("الأخبار");
  }

  @Test
  void aPageOfFeedsIsFollowed() throws Exception {
    put("/", page("", "<a href='/services/rss'>خدمة RSS</a>"));
    put(
        "/services/rss",
        page("", "<a href='/rss/1'>سياسة</a><a href='/rss/2'>رياضة</a><a href='/'>عودة</a>"));
    put("/rss/1", feed("سياسة", 1));
    put("/rss/2", feed("رياضة", 2));
    assertThat(paths(found(HOME))).containsExactly("/rss/1", "/rss/2");
  }

  @Test
  void anArticlesSiteIsAskedWhereTheArticleNamesNoFeed() throws Exception {
    put("/news/1", page("<meta property=og:site_name content=المرفأ>", "خبر"));
    put("/", page(link("/rss"), ""));
    put("/rss", feed("الأخبار", 1));
    SiteFeeds found = found(HOME.resolve("/news/1"));
    assertThat(paths(found)).containsExactly("/rss");
    assertThat(found.site()).isEqualTo("المرفأ");
  }

  @Test
  void theUsualPlacesAreAskedLastAndOnlyUntilOneAnswers() throws Exception {
    put("/", page("", ""));
    put("/rss.xml", feed("الأخبار", 1));
    put("/atom.xml", feed("أخرى", 2));
    SiteFeeds found = found(HOME);
    assertThat(paths(found)).containsExactly("/rss.xml");
    assertThat(found.feeds().getFirst().sign()).isEqualTo(Sign.PLACE);
    // Whoever guesses does not complain of wrong guesses.
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void newsSitemapsOfRobotsAreFound() throws Exception {
    put("/", page(link("/rss"), ""));
    put("/rss", feed("الأخبار", 1));
    put("/robots.txt", "User-agent: *\nSitemap: /pages.xml\nSitemap: /news-sitemap.xml\n");
    put(
        "/news-sitemap.xml",
        """
        <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>
        <loc>https://marfa.example/9</loc><news:news><news:title>خبر</news:title>
        <news:publication_date>2026-11-23T09:00:00Z</news:publication_date></news:news></url></urlset>
        """);
    SiteFeeds found = found(HOME);
    assertThat(paths(found)).containsExactly("/rss", "/news-sitemap.xml");
    assertThat(found.feeds().get(1).sign()).isEqualTo(Sign.SITEMAP);
    assertThat(found.feeds().get(1).format()).isEqualTo(FeedFormat.NEWS_SITEMAP);
  }

  @Test
  void theNewsSitemapOfAnIndexIsFound() throws Exception {
    put("/", page(link("/rss"), ""));
    put("/rss", feed("الأخبار", 1));
    put("/robots.txt", "Sitemap: /news-index.xml\n");
    put(
        "/news-index.xml",
        """
        <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://marfa.example/pages-1.xml</loc></sitemap>
        <sitemap><loc>https://marfa.example/news-1.xml</loc></sitemap></sitemapindex>
        """);
    put(
        "/news-1.xml",
        """
        <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>
        <loc>https://marfa.example/9</loc><news:news><news:title>خبر</news:title>
        <news:publication_date>2026-11-23T09:00:00Z</news:publication_date></news:news></url></urlset>
        """);
    assertThat(paths(found(HOME))).containsExactly("/rss", "/news-1.xml");
  }

  @Test
  void twoFormsOfOneFeedAreOneAndEmptyOnesComeLast() throws Exception {
    put("/", page(link("/none") + link("/rss") + link("/rss2"), ""));
    put("/none", feed("لا شيء"));
    put("/rss", feed("الأخبار", 1, 2));
    put("/rss2", feed("الأخبار", 1, 2));
    assertThat(paths(found(HOME))).containsExactly("/rss", "/none");
  }

  @Test
  void aSiteWithoutAnythingIsAskedLittleAndADeadOneOnce() throws Exception {
    put("/", page("", "لا خلاصة هنا"));
    SiteFeeds nothing = found(HOME);
    assertThat(nothing.feeds()).isEmpty();
    assertThat(nothing.requests()).isLessThan(16);
    SiteFeeds dead = found(URI.create("https://dead.example/"));
    assertThat(dead.requests()).isEqualTo(1);
    assertThat(dead.problems().getFirst().code()).isEqualTo("http-404");
  }

  @Test
  void aSiteOfAThousandFeedsIsAskedForSome() throws Exception {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      links.append(link("/gone/" + i));
    }
    put("/", page(links.toString(), ""));
    assertThat(found(HOME).requests()).isEqualTo(Discovery.MOST_REQUESTS);
  }
}
