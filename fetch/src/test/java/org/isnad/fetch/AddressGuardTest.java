package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import org.isnad.pipeline.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));
  private static final Guards CLOSED = Guards.defaults().withoutRobots().withPause(Duration.ZERO);

  private static byte[] bytes(String address) throws UnknownHostException {
    return InetAddress.getByName(address).getAddress();
  }

  private static InetSocketAddress socket(String address, int port) throws UnknownHostException {
    return new InetSocketAddress(InetAddress.getByAddress(bytes(address)), port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "239.255.255.250",
        "255.255.255.255",
        "240.0.0.1",
        "::",
        "::1",
        "::7f00:1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2002:c0a8:101::1",
        "2001::1",
        "2001:0:7f00:1::1",
        "2001:db8::1",
        "100::1",
        "0.1.2.3",
        "169.254.170.2",
        "100.100.100.200",
        "192.0.0.192",
        "168.63.129.16",
        "192.0.2.1",
        "198.51.100.7",
        "203.0.113.7",
        "::a9fe:a9fe",
        "::ffff:0:127.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1:7f00:0:100::",
        "2002:a9fe:a9fe::1",
        "2606:4700::5efe:127.0.0.1",
        "2606:4700::200:5efe:10.0.0.1",
        "fd00:ec2::254",
        "fd20:ce::254",
        "febf::1",
        "feff::1",
        "400::1",
        "4000::1",
        "ff0e::1"
      })
  void isNotPublic(String address) throws Exception {
    assertThat(PublicAddresses.reason(bytes(address))).isNotNull();
  }

  @Test
  void mappedAddressesAreJudgedByWhatTheyMap() {
    byte[] mapped = new byte[16];
    mapped[10] = (byte) 0xff;
    mapped[11] = (byte) 0xff;
    mapped[12] = 127;
    mapped[15] = 1;
    assertThat(PublicAddresses.reason(mapped)).isEqualTo("loopback");
    mapped[12] = 8;
    assertThat(PublicAddresses.reason(mapped)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.169.0.1",
        "223.255.255.255",
        "2606:4700::1",
        "64:ff9b::808:808",
        "2002:808:808::1"
      })
  void isPublic(String address) throws Exception {
    assertThat(PublicAddresses.reason(bytes(address))).isNull();
  }

  @Test
  void allowListTakesNetworksHostsAndPorts() throws Exception {
    AddressGuard guard =
        new AddressGuard(
            List.of("10.1.0.0/16", "127.0.0.1:9000", "[::1]:9001", "intranet.example"), Dns.SYSTEM);
    guard.check(socket("10.1.255.1", 80));
    guard.check(socket("127.0.0.1", 9000));
    guard.check(socket("::1", 9001));
    guard.check(
        new InetSocketAddress(
            InetAddress.getByAddress("intranet.example", bytes("192.168.0.9")), 80));
    for (String blocked : List.of("10.2.0.1", "127.0.0.1", "::1", "192.168.0.9")) {
      assertThatThrownBy(() -> guard.check(socket(blocked, 80)))
          .isInstanceOf(BlockedAddressException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/",
        "http://localhost:PORT/",
        "http://[::1]:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/",
        "http://2130706433:PORT/",
        "http://0x7f.1:PORT/",
        "http://0.0.0.0:PORT/",
        "http://169.254.169.254/latest/meta-data/",
        "http://127.1:PORT/",
        "http://0177.0.0.1:PORT/",
        "http://017700000001:PORT/",
        "http://0x7f000001:PORT/",
        "http://0x7f.0x0.0x0.0x1:PORT/",
        "http://127.0.0.1.:PORT/",
        "http://localhost.:PORT/",
        "http://LOCALHOST:PORT/",
        "http://[::127.0.0.1]:PORT/",
        "http://[0:0:0:0:0:ffff:7f00:1]:PORT/",
        "http://[64:ff9b::7f00:1]:PORT/",
        "http://[::ffff:169.254.169.254]/latest/",
        "http://[fd00:ec2::254]/latest/",
        "http://user:word@127.0.0.1:PORT/",
        "http://127.0.0.1:PORT@localhost:PORT/",
        "http://１２７。０。０。１:PORT/",
        "http://ⓛocalhost:PORT/",
        "http://127%2e0.0.1:PORT/"
      })
  void noSpellingOfAnInnerAddressIsAsked(String address) throws Exception {
    try (RawServer server = new RawServer((request, out) -> RawServer.ok(out, new byte[3]));
        GuardedWeb web = new GuardedWeb(CLOSED, CLOCK)) {
      URI uri = URI.create(address.replace("PORT", String.valueOf(server.port())));
      Web.Answer answer = web.get(Web.Request.page(uri));
      assertThat(answer).isInstanceOf(Web.Refused.class);
      assertThat(((Web.Refused) answer).code())
          .isIn("blocked-address", "unknown-host", "bad-address");
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aRedirectInwardIsNotFollowed() throws Exception {
    try (RawServer inner = new RawServer((request, out) -> RawServer.ok(out, new byte[3]));
        RawServer outer =
            new RawServer((request, out) ->
                RawServer.status(out, "302 Found", "Location: " + inner.at("/secret")));
        GuardedWeb web =
            new GuardedWeb(CLOSED.allowing(List.of("127.0.0.1:" + outer.port())), CLOCK)) {
      Web.Refused refused = (Web.Refused) web.get(Web.Request.page(outer.at("/")));
      assertThat(refused.code()).isEqualTo("blocked-address");
      assertThat(outer.requests()).hasSize(1);
      assertThat(inner.requests()).isEmpty();
    }
  }

  @Test
  void aNameThatTurnsInwardTheSecondTimeIsCaughtAtTheSocket() throws Exception {
    try (RawServer inner = new RawServer((request, out) -> RawServer.ok(out, new byte[3]))) {
      // What a rebinding name server does, seen by the socket: a public name with an inner address.
      InetAddress rebound = InetAddress.getByAddress("news.example", bytes("127.0.0.1"));
      AddressGuard guard = new AddressGuard(List.of(), host -> List.of(rebound));
      assertThatThrownBy(() -> guard.lookup("news.example"))
          .isInstanceOf(BlockedAddressException.class);
      try (var socket = GuardedSocket.factory(guard).createSocket()) {
        assertThatThrownBy(() -> socket.connect(new InetSocketAddress(rebound, inner.port()), 1000))
            .isInstanceOf(BlockedAddressException.class);
      }
      try (GuardedWeb web = new GuardedWeb(CLOSED, CLOCK, host -> List.of(rebound))) {
        URI uri = URI.create("http://news.example:" + inner.port() + "/");
        assertThat(((Web.Refused) web.get(Web.Request.feed(uri))).code())
            .isEqualTo("blocked-address");
      }
      assertThat(inner.requests()).isEmpty();
    }
  }

  @Test
  void aNameThatIsPublicFirstAndInnerThenIsNeverConnectedTo() throws Exception {
    try (RawServer inner = new RawServer((request, out) -> RawServer.ok(out, new byte[3]))) {
      AtomicInteger asked = new AtomicInteger();
      // The first address is one that no one answers at (RFC 5737 has none that is public).
      InetAddress open = InetAddress.getByAddress("news.example", bytes("192.0.2.1"));
      InetAddress rebound = InetAddress.getByAddress("news.example", bytes("127.0.0.1"));
      Dns turning = host -> List.of(asked.getAndIncrement() == 0 ? open : rebound);
      Guards guards =
          CLOSED
              .allowing(List.of("192.0.2.0/24"))
              .withTimes(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofSeconds(2));
      try (GuardedWeb web = new GuardedWeb(guards, CLOCK, turning)) {
        URI uri = URI.create("http://news.example:" + inner.port() + "/");
        Web.Answer first = web.get(Web.Request.feed(uri));
        assertThat(((Web.Refused) first).code()).isIn("timeout", "no-connection");
        Web.Answer second = web.get(Web.Request.feed(uri));
        assertThat(((Web.Refused) second).code()).isEqualTo("blocked-address");
      }
      assertThat(asked.get()).isGreaterThan(1);
      assertThat(inner.requests()).isEmpty();
    }
  }

  @Test
  void ofSeveralAddressesOnlyPublicOnesAreTried() throws Exception {
    InetAddress open = InetAddress.getByAddress("news.example", bytes("8.8.8.8"));
    InetAddress inner = InetAddress.getByAddress("news.example", bytes("10.0.0.1"));
    AddressGuard guard = new AddressGuard(List.of(), host -> List.of(inner, open));
    assertThat(guard.lookup("news.example")).containsExactly(open);
  }

  @Test
  void hostsInArabicLettersAndWithATrailingDotAreTheirAsciiNames() throws Exception {
    List<String> asked = new CopyOnWriteArrayList<>();
    try (RawServer server = new RawServer((request, out) -> RawServer.ok(out, new byte[3]));
        GuardedWeb web =
            new GuardedWeb(
                CLOSED.allowing(List.of("127.0.0.0/8")),
                CLOCK,
                host -> {
                  asked.add(host);
                  return List.of(InetAddress.getByAddress(host, bytes("127.0.0.1")));
                })) {
      for (String host : List.of("أخبار.مثال", "news.example.")) {
        URI uri = URI.create("http://" + host + ":" + server.port() + "/خبر");
        assertThat(web.get(Web.Request.page(uri))).isInstanceOf(Web.Fetched.class);
      }
      assertThat(asked).contains("xn--igbicxr.xn--mgbh0fb", "news.example.");
      assertThat(server.requests().getFirst().path()).isEqualTo("/%D8%AE%D8%A8%D8%B1");
    }
  }
}
