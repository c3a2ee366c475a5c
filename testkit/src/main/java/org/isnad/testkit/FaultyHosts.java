package org.isnad.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;

/**
 * Publishers on 127.0.0.1, each on a port of its own, so that each is a host: one of each {@link
 * Trouble} and as many that are well. Every feed lists one entry. Thread-safe.
 */
public final class FaultyHosts implements AutoCloseable {
  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final int BOMB_MEGABYTES = 48;

  private final List<Host> hosts = new ArrayList<>();
  private final int feeds;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private FaultyHosts(int feeds) {
    this.feeds = feeds;
  }

  /** A publisher's server, with when it was asked for a feed. */
  private final class Host {
    final Trouble trouble;
    final HttpServer server;
    final URI home;
    final List<Long> starts = new ArrayList<>();

    Host(Trouble trouble) throws IOException {
      this.trouble = trouble;
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
      this.home = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      server.setExecutor(threads);
      server.createContext("/", this::answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
      try (exchange) {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/feeds/")) {
          synchronized (starts) {
            starts.add(System.nanoTime());
          }
          feed(exchange, path);
        } else if (path.startsWith("/moved/")) {
          send(exchange, rss(path));
        } else {
          exchange.sendResponseHeaders(404, -1);
        }
      }
    }

    private void feed(HttpExchange exchange, String path) throws IOException {
      switch (trouble) {
        case NONE, DEAD -> send(exchange, rss(path));
        case SLOW -> {
          pause();
          send(exchange, rss(path));
        }
        case FAILING -> exchange.sendResponseHeaders(500, -1);
        case OVERRUN -> {
          exchange.getResponseHeaders().set("Retry-After", "300");
          exchange.sendResponseHeaders(429, -1);
        }
        case LOOP -> redirect(exchange, 302, path);
        case BOMB -> bomb(exchange);
        case GONE -> exchange.sendResponseHeaders(410, -1);
        case MOVED -> redirect(exchange, 301, path.replace("/feeds/", "/moved/"));
      }
    }

    private String rss(String path) {
      return "<rss version=\"2.0\"><channel><title>دار</title><item><title>خبر</title><link>"
          + home.resolve("/articles" + path)
          + "</link><pubDate>Fri, 01 May 2026 09:00:00 GMT</pubDate></item></channel></rss>";
    }
  }

  private static void redirect(HttpExchange exchange, int status, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(status, -1);
  }

  private static void send(HttpExchange exchange, String rss) throws IOException {
    byte[] body = rss.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  /** Few kilobytes that unpack to more than anybody wants. */
  private static void bomb(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, 0);
    byte[] megabyte = new byte[1024 * 1024];
    try (OutputStream gzip = new GZIPOutputStream(exchange.getResponseBody())) {
      for (int i = 0; i < BOMB_MEGABYTES; i++) {
        gzip.write(megabyte);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(SLOW);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Starts them.
   *
   * @param well how many hosts without trouble there are
   * @param feeds how many feeds each host has
   */
  public static FaultyHosts start(int well, int feeds) {
    FaultyHosts all = new FaultyHosts(feeds);
    try {
      for (Trouble trouble : Trouble.values()) {
        for (int i = 0; i < (trouble == Trouble.NONE ? well : 1); i++) {
          Host host = all.new Host(trouble);
          all.hosts.add(host);
          host.server.start();
          if (trouble == Trouble.DEAD) {
            host.server.stop(0); // Nobody listens there any more.
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on 127.0.0.1", e);
    }
    return all;
  }

  /** Host and port of each. */
  public List<String> authorities() {
    return hosts.stream().map(host -> host.home.getAuthority()).toList();
  }

  /** A source for each host; ids begin with the trouble's name in lower case. */
  public Catalogue catalogue() {
    List<Source> sources = new ArrayList<>();
    for (Host host : hosts) {
      String id = host.trouble.name().toLowerCase(Locale.ROOT) + "-" + sources.size();
      List<FeedAddress> addresses = new ArrayList<>();
      for (int feed = 0; feed < feeds; feed++) {
        addresses.add(new FeedAddress(host.home.resolve("/feeds/" + feed), Language.ARABIC));
      }
      sources.add(
          new Source(
              id,
              Map.of(Language.ARABIC, id),
              null,
              SourceKind.PUBLISHER,
              null,
              host.home,
              List.of(Language.ARABIC),
              addresses,
              Map.of()));
    }
    return new Catalogue(sources);
  }

  /** The shortest time between two requests for feeds that any one host saw. */
  public Duration closestStarts() {
    return hosts.stream()
        .flatMapToLong(FaultyHosts::gaps)
        .boxed()
        .min(Comparator.naturalOrder())
        .map(Duration::ofNanos)
        .orElse(Duration.ofDays(1));
  }

  private static LongStream gaps(Host host) {
    synchronized (host.starts) {
      List<Long> sorted = host.starts.stream().sorted().toList();
      return LongStream.range(1, sorted.size())
          .map(i -> sorted.get((int) i) - sorted.get((int) i - 1));
    }
  }

  @Override
  public void close() {
    hosts.forEach(host -> host.server.stop(0));
    threads.close();
  }
}
