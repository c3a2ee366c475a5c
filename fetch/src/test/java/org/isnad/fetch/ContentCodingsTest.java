package org.isnad.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.fetch.RawServer.ok;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.pipeline.Web;
import org.isnad.pipeline.Web.Answer;
import org.isnad.pipeline.Web.Fetched;
import org.isnad.pipeline.Web.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingsTest {
  private static final byte[] FEED =
      "<rss><channel><title>المرفأ</title></channel></rss>".getBytes(UTF_8);
  private static final Guards SMALL =
      Guards.defaults()
          .allowing(List.of("127.0.0.0/8"))
          .withPause(Duration.ZERO)
          .withoutRobots()
          .withBytes(1 << 20, 1 << 20);

  private static Answer sent(byte[] body, String coding, Web.Purpose purpose)
      throws InterruptedException {
    try (RawServer server =
            new RawServer((request, out) -> ok(out, body, "Content-Encoding: " + coding));
        GuardedWeb web = new GuardedWeb(SMALL, InstantSource.fixed(Instant.EPOCH))) {
      return web.get(new Web.Request(server.at("/"), purpose, null, null));
    }
  }

  private static void assertCoded(String coding, byte[] sent, byte[] body) throws Exception {
    Answer answer = sent(sent, coding, Web.Purpose.PAGE);
    assertThat(answer).as(coding).isInstanceOf(Fetched.class);
    assertThat(((Fetched) answer).payload().bytes()).as(coding).isEqualTo(body);
  }

  private static void assertRefused(String coding, byte[] sent, String code) throws Exception {
    Answer answer = sent(sent, coding, Web.Purpose.PAGE);
    assertThat(answer).as(coding).isInstanceOf(Refused.class);
    assertThat(((Refused) answer).code()).as(answer.toString()).isEqualTo(code);
  }

  private interface Packing {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] packed(Packing packing, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = packing.over(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    return packed(GZIPOutputStream::new, bytes);
  }

  @Test
  void everyCodingIsUndone() throws Exception {
    // "hello" as brotli in one uncompressed block.
    byte[] brotli = Base64.getDecoder().decode("CwKAaGVsbG8D");
    byte[] raw = packed(out -> new DeflaterOutputStream(out, new Deflater(9, true)), FEED);
    byte[] zstd = packed(ZstdOutputStream::new, FEED);
    assertCoded("gzip", gzip(FEED), FEED);
    assertCoded("x-gzip", gzip(FEED), FEED);
    assertCoded("deflate", raw, FEED);
    assertCoded("deflate", packed(DeflaterOutputStream::new, FEED), FEED);
    assertCoded("ZSTD", zstd, FEED);
    assertCoded("br", brotli, "hello".getBytes(UTF_8));
    assertCoded("gzip, gzip", gzip(gzip(FEED)), FEED);
    assertCoded("zstd, gzip", gzip(zstd), FEED);
    assertCoded("deflate,zstd", packed(ZstdOutputStream::new, raw), FEED);
    assertCoded("gzip", FEED, FEED);
    assertCoded("identity", gzip(FEED), gzip(FEED));
    // A feed's file may itself be packed.
    Answer file = sent(gzip(FEED), "identity", Web.Purpose.FEED);
    assertThat(((Fetched) file).payload().bytes()).isEqualTo(FEED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zstd", "deflate"})
  void aBombIsStoppedByWhatItWouldBecome(String coding) throws Exception {
    byte[] zeros = new byte[64 << 20];
    byte[] bomb =
        switch (coding) {
          case "gzip" -> gzip(zeros);
          case "zstd" -> packed(ZstdOutputStream::new, zeros);
          default -> packed(DeflaterOutputStream::new, zeros);
        };
    assertRefused(coding, bomb, "too-large");
    assertRefused("gzip, " + coding, bomb, "too-large");
  }

  @Test
  void aBombBetweenTwoCodingsIsStoppedThoughItBecomesNothing() throws Exception {
    // A hundred thousand gzip files of nothing, one behind the other, in a gzip file.
    byte[] nothing = gzip(new byte[0]);
    byte[] many = new byte[nothing.length * 100_000];
    for (int i = 0; i < many.length; i += nothing.length) {
      System.arraycopy(nothing, 0, many, i, nothing.length);
    }
    assertRefused("gzip, gzip", gzip(many), "too-large");
  }

  @Test
  void aGzipFileOfManyMembersIsOneBody() throws Exception {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (int i = 0; i < 3000; i++) {
      byte[] part = (i % 3 == 0 ? "" : "خبر " + i).getBytes(UTF_8);
      members.write(gzip(part));
      whole.write(part);
    }
    assertCoded("gzip", members.toByteArray(), whole.toByteArray());
    members.write("what a server put behind".getBytes(UTF_8));
    assertCoded("gzip", members.toByteArray(), whole.toByteArray());
  }

  @Test
  void aWrongOrMissingSumIsForgiven() throws Exception {
    byte[] packed = gzip(FEED);
    byte[] wrong = packed.clone();
    wrong[packed.length - 6] ^= 0x55;
    assertCoded("gzip", wrong, FEED);
    assertCoded("gzip", Arrays.copyOf(packed, packed.length - 5), FEED);
    assertCoded("gzip", Arrays.copyOf(packed, packed.length - 8), FEED);
  }

  @Test
  void whatCannotBeDecodedIsNamed() throws Exception {
    byte[] spoilt = gzip(FEED);
    spoilt[10] = 7; // A block of a kind that there is none of.
    assertRefused("rot13", FEED, "unknown-coding");
    assertRefused("gzip, gzip, gzip, gzip", gzip(FEED), "unknown-coding");
    for (String coding : List.of("zstd", "br")) {
      assertRefused(coding, FEED, "bad-coding");
    }
    assertRefused("deflate", "\u0001\u0002\u0007".repeat(30).getBytes(UTF_8), "bad-coding");
    assertRefused("gzip", spoilt, "bad-coding");
  }

  @Test
  void aPackedFeedThatBreaksOffIsReadAsFarAsItGoes() throws Exception {
    byte[] noise = new byte[200_000];
    new java.util.Random(7).nextBytes(noise);
    byte[] packed = gzip(noise);
    byte[] half = Arrays.copyOf(packed, packed.length / 2);
    Answer feed = sent(half, "gzip", Web.Purpose.FEED);
    assertThat(((Fetched) feed).payload().bytes()).hasSizeGreaterThan(50_000);
    assertRefused("gzip", half, "cut-off");
  }
}
