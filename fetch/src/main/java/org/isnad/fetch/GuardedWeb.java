package org.isnad.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.isnad.pipeline.FormPost;
import org.isnad.pipeline.Web;
import org.jspecify.annotations.Nullable;

/**
 * The guarded way to the network: only public addresses, only http and https, everything bounded,
 * robots rules obeyed, hosts asked slowly. Made to be called from virtual threads, any number at
 * once; a call blocks until its answer, and waiting for one host holds up no other.
 */
public final class GuardedWeb implements Web, FormPost, AutoCloseable {
  private static final String ROBOTS_TYPES = "text/plain, */*;q=0.1";
  private static final long FORM_ANSWER_BYTES = 64 * 1024;
  private static final int IDLE_CONNECTIONS = 64;
  private static final int IDLE_SECONDS = 30;

  private final Settings settings;
  private final InstantSource clock;
  private final OkHttpClient client;
  private final Exchange exchange;
  private final HostLanes lanes;
  private final Robots robots;

  /**
   * Opens the way.
   *
   * @throws IllegalArgumentException for an entry of the allow-list that cannot be read
   */
  public GuardedWeb(Settings settings, InstantSource clock) {
    this(settings, clock, Dns.SYSTEM);
  }

  GuardedWeb(Settings settings, InstantSource clock, Dns resolver) {
    this.settings = settings;
    this.clock = clock;
    AddressGuard guard = new AddressGuard(settings.allowed(), resolver);
    this.client =
        new OkHttpClient.Builder()
            .dns(guard)
            .socketFactory(GuardedSocket.factory(guard))
            // A proxy would connect in our place, past the guard.
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .cookieJar(CookieJar.NO_COOKIES)
            .connectTimeout(settings.connectTime())
            .readTimeout(settings.firstByteTime())
            .writeTimeout(settings.connectTime())
            .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
            .build();
    this.exchange = new Exchange(client, settings.headerBytes());
    this.lanes = new HostLanes(settings.atOncePerHost());
    this.robots = new Robots(this::robotsFile, settings.robotsName(), clock);
  }

  @Override
  public Answer get(Request request) throws InterruptedException {
    HttpUrl url = httpUrl(request.address());
    if (url == null) {
      String detail = "not an http or https address: " + request.address();
      return new Refused("bad-address", detail, null, true, clock.instant());
    }
    return new Journey(request, settings, exchange, lanes, robots, clock).go(url);
  }

  /** Sends a form by the same way, in the host's lane; redirects are not followed. */
  @Override
  public Answer post(URI address, Map<String, String> fields) throws InterruptedException {
    HttpUrl url = httpUrl(address);
    if (url == null) {
      String detail = "not an http or https address: " + address;
      return new Refused("bad-address", detail, null, true, clock.instant());
    }
    FormBody.Builder form = new FormBody.Builder(UTF_8);
    fields.forEach(form::add);
    okhttp3.Request asked =
        Exchange.request(url, settings.userAgent(), "*/*").post(form.build()).build();
    Reply reply;
    try (var _ = lanes.enter(lane(url), settings.pause())) {
      reply = exchange.ask(asked, FORM_ANSWER_BYTES, settings.totalTime(), false);
    }
    return switch (reply) {
      case Reply.Failed failed ->
          new Refused(
              failed.failure().code(), failed.failure().detail(), null, false, clock.instant());
      case Reply.Answered answer -> {
        int status = answer.status();
        if (status >= 200 && status <= 299) {
          yield new Fetched(address, null, answer.body(), null, null, clock.instant());
        }
        String detail = "the server answers " + status;
        yield new Refused("http-" + status, detail, null, false, clock.instant());
      }
    };
  }

  private static @Nullable HttpUrl httpUrl(URI address) {
    return HttpUrl.parse(address.toString());
  }

  /** A robots file, redirects followed (RFC 9309 asks for at least five). */
  private Reply robotsFile(HttpUrl file) throws InterruptedException {
    HttpUrl url = file;
    long deadline = System.nanoTime() + settings.totalTime().toNanos();
    for (int i = 0; i <= settings.redirects(); i++) {
      okhttp3.Request asked = Exchange.request(url, settings.userAgent(), ROBOTS_TYPES).build();
      Reply reply;
      try (var _ = lanes.enter(lane(url), Duration.ZERO)) {
        Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
        reply = exchange.ask(asked, Robots.LARGEST_FILE, left, false);
      }
      if (!(reply instanceof Reply.Answered answer) || !Redirect.is(answer.status())) {
        return reply;
      }
      HttpUrl target = Redirect.target(url, answer);
      if (target == null) {
        return reply;
      }
      url = target;
    }
    return new Reply.Failed(new Failure("too-many-redirects", "robots.txt redirects on and on"));
  }

  static String lane(HttpUrl url) {
    return url.host().toLowerCase(Locale.ROOT) + ":" + url.port();
  }

  /** Closes idle connections; requests under way end by themselves. */
  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
  }

  /**
   * The limits and manners of a guarded way. Start from {@link #defaults} and change what needs
   * changing.
   *
   * @param userAgent how we introduce ourselves, with an address a publisher can write to
   * @param robotsName the name robots rules address us by, in lower case
   * @param allowed addresses that may be reached although they are not public: networks
   *     ("10.1.0.0/16"), hosts or hosts with a port ("intranet.example:8080")
   * @param feedBytes the largest feed, decoded
   * @param pageBytes the largest page, decoded
   * @param headerBytes the largest headers of an answer
   * @param redirects how many are followed
   * @param connectTime to connect
   * @param firstByteTime between two signs of life of a server, the first included
   * @param totalTime for an answer from first to last, redirects included
   * @param pause between the starts of two requests to one host
   * @param atOncePerHost requests to one host at a time
   * @param robots whether robots.txt is obeyed; off only for hosts of one's own
   */
  public record Settings(
      String userAgent,
      String robotsName,
      List<String> allowed,
      long feedBytes,
      long pageBytes,
      long headerBytes,
      int redirects,
      Duration connectTime,
      Duration firstByteTime,
      Duration totalTime,
      Duration pause,
      int atOncePerHost,
      boolean robots) {

    private static final long MEGABYTE = 1024 * 1024;

    public Settings {
      allowed = List.copyOf(allowed);
      if (!userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
        throw new IllegalArgumentException("a user agent is ASCII: " + userAgent);
      }
    }

    /**
     * Public addresses only; feeds to 32 MiB, pages to 8 MiB, headers to 64 KiB; ten redirects; 10
     * s to connect, 15 s to the first byte, 60 s in all; one second between requests to a host, two
     * at once.
     */
    public static Settings defaults() {
      return new Settings(
          "Isnad/0.1 (news aggregator; self-hosted, contact not set)",
          "isnad",
          List.of(),
          32 * MEGABYTE,
          8 * MEGABYTE,
          64 * 1024,
          10,
          Duration.ofSeconds(10),
          Duration.ofSeconds(15),
          Duration.ofSeconds(60),
          Duration.ofSeconds(1),
          2,
          true);
    }

    /**
     * The same with a contact in the user agent.
     *
     * @param contact a page or mail address, ASCII
     */
    public Settings withContact(String contact) {
      return copy("Isnad/0.1 (news aggregator; +" + contact + ")", allowed, pause, robots);
    }

    /** The same with more addresses that may be reached although they are not public. */
    public Settings allowing(List<String> more) {
      List<String> all = new ArrayList<>(allowed);
      all.addAll(more);
      return copy(userAgent, all, pause, robots);
    }

    /** The same with another pause between requests to one host. */
    public Settings withPause(Duration other) {
      return copy(userAgent, allowed, other, robots);
    }

    /** The same without robots rules. */
    public Settings withoutRobots() {
      return copy(userAgent, allowed, pause, false);
    }

    /** The same with other limits on size. */
    public Settings withBytes(long feed, long page) {
      return new Settings(
          userAgent,
          robotsName,
          allowed,
          feed,
          page,
          headerBytes,
          redirects,
          connectTime,
          firstByteTime,
          totalTime,
          pause,
          atOncePerHost,
          robots);
    }

    /** The same with other limits on time. */
    public Settings withTimes(Duration connect, Duration firstByte, Duration total) {
      return new Settings(
          userAgent,
          robotsName,
          allowed,
          feedBytes,
          pageBytes,
          headerBytes,
          redirects,
          connect,
          firstByte,
          total,
          pause,
          atOncePerHost,
          robots);
    }

    private Settings copy(
        String agent, List<String> allowList, Duration otherPause, boolean otherRobots) {
      return new Settings(
          agent,
          robotsName,
          allowList,
          feedBytes,
          pageBytes,
          headerBytes,
          redirects,
          connectTime,
          firstByteTime,
          totalTime,
          otherPause,
          atOncePerHost,
          otherRobots);
    }
  }
}
