package org.isnad.testkit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;

/**
 * A web of invented feeds of which everything is known: when each entry appears, how long it stands
 * in its feed, what is the matter with its host. Few hosts have many feeds and many have few; rates
 * go from an entry in five days to forty an hour, over the day as newsrooms work. The same seed
 * gives the same press. Immutable.
 */
public final class SimulatedPress {
  /** Entries a feed shows. */
  static final int SHOWN = 20;

  /** How much of the past the feeds show at the beginning. */
  private static final Duration PAST = Duration.ofDays(3);

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final int hosts;
  private final int[] hostOf;
  private final long[][] published;
  private final long start;

  /**
   * @param start when the visits begin
   * @param time for how long entries appear after that
   */
  public SimulatedPress(int feeds, int hosts, Instant start, Duration time, long seed) {
    Random random = new Random(seed);
    this.hosts = hosts;
    this.start = start.toEpochMilli();
    this.hostOf = new int[feeds];
    this.published = new long[feeds][];
    Instant end = start.plus(time);
    for (int feed = 0; feed < feeds; feed++) {
      double place = random.nextDouble();
      // The first of the hosts has a hundred times as many feeds as the last.
      hostOf[feed] = feed < hosts ? feed : (int) (hosts * place * place * place);
      double perHour = 0.008 * Math.pow(5000, Math.pow(random.nextDouble(), 1.6));
      published[feed] = times(perHour, start.minus(PAST), end, random);
    }
  }

  /** A Poisson process, thinned by the hour of the day. */
  private static long[] times(double perHour, Instant from, Instant to, Random random) {
    double peak = perHour * 1.7;
    List<Long> times = new ArrayList<>();
    double at = from.toEpochMilli();
    while (at < to.toEpochMilli()) {
      at += -Math.log(1 - random.nextDouble()) / peak * 3_600_000;
      double hour = at / 3_600_000 % 24;
      double share = 1 - 0.7 * Math.cos((hour - 3) / 24 * 2 * Math.PI);
      if (random.nextDouble() * 1.7 < share && at < to.toEpochMilli()) {
        times.add((long) at);
      }
    }
    return times.stream().mapToLong(Long::longValue).toArray();
  }

  public int feeds() {
    return hostOf.length;
  }

  /** The trouble of a feed's host. */
  public Trouble trouble(int feed) {
    return Trouble.of(hostOf[feed]);
  }

  int host(int feed) {
    return hostOf[feed];
  }

  /** Where a host stands; a host that feeds have moved to has a number past all others. */
  static String hostName(int host) {
    return "h" + host + ".simulated.example";
  }

  URI address(int feed) {
    return URI.create("https://" + hostName(hostOf[feed]) + "/" + feed + "/rss");
  }

  /** Where a feed has moved to. */
  URI movedTo(int feed) {
    return URI.create("https://" + hostName(hosts + hostOf[feed]) + "/" + feed + "/rss");
  }

  /** A source for each host. */
  Catalogue catalogue() {
    List<List<FeedAddress>> feedsOf = new ArrayList<>();
    for (int host = 0; host < hosts; host++) {
      feedsOf.add(new ArrayList<>());
    }
    for (int feed = 0; feed < feeds(); feed++) {
      feedsOf.get(hostOf[feed]).add(new FeedAddress(address(feed), Language.ARABIC));
    }
    List<Source> sources = new ArrayList<>();
    for (int host = 0; host < hosts; host++) {
      sources.add(
          new Source(
              "host-" + host,
              Map.of(Language.ARABIC, "دار " + host),
              null,
              SourceKind.PUBLISHER,
              null,
              URI.create("https://" + hostName(host) + "/"),
              List.of(Language.ARABIC),
              feedsOf.get(host),
              Map.of()));
    }
    return new Catalogue(sources);
  }

  /** How many entries a feed has ever listed by then. */
  int count(int feed, Instant at) {
    int found = Arrays.binarySearch(published[feed], at.toEpochMilli());
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The first entry that a feed shows by then, counted from its beginning. */
  int firstShown(int feed, Instant at) {
    return Math.max(0, count(feed, at) - SHOWN);
  }

  Instant published(int feed, int entry) {
    return Instant.ofEpochMilli(published[feed][entry]);
  }

  /** Whether an entry appeared only after the visits began. */
  boolean isNew(int feed, int entry) {
    return published[feed][entry] >= start;
  }

  /** The feed as it stands at a time. */
  byte[] rss(int feed, Instant at) {
    int count = count(feed, at);
    StringBuilder rss = new StringBuilder(SHOWN * 220);
    rss.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel>");
    rss.append("<title>نشرة ").append(feed).append("</title>");
    for (int entry = count - 1; entry >= firstShown(feed, at); entry--) {
      rss.append("<item><title>خبر ").append(entry).append("</title><link>https://");
      rss.append(hostName(hostOf[feed])).append('/').append(feed).append('/').append(entry);
      rss.append("</link><pubDate>").append(DATE.format(published(feed, entry)));
      rss.append("</pubDate></item>");
    }
    return rss.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
