package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Ids;
import org.isnad.model.Language;
import org.isnad.model.Payload;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The gathering loop on its own threads, over a web that answers, hangs or throws. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class GathererTest {
  private static byte[] feed(String host) {
    String feed =
        "<?xml version=\"1.0\"?><rss"
            + " version=\"2.0\"><channel><title>ن</title><item><title>خبر</title><link>https://%s/1</link><pubDate>Fri,"
            + " 01 May 2026 09:00:00 GMT</pubDate></item></channel></rss>";
    return feed.replace("%s", host).getBytes(StandardCharsets.UTF_8);
  }

  private final InstantSource clock = InstantSource.system();
  private final MemoryStore store = new MemoryStore();
  private final Desk desk = new Desk(store, store, store, clock);
  private final Map<URI, Integer> asked = new ConcurrentHashMap<>();
  private final CountDownLatch release = new CountDownLatch(1);

  private final Web web =
      new Web() {
        @Override
        public Answer get(Request request) throws InterruptedException {
          String host = request.address().getHost();
          asked.merge(request.address(), 1, Integer::sum);
          if (host.startsWith("hanging")) {
            release.await();
          }
          if (host.startsWith("broken")) {
            throw new IllegalStateException("a fault of ours");
          }
          if (host.startsWith("deep")) {
            throw new StackOverflowError("a page nested too deep");
          }
          if (host.startsWith("busy")) {
            Instant later = clock.instant().plus(Duration.ofDays(1));
            return new Refused("http-429", "busy", later, false, clock.instant());
          }
          if (host.startsWith("dead")) {
            return new Refused("no-connection", "dead", null, false, clock.instant());
          }
          if (host.startsWith("gone")) {
            return new Refused("http-410", "gone", null, true, clock.instant());
          }
          Payload payload = new Payload(body(request.address()), "application/rss+xml");
          return new Fetched(request.address(), null, payload, null, null, clock.instant());
        }
      };

  /** A feed; of a host called "index" one of two sitemaps, or the index that lists them. */
  private static byte[] body(URI address) {
    String path = address.getPath();
    String sitemap =
        switch (address.getHost().startsWith("index") ? path : "") {
          case "" -> "";
          case "/rss" ->
              "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap>"
                  + "<sitemap><loc>/b.xml</loc></sitemap></sitemapindex>";
          default -> "<urlset><url><loc>" + path + "/1</loc></url></urlset>";
        };
    return sitemap.isEmpty() ? feed(address.getHost()) : sitemap.getBytes(StandardCharsets.UTF_8);
  }

  private static Catalogue catalogue(List<String> hosts) {
    return new Catalogue(hosts.stream().map(GathererTest::source).toList());
  }

  private static Source source(String host) {
    URI home = URI.create("https://" + host + "/");
    return new Source(
        host.substring(0, host.indexOf('.')),
        Map.of(Language.ARABIC, host),
        null,
        SourceKind.PUBLISHER,
        null,
        home,
        List.of(Language.ARABIC),
        List.of(new FeedAddress(home.resolve("rss"), null)),
        Map.of());
  }

  private Gatherer gatherer(List<String> hosts, int hands) {
    return gatherer(catalogue(hosts), hands);
  }

  private Gatherer gatherer(Catalogue catalogue, int hands) {
    return gatherer(SourceBook.of(catalogue), hands);
  }

  private Gatherer gatherer(SourceBook sources, int hands) {
    Line<FeedPage, Filed> line = Newsroom.line(web, sources, new Ids(clock, new Random(1)));
    InProcessRunner runner = new InProcessRunner(line, desk, 4, filed -> {});
    Pace pace = new Pace(hands, 1, Duration.ZERO, 0);
    return new Gatherer(sources, web, store, runner, desk, new Random(2), pace, new HealthBook());
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    while (!done.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  @Test
  void aHangingHostHoldsUpNoOtherAndClosingIsPrompt() throws InterruptedException {
    List<String> hosts = new ArrayList<>(List.of("hanging.example", "broken.example"));
    IntStream.range(0, 50).forEach(i -> hosts.add("well" + i + ".example"));
    Gatherer gatherer = gatherer(hosts, 4);
    AtomicInteger ended = new AtomicInteger();
    Thread gathering =
        Thread.ofPlatform()
            .start(() -> {
              try {
                gatherer.keepGoing();
              } catch (InterruptedException e) {
                ended.incrementAndGet();
              }
            });
    until(() -> store.histories.size() == 50);
    assertThat(store.admissions).hasSize(50);
    assertThat(store.problems)
        .extracting(logged -> logged.problem().code() + " " + logged.problem().subject())
        .containsExactly("internal-error https://broken.example/rss");

    long start = System.nanoTime();
    gathering.interrupt();
    gathering.join();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    assertThat(ended.get()).isEqualTo(1);
    assertThat(store.histories).as("a visit that was ended is not written down").hasSize(50);
  }

  @Test
  void whatIsAddedIsVisitedAndWhatIsPausedOrTakenOutIsNot() throws InterruptedException {
    SourceBook sources = SourceBook.of(catalogue(List.of("a.example", "hanging.example")));
    Gatherer gatherer = gatherer(sources, 4);
    sources.onChange(changed -> gatherer.follow());
    Source late = source("late.example");
    Source off = source("off.example");
    FeedAddress paused = off.feeds().getFirst().pausing(true);
    Thread gathering =
        Thread.ofPlatform()
            .start(() -> {
              try {
                gatherer.keepGoing();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    until(() -> store.histories.size() == 1);
    sources.change(
        catalogue -> catalogue.with(late).with(off.withFeeds(List.of(paused))).without("a"));
    until(() -> store.histories.containsKey(URI.create("https://late.example/rss")));
    gatherer.visitSoon(URI.create("https://a.example/rss"));
    sources.change(catalogue -> catalogue.with(off).without("hanging"));
    until(() -> store.histories.containsKey(URI.create("https://off.example/rss")));
    assertThat(asked).containsEntry(URI.create("https://a.example/rss"), 1);
    gathering.interrupt();
    gathering.join();
  }

  @Test
  void aPushIsAdmittedAndAnEmptyOneHasTheFeedVisited() throws InterruptedException {
    Gatherer gatherer = gatherer(List.of("a.example"), 4);
    URI address = URI.create("https://a.example/rss");
    Thread gathering =
        Thread.ofPlatform()
            .start(() -> {
              try {
                gatherer.keepGoing();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    until(() -> store.histories.containsKey(address));
    Payload news = new Payload(feed("b.example"), "application/rss+xml");
    assertThat(gatherer.push(URI.create("https://unknown.example/rss"), news)).isFalse();
    assertThat(gatherer.push(address, news)).isTrue();
    until(() -> store.histories.get(address).lastPush() != null);
    assertThat(store.histories.get(address).entriesSeen()).isEqualTo(2);
    assertThat(asked).containsOnly(Map.entry(address, 1));
    assertThat(gatherer.push(address, new Payload(new byte[0], null))).isTrue();
    Instant soon = clock.instant().plus(RefreshPolicy.SHORTEST_FLOOD);
    until(() -> !store.histories.get(address).due().isAfter(soon));
    assertThat(asked).as("though not at once, whoever rings").containsOnly(Map.entry(address, 1));
    gathering.interrupt();
    gathering.join();
  }

  @Test
  void anIndexOfSitemapsThatIsAskedForByItsAddressIsFollowed() throws InterruptedException {
    URI index = URI.create("https://index.example/rss");
    Gatherer.Visit visit = gatherer(List.of(), 4).visit(index);
    assertThat(visit.ending()).isEqualTo("ok");
    assertThat(visit.admitted()).isEqualTo(2);
    assertThat(store.histories).as("nothing is written down").isEmpty();
  }

  @Test
  void aPushIsInTheLanguageThatTheCatalogueSays() {
    Source plain = source("a.example");
    Source arabic =
        new Source(
            plain.id(),
            plain.names(),
            null,
            SourceKind.PUBLISHER,
            null,
            plain.home(),
            plain.languages(),
            List.of(new FeedAddress(plain.home().resolve("rss"), Language.ARABIC)),
            Map.of());
    Gatherer gatherer = gatherer(new Catalogue(List.of(arabic)), 4);
    Payload news = new Payload(feed("b.example"), "application/rss+xml");
    assertThat(gatherer.push(URI.create("https://a.example/rss"), news)).isTrue();
    assertThat(store.wanted(clock.instant(), 5))
        .extracting(request -> request.arrival().language())
        .containsExactly(Language.ARABIC);
  }

  @Test
  void aVisitThatFailsAsNoneShouldFreesItsHand() throws InterruptedException {
    // Also where the problem itself cannot be written down.
    store.failing = true;
    List<String> hosts = List.of("deep.example", "broken.example");
    assertThat(gatherer(hosts, 1).round(true)).isEmpty();
    assertThat(asked).hasSize(2);
  }

  /** A source with two feeds on its host. */
  private static Source ofTwoFeeds(String host) {
    Source one = source(host);
    List<FeedAddress> feeds =
        List.of(
            new FeedAddress(one.home().resolve("rss"), null),
            new FeedAddress(one.home().resolve("sport"), null));
    return new Source(
        one.id(),
        one.names(),
        null,
        SourceKind.PUBLISHER,
        null,
        one.home(),
        one.languages(),
        feeds,
        Map.of());
  }

  @Test
  void aRoundDoesNotSitOutADayThatAHostAsksFor() throws InterruptedException {
    Catalogue busy = new Catalogue(List.of(ofTwoFeeds("busy.example")));
    assertThat(gatherer(busy, 4).round(true))
        .extracting(Gatherer.Visit::ending)
        .containsExactly("http-429", "http-429");
    assertThat(asked).hasSize(1);
    assertThat(store.histories.values())
        .allMatch(history -> history.due().isAfter(clock.instant().plus(Duration.ofHours(20))));
  }

  @Test
  void theTimeThatAHostAsksForSurvivesARestartWithAllItsFeeds() throws InterruptedException {
    Catalogue busy = new Catalogue(List.of(ofTwoFeeds("busy.example"), source("well.example")));
    keepGoingUntil(gatherer(busy, 4), () -> store.histories.size() == 3);
    assertThat(asked).as("one of the two, and the neighbour").hasSize(2);
    keepGoingUntil(gatherer(busy, 4), () -> false);
    assertThat(asked.values()).as("none of them again").containsOnly(1);
  }

  @Test
  void whereAHostCannotBeReachedOneFeedKnocksForAll() throws InterruptedException {
    Catalogue dead = new Catalogue(List.of(ofTwoFeeds("dead.example"), source("well.example")));
    keepGoingUntil(gatherer(dead, 4), () -> store.histories.size() == 3);
    assertThat(asked).hasSize(2);
    assertThat(store.histories.values())
        .filteredOn(history -> history.failures() == 1)
        .hasSize(2)
        .allMatch(history -> "no-connection".equals(history.lastProblem()));
    assertThat(store.admissions).as("the neighbour goes on").hasSize(1);
  }

  /** For half a second at most. */
  private static void keepGoingUntil(Gatherer gatherer, BooleanSupplier done)
      throws InterruptedException {
    Thread gathering =
        Thread.ofPlatform()
            .start(() -> {
              try {
                gatherer.keepGoing();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    for (int i = 0; i < 100 && !done.getAsBoolean(); i++) {
      Thread.sleep(5);
    }
    gathering.interrupt();
    gathering.join();
  }

  @Test
  void dueTimesSurviveARestart() throws InterruptedException {
    List<String> hosts = List.of("a.example", "b.example", "gone.example");
    assertThat(gatherer(hosts, 4).round(false)).hasSize(3);
    assertThat(gatherer(hosts, 4).round(false)).as("none is due again").isEmpty();
    assertThat(gatherer(hosts, 4).round(true))
        .as("those retired are asked for no more")
        .extracting(Gatherer.Visit::sourceId)
        .containsExactly("a", "b");
  }

  @Test
  void aRoundAnswersInTheCataloguesOrder() throws InterruptedException {
    List<String> hosts =
        IntStream.range(0, 30).mapToObj(i -> "p" + (i * 7 % 30) + ".example").toList();
    assertThat(gatherer(hosts, 8).round(true))
        .extracting(visit -> visit.feed().getHost())
        .containsExactlyElementsOf(hosts);
  }
}
