package org.isnad.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.fetch.RawServer.ok;
import static org.isnad.fetch.RawServer.status;
import static org.isnad.fetch.RawServer.write;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.isnad.pipeline.Web;
import org.isnad.pipeline.Web.Answer;
import org.isnad.pipeline.Web.Fetched;
import org.isnad.pipeline.Web.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedWebTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW);
  private static final byte[] FEED =
      "<rss><channel><title>المرفأ</title></channel></rss>".getBytes(UTF_8);
  private static final Guards LOOPBACK =
      Guards.defaults()
          .allowing(List.of("127.0.0.0/8"))
          .withPause(Duration.ZERO)
          .withoutRobots()
          .withContact("https://reader.example/about");

  private static Answer feed(RawServer server, String path) throws InterruptedException {
    return get(LOOPBACK, Web.Request.feed(server.at(path)));
  }

  private static Answer get(Guards settings, Web.Request request) throws InterruptedException {
    try (GuardedWeb web = new GuardedWeb(settings, CLOCK)) {
      return web.get(request);
    }
  }

  private static void assertRefused(Answer answer, String code) {
    assertThat(answer).isInstanceOf(Refused.class);
    assertThat(((Refused) answer).code()).as(answer.toString()).isEqualTo(code);
  }

  private static void assertBody(Answer answer, byte[] body) {
    assertThat(answer).isInstanceOf(Fetched.class);
    assertThat(((Fetched) answer).payload().bytes()).isEqualTo(body);
  }

  @Test
  void bringsTheBodyWithItsValidators() throws Exception {
    try (RawServer server =
        new RawServer((request, out) ->
            ok(
                out,
                FEED,
                "Content-Type: text/xml; charset=utf-8",
                "ETag: \"a1\"",
                "Last-Modified: Mon, 23 Nov 2026 09:00:00 GMT"))) {
      Fetched fetched = (Fetched) feed(server, "/rss?x=1");
      assertThat(fetched.payload().bytes()).isEqualTo(FEED);
      assertThat(fetched.payload().contentType()).isEqualTo("text/xml; charset=utf-8");
      assertThat(fetched.etag()).isEqualTo("\"a1\"");
      assertThat(fetched.lastModified()).isEqualTo("Mon, 23 Nov 2026 09:00:00 GMT");
      assertThat(fetched.address()).isEqualTo(server.at("/rss?x=1"));
      assertThat(fetched.movedTo()).isNull();
      assertThat(fetched.at()).isEqualTo(NOW);
      assertThat(server.requests().getFirst().headers())
          .contains("User-Agent: Isnad/0.1 (news aggregator; +https://reader.example/about)")
          .noneMatch(header -> header.startsWith("Cookie"));
    }
  }

  @Test
  void conditionalRequestIsAnsweredNotModified() throws Exception {
    try (RawServer server =
        new RawServer((request, out) -> {
          boolean known =
              request.has("If-None-Match: \"a1\"") && request.has("If-Modified-Since: then");
          status(out, known ? "304 Not Modified" : "500 Oops");
        })) {
      Web.Request request = new Web.Request(server.at("/"), Web.Purpose.FEED, "\"a1\"", "then");
      assertThat(get(LOOPBACK, request)).isEqualTo(new Web.NotModified(NOW));
      assertRefused(feed(server, "/"), "http-500");
    }
  }

  @Test
  void aContactInAnyLettersIsAHeader() {
    assertThat(Guards.defaults().withContact(" https://press.example/\nعن ").userAgent())
        .isEqualTo("Isnad/0.1 (news aggregator; +https://press.example/%D8%B9%D9%86)");
  }

  @Test
  void cookiesAreNotKept() throws Exception {
    try (RawServer server = new RawServer((request, out) -> ok(out, FEED, "Set-Cookie: id=1"));
        GuardedWeb web = new GuardedWeb(LOOPBACK, CLOCK)) {
      web.get(Web.Request.feed(server.at("/")));
      web.get(Web.Request.feed(server.at("/")));
      assertThat(server.requests().get(1).headers()).noneMatch(line -> line.startsWith("Cookie"));
    }
  }

  @Test
  void aBodyThatNeverEndsIsStoppedAtTheLimit() throws Exception {
    try (RawServer server =
        new RawServer((request, out) -> {
          write(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
          byte[] chunk = new byte[64 * 1024];
          while (true) {
            out.write(chunk);
          }
        })) {
      Guards small = LOOPBACK.withBytes(1 << 20, 1 << 20);
      assertRefused(get(small, Web.Request.page(server.at("/"))), "too-large");
    }
  }

  @Test
  void halfAFeedIsTakenHalfAPageIsNot() throws Exception {
    try (RawServer server =
        new RawServer((request, out) ->
            write(
                out,
                "HTTP/1.1 200 OK\r\nETag: \"x\"\r\nContent-Length: 100\r\n\r\n<rss><channel>"))) {
      Answer half = feed(server, "/");
      assertBody(half, "<rss><channel>".getBytes(UTF_8));
      assertThat(((Fetched) half).etag()).isNull();
      assertRefused(get(LOOPBACK, Web.Request.page(server.at("/"))), "cut-off");
    }
  }

  @Test
  void permanentRedirectsMoveTheAddressTemporaryOnesDoNot() throws Exception {
    try (RawServer server =
        new RawServer((request, out) -> {
          switch (request.path()) {
            case "/old" -> status(out, "301 Moved", "Location: /newer");
            case "/newer" -> status(out, "308 Moved", "Location: /new");
            case "/for-now" -> status(out, "302 Found", "Location: /old");
            case "/mixed" -> status(out, "301 Moved", "Location: /for-now");
            default -> ok(out, FEED);
          }
        })) {
      Fetched moved = (Fetched) feed(server, "/old");
      assertThat(moved.movedTo()).isEqualTo(server.at("/new"));
      assertThat(moved.address()).isEqualTo(server.at("/new"));
      assertThat(((Fetched) feed(server, "/for-now")).movedTo()).isNull();
      assertThat(((Fetched) feed(server, "/mixed")).movedTo()).isEqualTo(server.at("/for-now"));
    }
  }

  @Test
  void aFeedThatMovedSaysSoEvenWhenNothingIsNew() throws Exception {
    try (RawServer server =
        new RawServer((request, out) -> {
          switch (request.path()) {
            case "/old" -> status(out, "301 Moved", "Location: /new");
            case "/for-now" -> status(out, "302 Found", "Location: /new");
            default -> {
              if (request.has("If-None-Match: \"a1\"")) {
                status(out, "304 Same");
              } else {
                ok(out, FEED);
              }
            }
          }
        })) {
      Fetched moved = (Fetched) get(LOOPBACK, known(server.at("/old")));
      assertThat(moved.movedTo()).isEqualTo(server.at("/new"));
      assertThat(get(LOOPBACK, known(server.at("/for-now")))).isEqualTo(new Web.NotModified(NOW));
    }
  }

  private static Web.Request known(URI address) {
    return new Web.Request(address, Web.Purpose.FEED, "\"a1\"", null);
  }

  @Test
  void redirectsThatLeadNowhereAreNamed() throws Exception {
    try (RawServer server =
        new RawServer((request, out) -> {
          switch (request.path()) {
            case "/loop" -> status(out, "302 Found", "Location: /back");
            case "/back" -> status(out, "302 Found", "Location: /loop");
            case "/file" -> status(out, "302 Found", "Location: file:///etc/passwd");
            case "/none" -> status(out, "302 Found");
            default -> status(out, "302 Found", "Location: " + request.path() + "x");
          }
        })) {
      assertRefused(feed(server, "/loop"), "redirect-loop");
      assertRefused(feed(server, "/file"), "bad-redirect");
      assertRefused(feed(server, "/none"), "bad-redirect");
      assertRefused(feed(server, "/on"), "too-many-redirects");
      assertThat(server.requests()).hasSize(2 + 1 + 1 + 11);
    }
  }

  @Test
  void silentAndDrippingServersTimeOut() throws Exception {
    Guards hasty =
        LOOPBACK.withTimes(Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofMillis(900));
    try (RawServer silent = new RawServer((request, out) -> Thread.sleep(20_000));
        RawServer dripping =
            new RawServer((request, out) -> {
              write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
              for (int i = 0; i < 1000; i++) {
                write(out, "x");
                Thread.sleep(50);
              }
            });
        RawServer drippingHeaders =
            new RawServer((request, out) -> {
              write(out, "HTTP/1.1 200 OK\r\nX: ");
              for (int i = 0; i < 1000; i++) {
                write(out, "x");
                Thread.sleep(50);
              }
            })) {
      for (RawServer server : List.of(silent, dripping, drippingHeaders)) {
        assertRefused(get(hasty, Web.Request.feed(server.at("/"))), "timeout");
      }
    }
  }

  @Test
  void statusesBecomeAnswers() throws Exception {
    try (RawServer server =
        new RawServer((request, out) -> {
          switch (request.path()) {
            case "/gone" -> status(out, "410 Gone");
            case "/busy" -> status(out, "429 Slow down", "Retry-After: 120");
            case "/down" -> status(out, "503 Down", "Retry-After: Mon, 23 Nov 2026 11:00:00 GMT");
            case "/long" -> status(out, "429 Slow down", "Retry-After: 99999999999999999999");
            case "/far" -> status(out, "503 Down", "Retry-After: 99999999");
            default -> status(out, "404 Not found", "Retry-After: 5");
          }
        })) {
      assertThat(feed(server, "/gone"))
          .isEqualTo(new Refused("http-410", "the server answers 410", null, true, NOW));
      assertThat(((Refused) feed(server, "/busy")).retryAt()).isEqualTo(NOW.plusSeconds(120));
      assertThat(((Refused) feed(server, "/down")).retryAt()).isEqualTo(NOW.plusSeconds(3600));
      assertThat(((Refused) feed(server, "/long")).retryAt())
          .isEqualTo(NOW.plus(RetryAfter.LONGEST));
      assertThat(((Refused) feed(server, "/far")).retryAt())
          .isEqualTo(NOW.plus(RetryAfter.LONGEST));
      Refused missing = (Refused) feed(server, "/missing");
      assertThat(missing.code()).isEqualTo("http-404");
      assertThat(missing.retryAt()).isNull();
      assertThat(missing.forGood()).isFalse();
    }
  }

  @Test
  void endlessHeadersAreRefused() throws Exception {
    try (RawServer endless =
            new RawServer((request, out) -> {
              write(out, "HTTP/1.1 200 OK\r\n");
              while (true) {
                write(out, "X-Y: " + "z".repeat(8000) + "\r\n");
              }
            });
        RawServer large =
            new RawServer((request, out) -> ok(out, FEED, "X: " + "z".repeat(100_000)))) {
      assertRefused(feed(endless, "/"), "headers-too-large");
      assertRefused(feed(large, "/"), "headers-too-large");
    }
  }

  @Test
  void whatIsNoHttpIsNamed() throws Exception {
    try (RawServer server = new RawServer((request, out) -> write(out, "SSH-2.0-harbour\r\n\r\n"));
        RawServer hangUp = new RawServer((request, out) -> {})) {
      assertRefused(feed(server, "/"), "bad-http");
      assertRefused(feed(hangUp, "/"), "cut-off");
    }
    // A port nobody ever accepted on: a server that is just closing may still take a connection.
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    URI nobody = URI.create("http://127.0.0.1:" + port + "/");
    assertRefused(get(LOOPBACK, Web.Request.feed(nobody)), "no-connection");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://127.0.0.1/x", "file:///etc/passwd", "mailto:a@b.example", "/only/a/path"})
  void onlyHttpAndHttps(String address) throws Exception {
    Refused refused = (Refused) get(LOOPBACK, Web.Request.page(URI.create(address)));
    assertThat(refused.code()).isEqualTo("bad-address");
    assertThat(refused.forGood()).isTrue();
  }
}
