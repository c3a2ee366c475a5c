package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.DataFile;
import org.isnad.model.Entry;
import org.isnad.model.Payload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of encodings.txt, read whole and as a stream that gives one byte at a time. */
class FeedEncodingTest {
  private static final URI ADDRESS = URI.create("https://press.example/rss");

  static List<String> lines() {
    return DataFile.lines(FeedEncodingTest.class, "encodings.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void check(String line) {
    String[] parts = line.split(" \\| ", 3);
    assumeThat(Charset.isSupported(parts[0])).isTrue();
    String declared = parts[1].equals("-") ? "" : " encoding=\"" + parts[1] + "\"";
    String xml =
        "<?xml version=\"1.0\""
            + declared
            + "?><rss><channel><title>"
            + parts[2]
            + "</title><item><title>"
            + parts[2]
            + "</title></item></channel></rss>";
    byte[] bytes = xml.getBytes(Charset.forName(parts[0]));
    assertThat(FeedParser.parse(new Payload(bytes, null), ADDRESS, null).value().title())
        .isEqualTo(parts[2]);
    List<Entry> streamed = new ArrayList<>();
    FeedParser.stream(new OneByteAtATime(bytes), null, ADDRESS, null, streamed::add);
    assertThat(streamed.getFirst().title()).isEqualTo(parts[2]);
  }

  private static final class OneByteAtATime extends ByteArrayInputStream {
    OneByteAtATime(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] to, int at, int length) {
      return super.read(to, at, Math.min(length, 1));
    }
  }
}
