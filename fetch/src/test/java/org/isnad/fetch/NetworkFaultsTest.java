package org.isnad.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.fetch.RawServer.ok;
import static org.isnad.fetch.RawServer.status;
import static org.isnad.fetch.RawServer.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import okhttp3.Dns;
import org.isnad.pipeline.Web;
import org.isnad.pipeline.Web.Answer;
import org.isnad.pipeline.Web.Fetched;
import org.isnad.pipeline.Web.Refused;
import org.junit.jupiter.api.Test;

/**
 * The faults of servers, all at once through one client: each is named, and healthy neighbours are
 * read before, meanwhile and after.
 */
class NetworkFaultsTest {
  private static final byte[] FEED =
      "<rss><channel><title>المرفأ</title></channel></rss>".getBytes(UTF_8);
  private static final int NEIGHBOURS = 40;
  private static final Guards HASTY =
      Guards.defaults()
          .allowing(List.of("127.0.0.0/8"))
          .withPause(Duration.ZERO)
          .withoutRobots()
          .withBytes(1 << 20, 1 << 20)
          .withTimes(Duration.ofSeconds(3), Duration.ofMillis(700), Duration.ofSeconds(3));

  /** The code that each fault is expected to get. */
  private static final Map<String, String> EXPECTED = expected();

  private static Map<String, String> expected() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("silent", "timeout");
    codes.put("slow-headers", "timeout");
    codes.put("slow-body", "timeout");
    codes.put("error", "http-500");
    codes.put("busy", "http-429");
    codes.put("gone", "http-410");
    codes.put("loop", "redirect-loop");
    codes.put("on-and-on", "too-many-redirects");
    codes.put("nowhere", "bad-redirect");
    codes.put("inward", "blocked-address");
    codes.put("bomb", "too-large");
    codes.put("endless", "too-large");
    codes.put("huge-headers", "headers-too-large");
    codes.put("many-headers", "headers-too-large");
    codes.put("nothing", "cut-off");
    codes.put("cut-in-headers", "cut-off");
    codes.put("no-http", "bad-http");
    codes.put("bad-coding", "bad-coding");
    codes.put("odd-coding", "unknown-coding");
    return codes;
  }

  private static void answer(RawServer.Request request, java.io.OutputStream out)
      throws IOException, InterruptedException {
    String path = request.path();
    switch (path.substring(1)) {
      case "silent" -> Thread.sleep(20_000);
      case "slow-headers" -> drip(out, "HTTP/1.1 200 OK\r\nX: ");
      case "slow-body" -> drip(out, "HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n");
      case "error" -> status(out, "500 Oops");
      case "busy" -> status(out, "429 Slow down", "Retry-After: 60");
      case "gone" -> status(out, "410 Gone");
      case "loop" -> status(out, "302 Found", "Location: /loop");
      case "nowhere" -> status(out, "302 Found", "Location: ftp://press.example/");
      case "inward" -> status(out, "302 Found", "Location: http://169.254.169.254/latest/");
      case "bomb" -> ok(out, bomb(), "Content-Encoding: gzip");
      case "endless" -> {
        write(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        while (true) {
          out.write(new byte[8192]);
        }
      }
      case "huge-headers" -> ok(out, FEED, "X: " + "z".repeat(300_000));
      case "many-headers" -> {
        write(out, "HTTP/1.1 200 OK\r\n");
        while (true) {
          write(out, "X-Y: z\r\n".repeat(500));
        }
      }
      case "nothing" -> {}
      case "cut-in-headers" -> write(out, "HTTP/1.1 200 OK\r\n");
      case "no-http" -> write(out, "SSH-2.0-harbour\r\n\r\n");
      case "bad-coding" -> ok(out, FEED, "Content-Encoding: zstd");
      case "odd-coding" -> ok(out, FEED, "Content-Encoding: rot13");
      default -> {
        if (path.startsWith("/on-and-on")) {
          status(out, "302 Found", "Location: " + path + "x");
        } else {
          ok(out, FEED);
        }
      }
    }
  }

  private static void drip(java.io.OutputStream out, String start)
      throws IOException, InterruptedException {
    write(out, start);
    for (int i = 0; i < 1000; i++) {
      write(out, "x");
      Thread.sleep(50);
    }
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[16 << 20]);
    }
    return packed.toByteArray();
  }

  private static void assertCode(Answer answer, String code, String what) {
    assertThat(answer).as(what).isInstanceOf(Refused.class);
    assertThat(((Refused) answer).code()).as(what + ": " + answer).isEqualTo(code);
  }

  @Test
  void eachIsNamedAndTheNeighboursGoOn() throws Exception {
    List<RawServer> servers = new ArrayList<>();
    try (GuardedWeb web =
            new GuardedWeb(HASTY, InstantSource.fixed(Instant.EPOCH), NetworkFaultsTest::lookup);
        RawServer healthy = new RawServer((request, out) -> ok(out, FEED));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(web.get(Web.Request.feed(healthy.at("/before")))).isInstanceOf(Fetched.class);
      Map<String, Future<Answer>> faulty = new LinkedHashMap<>();
      for (String fault : EXPECTED.keySet()) {
        RawServer server = new RawServer(NetworkFaultsTest::answer);
        servers.add(server);
        Web.Request request = Web.Request.page(server.at("/" + fault));
        faulty.put(fault, threads.submit(() -> web.get(request)));
      }
      for (int i = 0; i < NEIGHBOURS; i++) {
        assertThat(web.get(Web.Request.feed(healthy.at("/" + i)))).isInstanceOf(Fetched.class);
      }
      for (Map.Entry<String, Future<Answer>> one : faulty.entrySet()) {
        assertCode(one.getValue().get(), EXPECTED.get(one.getKey()), one.getKey());
      }
      URI dead = URI.create("http://127.0.0.1:" + deadPort() + "/");
      assertCode(web.get(Web.Request.feed(dead)), "no-connection", "dead");
      URI nameless = URI.create("http://nameless.example/");
      assertCode(web.get(Web.Request.feed(nameless)), "unknown-host", "nameless");
      assertThat(web.get(Web.Request.feed(healthy.at("/after")))).isInstanceOf(Fetched.class);
    } finally {
      servers.forEach(RawServer::close);
    }
  }

  private static List<InetAddress> lookup(String host) throws UnknownHostException {
    if (host.endsWith(".example")) {
      throw new UnknownHostException(host);
    }
    return Dns.SYSTEM.lookup(host);
  }

  /** A port nobody ever accepted on: a server that is just closing may still take a connection. */
  private static int deadPort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
