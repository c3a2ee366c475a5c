package org.isnad.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.model.Feed;
import org.isnad.model.FeedFormat;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;

/** Input made to hurt: whatever it is, entries before and after it are read. */
class FeedLimitsTest {
  private static final URI ADDRESS = URI.create("https://press.example/rss");

  private static String item(int number) {
    return "<item><title>خبر</title><link>https://press.example/"
        + number
        + "</link><pubDate>Mon, 23 Nov 2026 10:15:30 GMT</pubDate></item>";
  }

  private static Parsed<Feed> parse(String text) {
    return FeedParser.parse(new Payload(text.getBytes(UTF_8), null), ADDRESS, "limits");
  }

  private static String feed(String middle) {
    return "<rss><channel>" + item(1) + middle + item(2) + "</channel></rss>";
  }

  private static void assertNeighboursKept(Parsed<Feed> parsed, String... codes) {
    assertThat(parsed.value().entries().getFirst().link())
        .isEqualTo(URI.create("https://press.example/1"));
    assertThat(parsed.value().entries().getLast().link())
        .isEqualTo(URI.create("https://press.example/2"));
    assertThat(parsed.problems()).extracting(Problem::code).contains(codes);
  }

  @Test
  void deepNestingIsLeftOut() {
    String deep =
        "<item><title>عميق</title><description>"
            + "<b>".repeat(200_000)
            + "x"
            + "</b>".repeat(200_000)
            + "</description></item>";
    assertNeighboursKept(parse(feed(deep)), "too-deep");
  }

  @Test
  void aHugeFieldIsCut() {
    String huge =
        "<item><title>كبير</title><description>" + "x".repeat(3_000_000) + "</description></item>";
    Parsed<Feed> parsed = parse(feed(huge));
    assertNeighboursKept(parsed, "field-too-long");
    assertThat(parsed.value().entries().get(1).summary()).hasSize(EntryAdapter.LONGEST_HTML);
  }

  @Test
  void manyAttributesAndCategoriesAreCut() {
    StringBuilder attributes = new StringBuilder("<item ");
    for (int i = 0; i < 100_000; i++) {
      attributes.append("a").append(i).append("='v' ");
    }
    attributes.append(">").append("<category>c</category>".repeat(10));
    for (int i = 0; i < 5_000; i++) {
      attributes.append("<category>").append(i).append("</category>");
    }
    Parsed<Feed> parsed = parse(feed(attributes + "<title>t</title></item>"));
    // The entry's own fault is said; what was cut goes without saying.
    assertNeighboursKept(parsed, "no-link");
    assertThat(parsed.value().entries().get(1).categories()).hasSize(EntryAdapter.MOST_LISTED);
  }

  @Test
  void moreEntriesThanKeptAreSaidAndStillStreamed() {
    int many = FeedParser.MOST_ENTRIES + 10;
    StringBuilder text = new StringBuilder("<rss><channel>");
    for (int i = 0; i < many; i++) {
      text.append(item(i));
    }
    byte[] bytes = text.append("</channel></rss>").toString().getBytes(UTF_8);
    Parsed<Feed> kept = FeedParser.parse(new Payload(bytes, null), ADDRESS, null);
    assertThat(kept.value().entries()).hasSize(FeedParser.MOST_ENTRIES);
    assertThat(kept.problems()).extracting(Problem::code).containsExactly("too-many-entries");
    AtomicInteger streamed = new AtomicInteger();
    Parsed<Feed> head =
        FeedParser.stream(
            new Payload(bytes, null), ADDRESS, null, entry -> streamed.incrementAndGet());
    assertThat(streamed.get()).isEqualTo(many);
    assertThat(head.value().format()).isEqualTo(FeedFormat.RSS);
    assertThat(head.problems()).isEmpty();
  }

  @Test
  void problemsOfOneKindAreListedToALimitAndCounted() {
    String bad =
        "<item><title>t</title><link>https://press.example/x</link><pubDate>غدا</pubDate></item>";
    Parsed<Feed> parsed = parse(feed(bad.repeat(50)));
    assertThat(parsed.problems()).hasSize(ProblemList.LISTED);
    assertThat(parsed.problems().getLast().detail()).isEqualTo("no date: \"غدا\" (and 30 more)");
    assertThat(parsed.problems().getLast().subject()).isEqualTo("limits");
  }

  @Test
  void everyPrefixOfAFeedIsReadWithoutHarm() {
    String whole =
        feed(
            "<item><title><![CDATA[<b>وسط</b>]]> &amp; &#x645;</title><enclosure url='https://press.example/a.mp3'/></item>");
    for (int end = 0; end < whole.length(); end++) {
      Parsed<Feed> parsed = parse(whole.substring(0, end));
      assertThat(parsed.problems()).as(whole.substring(0, end)).isNotEmpty();
    }
    assertThat(parse(whole).value().entries()).hasSize(3);
  }
}
