package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.isnad.model.Payload;
import org.isnad.model.Picture;
import org.isnad.pipeline.Web;
import org.isnad.testkit.Landscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
  private static final Instant START = Instant.parse("2026-11-28T06:00:00Z");
  private static final int MEGABYTE = 1 << 20;

  private final AtomicInteger asked = new AtomicInteger();
  private Instant now = START;
  private final InstantSource clock = () -> now;

  @TempDir private Path folder;

  private Pictures pictures(byte[] body) {
    return pictures(MEGABYTE, request -> fetched(request, body));
  }

  private Pictures pictures(long limit, Web web) {
    Web counting =
        request -> {
          asked.incrementAndGet();
          return web.get(request);
        };
    return Pictures.in(folder, limit, new byte[32], counting, clock);
  }

  private Web.Answer fetched(Web.Request request, byte[] body) {
    return new Web.Fetched(
        request.address(), null, new Payload(body, "image/png"), null, null, now);
  }

  private static Picture picture(String address) {
    return new Picture(URI.create(address), null, null);
  }

  private static Optional<byte[]> get(Pictures pictures, String path) throws InterruptedException {
    String[] parts = path.split("/", -1);
    return pictures.get(Integer.parseInt(parts[2]), parts[3], parts[4]);
  }

  @Test
  void aPictureIsFetchedOnceAndMadeSmall() throws Exception {
    Pictures pictures = pictures(Landscape.png("a"));
    String path = pictures.path(picture("https://press.example/صور/a.png"), PictureWidth.THUMB);
    byte[] bytes = get(pictures, path).orElseThrow();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    assertThat(image.getWidth()).isEqualTo(PictureWidth.THUMB.pixels);
    assertThat(image.getHeight()).isEqualTo(PictureWidth.THUMB.pixels * 360 / 640);
    assertThat(PictureFormat.of(bytes)).isEqualTo(PictureFormat.JPEG);
    assertThat(get(pictures, path)).contains(bytes);
    assertThat(asked).hasValue(1);
  }

  @Test
  void onlyWhatWeHaveSealedIsFetched() throws Exception {
    Pictures pictures = pictures(Landscape.png("a"));
    String path = pictures.path(picture("https://press.example/a.png"), PictureWidth.LEAD);
    String[] parts = path.split("/", -1);
    String other = pictures.path(picture("https://press.example/b.png"), PictureWidth.LEAD);
    assertThat(pictures.get(PictureWidth.BODY.pixels, parts[3], parts[4])).isEmpty();
    assertThat(pictures.get(PictureWidth.LEAD.pixels, parts[3], other.split("/", -1)[4])).isEmpty();
    assertThat(pictures.get(PictureWidth.LEAD.pixels, "", parts[4])).isEmpty();
    assertThat(pictures.get(PictureWidth.LEAD.pixels, "**", "%%")).isEmpty();
    assertThat(asked).hasValue(0);
  }

  @Test
  void whatIsNotOnTheWebHasNoAddress() {
    Pictures pictures = pictures(new byte[0]);
    for (String address :
        List.of("data:image/png;base64,AAAA", "file:///etc/passwd", "ftp://a.example/b.png")) {
      assertThat(pictures.path(picture(address), PictureWidth.BODY)).isEmpty();
    }
    assertThat(pictures.path(null, PictureWidth.BODY)).isEmpty();
    Pictures none = pictures(0, request -> fetched(request, new byte[0]));
    assertThat(none.path(picture("https://press.example/a.png"), PictureWidth.BODY)).isEmpty();
  }

  @Test
  void countersScriptsAndRubbishAreNoPictures() throws Exception {
    List<byte[]> bodies = new ArrayList<>();
    bodies.add(new byte[0]);
    bodies.add(
        "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>"
            .getBytes(StandardCharsets.UTF_8));
    bodies.add("<html>not here</html>".getBytes(StandardCharsets.UTF_8));
    bodies.add(png(1, 1));
    bodies.add(png(600, 20));
    bodies.add(png(60, 3000));
    byte[] cut = Landscape.png("cut");
    bodies.add(java.util.Arrays.copyOf(cut, 40));
    byte[] bomb = Landscape.png("bomb");
    bomb[16] = 0x7f; // says it is two thousand million points wide
    bodies.add(bomb);
    bodies.add("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
    for (byte[] body : bodies) {
      Pictures pictures = pictures(body);
      String address = "https://press.example/" + asked.get() + ".png";
      String path = pictures.path(picture(address), PictureWidth.LEAD);
      assertThat(get(pictures, path)).as("%d bytes", body.length).isEmpty();
    }
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  void aFailureIsRememberedForAWhile() throws Exception {
    Pictures pictures =
        pictures(MEGABYTE, request -> new Web.Refused("http-500", "", null, false, now));
    String path = pictures.path(picture("https://press.example/a.png"), PictureWidth.LEAD);
    assertThat(get(pictures, path)).isEmpty();
    assertThat(get(pictures, path)).isEmpty();
    assertThat(asked).hasValue(1);
    now = START.plus(Duration.ofHours(1));
    assertThat(get(pictures, path)).isEmpty();
    assertThat(asked).hasValue(2);
  }

  @Test
  void manyReadersOfOnePictureAskOnce() throws Exception {
    Pictures pictures =
        pictures(
            MEGABYTE,
            request -> {
              Thread.sleep(50);
              return fetched(request, Landscape.png("a"));
            });
    String path = pictures.path(picture("https://press.example/a.png"), PictureWidth.LEAD);
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Optional<byte[]>> reading = () -> get(pictures, path);
      var answers = readers.invokeAll(java.util.Collections.nCopies(20, reading));
      for (var answer : answers) {
        assertThat(answer.get()).isPresent();
      }
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void aSlowPublisherKeepsNoOtherWaiting() throws Exception {
    CountDownLatch awake = new CountDownLatch(1);
    Pictures pictures =
        pictures(
            MEGABYTE,
            request -> {
              if ("slow.example".equals(request.address().getHost())) {
                awake.await();
              }
              return fetched(request, Landscape.png("far"));
            });
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        String slow = pictures.path(picture("https://slow.example/" + i), PictureWidth.THUMB);
        var _ = readers.submit(() -> get(pictures, slow));
      }
      while (asked.get() < 3) {
        Thread.sleep(1);
      }
      String path = pictures.path(picture("https://press.example/a"), PictureWidth.THUMB);
      var other = readers.submit(() -> get(pictures, path));
      try {
        assertThat(other.get(20, TimeUnit.SECONDS)).isPresent();
      } finally {
        awake.countDown();
      }
    }
  }

  @Test
  void theFolderStaysWithinItsLimit() throws Exception {
    long limit = 60_000;
    Pictures pictures =
        pictures(limit, request -> fetched(request, Landscape.png(request.address().getPath())));
    for (int i = 0; i < 40; i++) {
      String path = pictures.path(picture("https://press.example/" + i), PictureWidth.LEAD);
      assertThat(get(pictures, path)).isPresent();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      long kept =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      assertThat(kept).isPositive().isLessThanOrEqualTo(limit);
    }
  }
}
