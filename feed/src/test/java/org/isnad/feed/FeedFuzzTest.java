package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.LinkSelectors;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;

/**
 * Whatever the bytes, the parsers answer. Run as a plain test it replays the inputs in the
 * resources folder of its name; with JAZZER_FUZZ=1 it searches for new ones.
 */
class FeedFuzzTest {
  private static final URI ADDRESS = URI.create("https://press.example/feeds/rss");

  @FuzzTest(maxDuration = "1m")
  void feedsAreReadOrRefused(byte[] bytes) {
    Parsed<Feed> parsed = FeedParser.parse(new Payload(bytes, null), ADDRESS, null);
    assertThat(
            parsed.problems().isEmpty() && parsed.value().entries().isEmpty() && bytes.length == 0)
        .isFalse();
    Opml.read(new Payload(bytes, null));
  }

  @FuzzTest(maxDuration = "1m")
  void datesAreReadOrRefused(byte[] bytes) {
    FeedDate date = FeedDate.parse(new String(bytes, StandardCharsets.UTF_8));
    if (date != null) {
      int year = date.at().atOffset(java.time.ZoneOffset.UTC).getYear();
      assertThat(year).isBetween(FeedDate.FIRST_YEAR - 1, FeedDate.LAST_YEAR + 1);
    }
  }

  /** A stream gives the same entries, whatever the charset that the header claims. */
  @FuzzTest(maxDuration = "1m")
  void charsetsAreReadOrRefused(byte[] bytes) {
    int label = 0;
    while (label < bytes.length && bytes[label] > ' ') {
      label++;
    }
    String type = "text/xml; charset=" + new String(bytes, 0, label, StandardCharsets.ISO_8859_1);
    byte[] rest = Arrays.copyOfRange(bytes, Math.min(label + 1, bytes.length), bytes.length);
    Parsed<Feed> parsed = FeedParser.parse(new Payload(rest, type), ADDRESS, null);
    List<Entry> streamed = new ArrayList<>();
    FeedParser.stream(new ByteArrayInputStream(rest), type, ADDRESS, null, streamed::add);
    assertThat(streamed).isEqualTo(parsed.value().entries());
  }

  @FuzzTest(maxDuration = "1m")
  void pagesAreReadOrRefused(byte[] bytes) {
    LinkSelectors links = new LinkSelectors("li, a", null, null, "time", "p");
    Parsed<Feed> parsed =
        FeedParser.parseLinks(new Payload(bytes, "text/html"), links, ADDRESS, null);
    assertThat(parsed.value().entries()).allSatisfy(entry -> assertThat(entry.link()).isNotNull());
    String page = "<div class=tgme_channel_info></div>" + new String(bytes, StandardCharsets.UTF_8);
    FeedParser.parse(
        new Payload(("<html>" + page).getBytes(StandardCharsets.UTF_8), null), ADDRESS, null);
  }
}
