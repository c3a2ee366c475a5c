package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class FeedCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FEED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>صحيفة السهل</title><link>https://sahl.example/</link>
      <item><title>جسر جديد</title><link>/news/1</link><guid>g1</guid>
      <pubDate>Wed, 04 Mar 2026 11:15:00 +0300</pubDate>
      <enclosure url="https://sahl.example/1.mp3" type="audio/mpeg" length="42"/></item>
      <item><title>سوق</title><link>https://sahl.example/news/2</link>
      <pubDate>أمس</pubDate></item>
      </channel></rss>
      """;

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void printsAFeedAsOneLine() throws IOException {
    Path file = file("sahl.xml", FEED);
    Ran ran = Ran.isnad("feed", file.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).hasSize(1);
    JsonNode feed = JSON.readTree(ran.out());
    assertThat(feed.propertyNames())
        .containsExactly("file", "format", "title", "link", "entries", "problems");
    assertThat(feed.get("format").asString()).isEqualTo("rss");
    JsonNode entry = feed.get("entries").get(0);
    assertThat(entry.propertyNames())
        .containsExactly(
            "id",
            "title",
            "link",
            "published",
            "updated",
            "summary",
            "content",
            "authors",
            "categories",
            "enclosures");
    assertThat(entry.get("link").asString()).isEqualTo("https://sahl.example/news/1");
    assertThat(entry.get("published").asString()).isEqualTo("2026-03-04T08:15:00Z");
    assertThat(entry.get("enclosures").get(0).get("length").asInt()).isEqualTo(42);
    JsonNode problem = feed.get("problems").get(0);
    assertThat(problem.propertyNames()).containsExactly("code", "message", "line");
    assertThat(problem.get("code").asString()).isEqualTo("bad-date");
  }

  @Test
  void aTitleMarkedUpIsCleanHtmlWithItsWordsBesideIt() throws IOException {
    Path file =
        file(
            "marked.xml",
            "<rss><channel><title>السهل</title><item><title>خمس &lt;b"
                + " onclick=\"x()\"&gt;سمكات&lt;/b&gt;"
                + "</title><link>https://sahl.example/1</link></item></channel></rss>");
    JsonNode feed = JSON.readTree(Ran.isnad("feed", file.toString()).out());
    assertThat(feed.has("titleText")).isFalse();
    JsonNode entry = feed.get("entries").get(0);
    assertThat(entry.get("title").asString()).isEqualTo("خمس <b>سمكات</b>");
    assertThat(entry.get("titleText").asString()).isEqualTo("خمس سمكات");
  }

  @Test
  void whatIsNoFeedIsNamedAndItsNeighboursComeThrough() throws IOException {
    Path page = file("page.xml", "<html><body><p>No feed here.</p></body></html>");
    Path empty = file("empty.xml", "");
    Path good = file("sahl.xml", FEED);
    Ran ran = Ran.isnad("feed", page.toString(), empty.toString(), good.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.outLines()).hasSize(3);
    assertThat(JSON.readTree(ran.outLines().get(2)).get("entries").size()).isEqualTo(2);
    assertThat(ran.errLines()).hasSize(2);
    assertThat(ran.errLines().get(0)).startsWith("isnad: " + page + ": not-a-feed: ");
    assertThat(ran.errLines().get(1)).startsWith("isnad: " + empty + ": empty: ");
  }

  @Test
  void takesThousandsOfFilesInOneRunInOrder() throws IOException {
    Path many = Files.createDirectories(folder.resolve("many"));
    for (int i = 0; i < 500; i++) {
      Files.writeString(many.resolve((1000 + i) + ".xml"), FEED);
    }
    Ran ran = Ran.isnad("feed", "--jobs", "4", many.toString());
    assertThat(ran.code()).isZero();
    assertThat(
            ran.outLines().stream()
                .map(line -> JSON.readTree(line).get("file").asString())
                .toList())
        .isEqualTo(
            IntStream.range(0, 500).mapToObj(i -> many + "/" + (1000 + i) + ".xml").toList());
  }

  @Test
  void aFeedWithoutEntriesIsStillAFeed() throws IOException {
    Path file = file("none.xml", "<rss><channel><title>Caf&eacute;</title></channel></rss>");
    Ran ran = Ran.isnad("feed", file.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(JSON.readTree(ran.out()).get("title").asString()).isEqualTo("Café");
  }

  @Test
  void aFeedTooLargeToHoldIsPrintedWhileItIsRead() throws IOException {
    String item =
        FEED.substring(FEED.indexOf("<item>"), FEED.indexOf("</item>"))
            + "<description>"
            + "نص ".repeat(50)
            + "</description></item>";
    String large = FEED.replace("</channel>", item.repeat(25_000) + "</channel>");
    Path first = file("large.xml", large);
    Path second = file("small.xml", FEED);
    Ran ran = Ran.isnad("feed", first.toString(), second.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).hasSize(2);
    JsonNode feed = JSON.readTree(ran.outLines().getFirst());
    assertThat(feed.get("entries").size()).isEqualTo(25_002);
    assertThat(feed.get("entries").get(25_001).get("link").asString())
        .isEqualTo("https://sahl.example/news/1");
    assertThat(feed.get("title").asString()).isEqualTo("صحيفة السهل");
    assertThat(feed.get("format").asString()).isEqualTo("rss");
    assertThat(JSON.readTree(ran.outLines().get(1)).get("entries").size()).isEqualTo(2);
  }

  @Test
  void filesAreReadAsFromTheAddressGiven() throws IOException {
    Path file = file("sahl.xml", FEED);
    Ran ran = Ran.isnad("feed", "--address", "https://mirror.example/ar/", file.toString());
    JsonNode entry = JSON.readTree(ran.out()).get("entries").get(0);
    assertThat(entry.get("link").asString()).isEqualTo("https://mirror.example/news/1");
  }

  @Test
  void aPageOfLinksIsReadByItsSelectors() throws IOException {
    Path page =
        file(
            "news.html",
            "<ul><li><a href='https://sahl.example/1'>خبر</a><time>23 تشرين الثاني"
                + " 2026</time></li></ul>");
    Ran ran = Ran.isnad("feed", "--item", "li", "--date", "time", page.toString());
    assertThat(ran.code()).isZero();
    JsonNode entry = JSON.readTree(ran.out()).get("entries").get(0);
    assertThat(entry.get("title").asString()).isEqualTo("خبر");
    assertThat(entry.get("published").asString()).isEqualTo("2026-11-23T00:00:00Z");
  }
}
