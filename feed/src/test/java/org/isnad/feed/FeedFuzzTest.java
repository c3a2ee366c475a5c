package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.isnad.model.Feed;
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
}
