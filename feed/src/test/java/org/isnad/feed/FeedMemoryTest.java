package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.Parsed;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;

/** Memory is that of one entry: what lives while the millionth is read lives at the hundredth. */
class FeedMemoryTest {
  private static final URI ADDRESS = URI.create("https://sahl.example/rss");
  private static final int MILLION = 1_000_000;

  /** What ten thousand remembered ids may weigh, and the noise of a running test. */
  private static final long ALLOWED = 12L << 20;

  @Test
  void aMillionEntriesTakeNoMoreThanAHundred() {
    int[] read = {0};
    long[] atHundred = {0};
    List<Long> later = new ArrayList<>();
    Parsed<Feed> parsed =
        FeedParser.stream(
            new EndlessFeed(MILLION),
            "application/rss+xml",
            ADDRESS,
            null,
            entry -> {
              read[0]++;
              if (read[0] == 100) {
                atHundred[0] = live();
              } else if (read[0] % (MILLION / 4) == 0) {
                later.add(live());
              }
            });
    assertThat(read[0]).isEqualTo(MILLION);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.value().title()).isEqualTo("صحيفة السهل");
    assertThat(later).allSatisfy(bytes -> assertThat(bytes - atHundred[0]).isLessThan(ALLOWED));
  }

  private static long live() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @Test
  void aStreamThatFailsKeepsWhatCameBefore() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }

          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            return read();
          }
        };
    List<Entry> entries = new ArrayList<>();
    InputStream bytes = new SequenceInputStream(new EndlessFeed(5_000), broken);
    Parsed<Feed> parsed = FeedParser.stream(bytes, null, ADDRESS, null, entries::add);
    assertThat(entries).hasSize(5_000);
    assertThat(parsed.problems()).extracting(Problem::code).containsExactly("read-failed");
    assertThat(parsed.value().title()).isEqualTo("صحيفة السهل");
    Parsed<Feed> nothing = FeedParser.stream(broken, null, ADDRESS, null, entries::add);
    assertThat(nothing.problems()).extracting(Problem::code).containsExactly("read-failed");
  }
}
