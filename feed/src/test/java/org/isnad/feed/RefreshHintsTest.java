package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.isnad.model.Payload;
import org.isnad.model.RefreshHints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefreshHintsTest {
  private static final URI FEED = URI.create("https://nahran.example/rss");
  private static final URI HUB = URI.create("https://hub.example/");

  private static RefreshHints hints(String feed) {
    Payload payload = new Payload(feed.getBytes(StandardCharsets.UTF_8), null);
    return FeedParser.parse(payload, FEED, null).value().hints();
  }

  @Test
  void rssSaysHowLongItKeepsAndWhenItSleeps() {
    RefreshHints hints =
        hints(
            """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"
                 xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
            <title>النهار</title><ttl> 45 </ttl>
            <skipHours><hour>2</hour><hour>24</hour><hour>ليل</hour></skipHours>
            <skipDays><day>Friday</day><day>الجمعة</day></skipDays>
            <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
            <atom:link rel="self" href="/feed"/><atom:link rel="hub" href="https://hub.example/"/>
            <item><title>خبر</title><link>/1</link></item></channel></rss>
            """);
    assertThat(hints)
        .isEqualTo(
            new RefreshHints(
                Duration.ofMinutes(45),
                Duration.ofHours(6),
                Set.of(0, 2),
                Set.of(DayOfWeek.FRIDAY),
                List.of(HUB),
                URI.create("https://nahran.example/feed")));
  }

  @Test
  void atomNamesItsHubs() {
    RefreshHints hints =
        hints(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>نشرة</title>
            <link rel="hub" href="https://hub.example/"/><link rel="HUB" href="https://two.example/h"/>
            <link rel="self" href="https://nahran.example/atom"/></feed>
            """);
    assertThat(hints.hubs()).containsExactly(HUB, URI.create("https://two.example/h"));
    assertThat(hints.self()).isEqualTo(URI.create("https://nahran.example/atom"));
  }

  @Test
  void jsonFeedNamesItsHubs() {
    RefreshHints hints =
        hints(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"نشرة","feed_url":"/feed.json",
             "hubs":[{"type":"rssCloud","url":"https://c.example/"},
                     {"type":"WebSub","url":"https://hub.example/"}],"items":[]}
            """);
    assertThat(hints.hubs()).containsExactly(HUB);
    assertThat(hints.self()).isEqualTo(URI.create("https://nahran.example/feed.json"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "rpc.nahran.example, 80, /rsscloud/pleaseNotify, http-post,"
            + " http://rpc.nahran.example/rsscloud/pleaseNotify",
        "rpc.nahran.example, 5337, pleaseNotify, HTTP-POST,"
            + " http://rpc.nahran.example:5337/pleaseNotify",
        "rpc.nahran.example, 443, /n, http-post, https://rpc.nahran.example/n",
        "rpc.nahran.example, 8443, /n, https-post, https://rpc.nahran.example:8443/n",
        "rpc.nahran.example, x, /n, http-post, http://rpc.nahran.example/n",
        "rpc.nahran.example, 80, /RPC2, xml-rpc, -",
        "rpc.nahran.example, 80, /RPC2, soap, -",
        "'', 80, /n, http-post, -",
      })
  void rssNamesACloudThatRings(
      String domain, String port, String path, String protocol, @Nullable String expected) {
    String cloud =
        "<cloud domain=\"%s\" port=\"%s\" path=\"%s\" registerProcedure=\"\" protocol=\"%s\"/>"
            .formatted(domain, port, path, protocol);
    URI address = hints("<rss><channel><title>ن</title>" + cloud + "</channel></rss>").cloud();
    assertThat(address).isEqualTo(expected == null ? null : URI.create(expected));
  }

  @Test
  void whatCannotBeReadIsNoHint() {
    RefreshHints hints =
        hints(
            "<rss><channel><title>ن</title><ttl>-5</ttl><skipHours>3</skipHours>"
                + "<link rel='hub' href='javascript:x'/></channel></rss>");
    assertThat(hints).isEqualTo(RefreshHints.NONE);
  }
}
