package org.isnad.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.isnad.feed.FeedCandidate.Sign;
import org.isnad.model.DataFile;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePageTest {
  private static final URI HOME = URI.create("https://www.marfa.example/ar/");

  private static SitePage page(String html) {
    return SitePage.read(html, HOME);
  }

  private static List<String> addresses(SitePage page) {
    return page.feeds().stream().map(feed -> feed.address().toString()).toList();
  }

  @Test
  void readsWhatTheHeadNames() {
    SitePage page =
        page(
            """
            <html><head><title>صحيفة المرفأ | الرئيسية</title>
            <meta property="og:site_name" content=" صحيفة
              المرفأ ">
            <link rel="alternate" type="application/rss+xml" title="آخر الأخبار" href="rss.xml">
            <link REL="Alternate" TYPE="application/atom+xml; charset=utf-8" href="/atom">
            <link rel=alternate type=application/feed+json href=//feeds.marfa.example/all.json>
            <link rel="alternate" type="application/rdf+xml" href="/rdf">
            <link rel="alternate" type="text/xml" href="/feeds/all">
            <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">
            <link rel="alternate" type="application/json+oembed" href="/oembed?feed">
            <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
            <link rel="alternate" hreflang="en" href="/en/">
            <link rel="alternate" type="application/rss+xml" href="javascript:void(0)">
            <link rel="alternate" type="application/rss+xml" href="rss.xml">
            </head><body></body></html>
            """);
    assertThat(page.name()).isEqualTo("صحيفة المرفأ");
    assertThat(addresses(page))
        .containsExactly(
            "https://www.marfa.example/ar/rss.xml",
            "https://www.marfa.example/atom",
            "https://feeds.marfa.example/all.json",
            "https://www.marfa.example/rdf",
            "https://www.marfa.example/feeds/all");
    assertThat(page.feeds().getFirst())
        .isEqualTo(
            new FeedCandidate(
                URI.create("https://www.marfa.example/ar/rss.xml"), Sign.HEAD, "آخر الأخبار"));
  }

  @Test
  void relativeLinksAreRelativeToTheBase() {
    SitePage page =
        page(
            "<base href='/v2/'><link rel=alternate type='application/rss+xml' href='خلاصة.xml'>"
                + "<link rel=icon href=i.png>");
    assertThat(addresses(page))
        .containsExactly("https://www.marfa.example/v2/%D8%AE%D9%84%D8%A7%D8%B5%D8%A9.xml");
    assertThat(page.icons().getFirst()).isEqualTo(URI.create("https://www.marfa.example/v2/i.png"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='/rss/politics.xml'>سياسة</a>",
        "<a href='/services/list'>خدمة RSS</a>",
        "<a href='/services/list'>خُلاصات</a>",
        "<a href='/services/list'>الخلاصات</a>",
        "<a href='/services/list'>آر إس إس</a>",
        "<a href='/services/list'><img alt='RSS' src='r.png'></a>",
        "<a href='/services/list' title='Flux RSS'></a>",
        "<a href='https://rss.marfa.example/feed'>x</a>",
        "<a href='https://marfa.example/خلاصات'>x</a>"
      })
  void linksThatLookLikeFeeds(String link) {
    SitePage page = page(link);
    assertThat(page.feeds()).hasSize(1);
    assertThat(page.feeds().getFirst().sign()).isEqualTo(Sign.LINK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='/news/feed-the-world'>أطعموا العالم</a>",
        "<a href='https://other.example/rss'>RSS</a>",
        "<a href='/1'>وزير يفتتح معرضا ويتحدث عن خدمة RSS في الصحف العربية</a>",
        "<a href='/story/comments/feed'>RSS</a>",
        "<a href='mailto:rss@marfa.example'>RSS</a>",
        "<a href='/ar/'>RSS</a>",
        "<a href='https://feed.example.com/'>x</a>"
      })
  void linksThatDoNot(String link) {
    assertThat(page(link).feeds()).isEmpty();
  }

  @Test
  void theFittestIconComesFirstAndTheUsualPlaceLast() {
    SitePage page =
        page(
            """
            <link rel="shortcut icon" sizes="16x16" href="/16.png">
            <link rel="apple-touch-icon" href="/apple.png">
            <link rel="icon" sizes="48x48 96x96" href="/96.png">
            <link rel="icon" sizes="512x512" href="/512.png">
            <link rel="mask-icon" href="/mask.svg">
            <link rel="manifest" href="/site.webmanifest">
            """);
    assertThat(page.icons().stream().map(URI::getPath).toList())
        .containsExactly("/96.png", "/apple.png", "/16.png", "/512.png", "/favicon.ico");
    assertThat(page.manifest()).isEqualTo(URI.create("https://www.marfa.example/site.webmanifest"));
    assertThat(page("").icons())
        .containsExactly(URI.create("https://www.marfa.example/favicon.ico"));
  }

  @Test
  void aManifestNamesIconsOrNothing() {
    URI at = URI.create("https://marfa.example/m/site.webmanifest");
    String manifest =
        """
        {"name":"المرفأ","icons":[{"src":"192.png","sizes":"192x192"},{"src":"/64.png","sizes":"64x64"},
         {"src":"mask.png","sizes":"64x64","purpose":"maskable"}, 7, {"sizes":"1x1"}]}
        """;
    assertThat(SiteIcons.ofManifest(new Payload(manifest.getBytes(UTF_8), null), at))
        .containsExactly(
            URI.create("https://marfa.example/64.png"),
            URI.create("https://marfa.example/m/192.png"));
    for (String broken : List.of("", "[", "null", "\"icons\"", "{\"icons\":7}")) {
      assertThat(SiteIcons.ofManifest(new Payload(broken.getBytes(UTF_8), null), at)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos,"
        + "https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
    "https://m.youtube.com/playlist?list=PLx_1, "
        + "https://www.youtube.com/feeds/videos.xml?playlist_id=PLx_1",
    "https://t.me/marfa_news,                   https://t.me/s/marfa_news",
    "https://t.me/marfa_news/,                  https://t.me/s/marfa_news",
    "https://telegram.me/marfa_news,            https://t.me/s/marfa_news",
    "https://old.reddit.com/r/harbour,          https://www.reddit.com/r/harbour/.rss",
    "https://marfa.blogspot.com/2026/11/a.html, https://marfa.blogspot.com/feeds/posts/default",
    "https://medium.com/@marfa,                 https://medium.com/feed/@marfa",
    "https://mastodon.example/@marfa,           https://mastodon.example/@marfa.rss",
  })
  void feedsOfServicesFollowFromTheirPages(String page, String feed) {
    assertThat(FeedPlaces.rewritten(URI.create(page))).contains(URI.create(feed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://t.me/s/marfa_news",
        "https://t.me/ab",
        "https://www.youtube.com/watch?v=1",
        "https://marfa.example/channel/UCabcdefghijklmnopqrstuv",
        "mailto:a@t.me"
      })
  void otherPagesHaveNoRule(String page) {
    assertThat(FeedPlaces.rewritten(URI.create(page))).isEmpty();
  }

  @Test
  void aChannelsPageIsKnownByTheAddressItGivesItself() {
    String html =
        "<link rel=canonical href='https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv'>";
    SitePage page = SitePage.read(html, URI.create("https://www.youtube.com/@marfa"));
    assertThat(page.feeds().getFirst().sign()).isEqualTo(Sign.RULE);
  }

  @Test
  void sitemapsOfNewsComeFirst() {
    String robots =
        """
        \ufeffUser-agent: *
        Disallow: /admin
        SITEMAP : no
        Sitemap: https://marfa.example/sitemap.xml
        sitemap:/أخبار/news-sitemap.xml
        Sitemap:
        Sitemap: ftp://marfa.example/x.xml
        """;
    URI at = URI.create("https://marfa.example/robots.txt");
    assertThat(
            NamedSitemaps.of(new Payload(robots.getBytes(UTF_8), null), at).stream()
                .map(sitemap -> sitemap.address().toString())
                .toList())
        .containsExactly(
            "https://marfa.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/news-sitemap.xml",
            "https://marfa.example/sitemap.xml");
  }

  @Test
  void anyBytesAreAPage() {
    byte[] bytes = new byte[100_000];
    new java.util.Random(3).nextBytes(bytes);
    assertThat(SitePage.read(new Payload(bytes, "text/html"), HOME).icons()).isNotEmpty();
    byte[] arabic =
        "<meta charset=windows-1256><title>المرفأ</title>"
            .getBytes(Charset.forName("windows-1256"));
    assertThat(SitePage.read(new Payload(arabic, null), HOME).name()).isEqualTo("المرفأ");
    String many = "<a href='/rss/1'>RSS</a><a href='/rss/2'>RSS</a>".repeat(50_000);
    assertThat(page(many).feeds()).hasSize(2);
  }

  @Test
  void theDataFilesAreRead() {
    assertThat(DataFile.lines(FeedPlaces.class, "feed-rewrites.txt"))
        .allMatch(line -> line.split("\\s+", -1).length == 2);
    assertThat(DataFile.lines(FeedPlaces.class, "feed-link-words.txt"))
        .allMatch(line -> line.matches("(path|text|not-path) \\S+"));
    assertThat(FeedPlaces.usual(HOME).getFirst().address())
        .isEqualTo(URI.create("https://www.marfa.example/feed/"));
  }
}
