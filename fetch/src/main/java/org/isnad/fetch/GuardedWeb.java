package org.isnad.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
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
  private static final Exchange.Wanted ROBOTS_FILE =
      new Exchange.Wanted(Robots.LARGEST_FILE, false, true);

  private static final Exchange.Wanted FORM_ANSWER = new Exchange.Wanted(64 * 1024, false, false);

  /** RFC 9309, 2.3.1.2, asks for at least five. */
  private static final int ROBOTS_REDIRECTS = 5;

  private static final int IDLE_CONNECTIONS = 64;
  private static final int IDLE_SECONDS = 30;

  private final Guards settings;
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
  public GuardedWeb(Guards settings, InstantSource clock) {
    this(settings, clock, Dns.SYSTEM);
  }

  GuardedWeb(Guards settings, InstantSource clock, Dns resolver) {
    this(settings, clock, resolver, null);
  }

  /**
   * @param trust whose certificates are believed; null for those the JDK believes
   */
  GuardedWeb(Guards settings, InstantSource clock, Dns resolver, @Nullable Trust trust) {
    this.settings = settings;
    this.clock = clock;
    AddressGuard guard = new AddressGuard(settings.allowed(), resolver);
    OkHttpClient.Builder building =
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
            .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS));
    if (trust != null) {
      building.sslSocketFactory(trust.sockets(), trust.manager());
    }
    this.client = building.build();
    this.exchange = new Exchange(client, settings.headerBytes());
    this.lanes = new HostLanes(settings.atOncePerHost());
    this.robots = new Robots(this::robotsFile, settings.robotsName(), clock);
  }

  /** Authorities whose certificates are believed. */
  record Trust(SSLSocketFactory sockets, X509TrustManager manager) {}

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
      reply = exchange.ask(asked, FORM_ANSWER, settings.totalTime());
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

  /** A robots file, redirects followed. */
  private Reply robotsFile(HttpUrl file) throws InterruptedException {
    HttpUrl url = file;
    long deadline = System.nanoTime() + settings.totalTime().toNanos();
    for (int i = 0; i <= ROBOTS_REDIRECTS; i++) {
      okhttp3.Request asked = Exchange.request(url, settings.userAgent(), ROBOTS_TYPES).build();
      Reply reply;
      try (var _ = lanes.enter(lane(url), Duration.ZERO)) {
        Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
        reply = exchange.ask(asked, ROBOTS_FILE, left);
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
}
