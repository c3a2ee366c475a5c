package org.isnad.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.fetch.RawServer.status;
import static org.isnad.fetch.RawServer.write;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import org.isnad.pipeline.Web;
import org.isnad.pipeline.Web.Answer;
import org.isnad.pipeline.Web.Fetched;
import org.isnad.pipeline.Web.Refused;
import org.junit.jupiter.api.Test;

/** Secured connections: HTTP/2, redirects over the border, certificates of every kind. */
class SecureWebTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));
  private static final Guards LOOPBACK =
      Guards.defaults()
          .allowing(List.of("127.0.0.0/8"))
          .withPause(Duration.ZERO)
          .withoutRobots()
          .withTimes(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));
  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(1).commonName("Harbour CA").build();
  private static final byte[] PAGE = "<p>خبر</p>".getBytes(UTF_8);

  private static HeldCertificate.Builder signed() {
    return new HeldCertificate.Builder()
        .signedBy(AUTHORITY)
        .commonName("press")
        .addSubjectAlternativeName("127.0.0.1");
  }

  private static MockWebServer server(HeldCertificate certificate) {
    MockWebServer server = new MockWebServer();
    server.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate, AUTHORITY.certificate())
            .build()
            .sslSocketFactory());
    return server;
  }

  private static GuardedWeb web() {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder().addTrustedCertificate(AUTHORITY.certificate()).build();
    GuardedWeb.Trust trust =
        new GuardedWeb.Trust(trusted.sslSocketFactory(), trusted.trustManager());
    return new GuardedWeb(LOOPBACK, CLOCK, Dns.SYSTEM, trust);
  }

  private static MockResponse ok() {
    return new MockResponse.Builder().code(200).body(new Buffer().write(PAGE)).build();
  }

  private static URI at(MockWebServer server, String path) {
    return URI.create("https://127.0.0.1:" + server.getPort() + path);
  }

  private static Refused refused(Answer answer) {
    assertThat(answer).isInstanceOf(Refused.class);
    return (Refused) answer;
  }

  @Test
  void speaksHttp2WhereTheServerDoes() throws Exception {
    try (MockWebServer server = server(signed().build());
        GuardedWeb web = web()) {
      server.start();
      server.enqueue(ok());
      server.enqueue(ok());
      for (int i = 0; i < 2; i++) {
        Fetched page = (Fetched) web.get(Web.Request.page(at(server, "/" + i)));
        assertThat(page.payload().bytes()).isEqualTo(PAGE);
      }
      RecordedRequest first = server.takeRequest(5, TimeUnit.SECONDS);
      RecordedRequest second = server.takeRequest(5, TimeUnit.SECONDS);
      assertThat(first.getVersion()).isEqualTo("HTTP/2");
      assertThat(first.getHeaders().get("User-Agent")).startsWith("Isnad/");
      assertThat(first.getHeaders().get("Cookie")).isNull();
      // One connection carries both.
      assertThat(second.getConnectionIndex()).isEqualTo(first.getConnectionIndex());
    }
  }

  @Test
  void speaksHttp11WhereThatIsAllTheServerDoes() throws Exception {
    try (MockWebServer server = server(signed().build());
        GuardedWeb web = web()) {
      server.setProtocols(List.of(Protocol.HTTP_1_1));
      server.start();
      server.enqueue(ok());
      assertThat(web.get(Web.Request.page(at(server, "/")))).isInstanceOf(Fetched.class);
      assertThat(server.takeRequest(5, TimeUnit.SECONDS).getVersion()).isEqualTo("HTTP/1.1");
    }
  }

  @Test
  void headersAreBoundedOverHttp2Too() throws Exception {
    try (MockWebServer server = server(signed().build());
        GuardedWeb web = web()) {
      server.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              int bytes = Integer.parseInt(request.getUrl().pathSegments().getFirst());
              return new MockResponse(200, Headers.of("x-long", "z".repeat(bytes)), "");
            }
          });
      server.start();
      for (int bytes : new int[] {100_000, 1_000_000}) {
        Refused refused = refused(web.get(Web.Request.page(at(server, "/" + bytes))));
        assertThat(refused.code()).as(refused.detail()).isEqualTo("headers-too-large");
      }
      assertThat(web.get(Web.Request.page(at(server, "/1000")))).isInstanceOf(Fetched.class);
    }
  }

  @Test
  void redirectsLeadIntoSecuredConnectionsAndOut() throws Exception {
    try (MockWebServer secured = server(signed().build());
        RawServer plain =
            new RawServer((request, out) -> {
              if (request.path().equals("/end")) {
                RawServer.ok(out, PAGE);
              } else {
                status(out, "301 Moved", "Location: " + at(secured, "/in"));
              }
            });
        GuardedWeb web = web()) {
      secured.start();
      secured.enqueue(ok());
      Fetched in = (Fetched) web.get(Web.Request.feed(plain.at("/start")));
      assertThat(in.movedTo()).isEqualTo(at(secured, "/in"));

      secured.enqueue(
          new MockResponse(301, Headers.of("Location", plain.at("/end").toString()), ""));
      Fetched out = (Fetched) web.get(Web.Request.feed(at(secured, "/out")));
      assertThat(out.address()).isEqualTo(plain.at("/end"));
      assertThat(out.movedTo()).isEqualTo(plain.at("/end"));
    }
  }

  @Test
  void everyFaultOfACertificateIsNamedAndNeighboursGoOn() throws Exception {
    long now = System.currentTimeMillis();
    long day = TimeUnit.DAYS.toMillis(1);
    HeldCertificate expired = signed().validityInterval(now - 9 * day, now - day).build();
    HeldCertificate early = signed().validityInterval(now + day, now + 9 * day).build();
    HeldCertificate other =
        new HeldCertificate.Builder()
            .signedBy(AUTHORITY)
            .addSubjectAlternativeName("other.example")
            .build();
    HeldCertificate own =
        new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
    try (MockWebServer good = server(signed().build());
        GuardedWeb web = web()) {
      good.start();
      assertNamed(web, expired, "tls-expired", "the certificate has expired");
      assertNamed(web, early, "tls-not-yet-valid", "the certificate is not valid yet");
      assertNamed(web, other, "tls-wrong-host", "the certificate is for another host");
      assertNamed(web, own, "tls-unknown-issuer", "no known authority signed the certificate");
      good.enqueue(ok());
      assertThat(web.get(Web.Request.page(at(good, "/")))).isInstanceOf(Fetched.class);
    }
  }

  private static void assertNamed(
      GuardedWeb web, HeldCertificate certificate, String code, String detail) throws Exception {
    MockWebServer server = new MockWebServer();
    server.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate)
            .build()
            .sslSocketFactory());
    try (server) {
      server.start();
      Refused refused = refused(web.get(Web.Request.page(at(server, "/"))));
      assertThat(refused.code()).as(refused.detail()).isEqualTo(code);
      assertThat(refused.detail()).isEqualTo(detail);
    }
  }

  @Test
  void anotherProtocolWhereTlsIsExpectedIsNamed() throws Exception {
    try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        GuardedWeb web = web()) {
      Thread.ofVirtual()
          .start(() -> {
            while (!plain.isClosed()) {
              try (Socket client = plain.accept()) {
                write(client.getOutputStream(), "HTTP/1.1 400 Bad\r\n\r\n");
                client.getInputStream().transferTo(OutputStream.nullOutputStream());
              } catch (IOException e) {
                // The client hung up, or the test is over.
              }
            }
          });
      URI address = URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/");
      assertThat(refused(web.get(Web.Request.feed(address))).code()).isEqualTo("tls-protocol");
    }
  }
}
