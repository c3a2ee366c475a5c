package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.isnad.cli.House;
import org.isnad.cli.Settings;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.isnad.pipeline.ProblemLog;
import org.isnad.pipeline.Schedule;
import org.isnad.testkit.LoopbackCloud;
import org.isnad.testkit.LoopbackHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A hub on loopback, from a feed's first visit to a push that is admitted, over real sockets. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HubControllerTest {
  @TempDir private Path data;
  private final InstantSource clock = InstantSource.system();

  private static String rss(int entries) {
    StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>نشرة</title>");
    for (int i = entries; i > 0; i--) {
      rss.append(
          "<item><title>خبر %s</title><link>https://nahran.example/%s</link></item>"
              .formatted(i, i));
    }
    return rss.append("</channel></rss>").toString();
  }

  private static Catalogue catalogue(URI feed) {
    return new Catalogue(
        List.of(
            new Source(
                "nahran",
                Map.of(Language.ARABIC, "نهران"),
                null,
                SourceKind.PUBLISHER,
                null,
                feed.resolve("/"),
                List.of(Language.ARABIC),
                List.of(new FeedAddress(feed, Language.ARABIC)),
                Map.of())));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    while (!done.getAsBoolean()) {
      Thread.sleep(20);
    }
  }

  private static long seen(House house, URI feed) {
    return house.feeds().history(feed).map(known -> known.entriesSeen()).orElse(0L);
  }

  @Test
  void whatAHubPushesIsAdmittedWithoutAVisit() throws Exception {
    int port = freePort();
    URI here = URI.create("http://127.0.0.1:" + port + "/");
    try (LoopbackHub hub = LoopbackHub.start(rss(1))) {
      Settings settings =
          Settings.defaults()
              .allowing(List.of(hub.authority()))
              .pacing(Duration.ZERO)
              .reached(here);
      try (House house = House.open(data, catalogue(hub.feed()), settings, clock);
          Server server = Server.start(SpringLauncher.backend(house, clock), port, Map.of());
          Schedule schedule = house.startGathering()) {
        assertThat(schedule).isNotNull();
        until(() -> hub.subscribers().size() == 1);
        until(() -> seen(house, hub.feed()) == 1);
        URI callback = hub.subscribers().keySet().iterator().next();
        assertThat(callback.toString()).startsWith(here + "hub/");

        assertThat(hub.publish(rss(2), "sha256").values()).containsExactly(202);
        until(() -> seen(house, hub.feed()) == 2);
        assertThat(hub.publish(rss(4), "sha512").values()).containsExactly(202);
        until(() -> seen(house, hub.feed()) == 4);
        assertThat(hub.visits()).as("pushed, not asked for").isEqualTo(1);

        assertThat(hub.push(callback, rss(9), "sha256=00")).isEqualTo(202);
        assertThat(hub.push(callback.resolve("unknown"), rss(9), "sha256=00")).isEqualTo(410);
        HttpResponse<String> stranger =
            new Visitor(server.address())
                .get(
                    callback.getPath()
                        + "?hub.mode=subscribe&hub.challenge=x&hub.topic=https://else.example/");
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(hub.deny(callback, "no more")).isEqualTo(200);
        assertThat(house.problems().counts(Instant.EPOCH))
            .extracting(ProblemLog.Count::code)
            .contains("bad-signature", "hub-denied");
        assertThat(seen(house, hub.feed())).isEqualTo(4);
      }
    }
  }

  @Test
  void whenACloudRingsTheFeedIsVisited() throws Exception {
    AtomicReference<Duration> later = new AtomicReference<>(Duration.ZERO);
    InstantSource moving = () -> clock.instant().plus(later.get());
    int port = freePort();
    URI here = URI.create("http://127.0.0.1:" + port + "/");
    try (LoopbackCloud cloud = LoopbackCloud.start(item(1))) {
      Settings settings =
          Settings.defaults()
              .allowing(List.of(cloud.authority()))
              .pacing(Duration.ZERO)
              .reached(here);
      try (House house = House.open(data, catalogue(cloud.feed()), settings, moving);
          Server server = Server.start(SpringLauncher.backend(house, moving), port, Map.of());
          Schedule schedule = house.startGathering()) {
        assertThat(schedule).isNotNull();
        until(() -> cloud.registered().size() == 1);
        until(() -> seen(house, cloud.feed()) == 1);
        later.set(Duration.ofMinutes(2));
        assertThat(cloud.change(item(1) + item(2)).values()).containsExactly(202);
        until(() -> seen(house, cloud.feed()) == 2);
        assertThat(cloud.visits()).isEqualTo(2);
        URI callback = cloud.registered().iterator().next();
        assertThat(cloud.ring(callback.resolve("unknown"))).isEqualTo(410);
        HttpResponse<String> stranger =
            new Visitor(server.address())
                .get(callback.getPath() + "?challenge=x&url=https://else.example/");
        assertThat(stranger.statusCode()).isEqualTo(404);
      }
    }
  }

  private static String item(int number) {
    return "<item><title>خبر %s</title><link>https://nahran.example/%s</link></item>"
        .formatted(number, number);
  }
}
