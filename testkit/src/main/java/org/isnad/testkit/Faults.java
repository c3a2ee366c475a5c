package org.isnad.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A server on 127.0.0.1 that sends every {@link Fault}. Its feeds' good entries lead to good pages,
 * so that a lost neighbour shows. Thread-safe.
 */
public final class Faults implements AutoCloseable {
  private static final int HUGE_BYTES = 50 * 1024 * 1024;
  private static final int BOMB_BYTES = 256 * 1024 * 1024;
  private static final Charset LIE = Charset.forName("windows-1256");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger secretRequests = new AtomicInteger();

  private Faults() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on 127.0.0.1", e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
  }

  public static Faults start() {
    Faults faults = new Faults();
    faults.server.start();
    return faults;
  }

  public URI address(Fault fault) {
    return home().resolve(fault.path);
  }

  /** Host and port, as "127.0.0.1:12345": what a guarded client must be allowed. */
  public Set<String> allowedAddresses() {
    return Set.of(home().getAuthority());
  }

  /** A source for each faulty feed and the healthy one; ids like "feed-xml-bomb". */
  public Catalogue catalogue() {
    return new Catalogue(Stream.of(Fault.values()).filter(Fault::feed).map(this::source).toList());
  }

  /** How often someone followed an external entity to this server: never, if parsers are right. */
  public int secretRequests() {
    return secretRequests.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private Source source(Fault fault) {
    String id = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Source(
        id,
        Map.of(Language.ENGLISH, id, Language.ARABIC, "عطل " + id),
        null,
        SourceKind.PUBLISHER,
        null,
        home(),
        List.of(Language.ARABIC),
        List.of(new FeedAddress(address(fault), null)),
        Map.of());
  }

  private URI home() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.startsWith("/secret")) {
        secretRequests.incrementAndGet();
      }
      @Nullable Fault fault =
          Stream.of(Fault.values()).filter(f -> f.path.equals(path)).findFirst().orElse(null);
      if (fault != null) {
        exchange.getResponseHeaders().set("Content-Type", fault.contentType);
        send(exchange, fault);
      } else if (path.startsWith("/articles/")) {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        send(exchange, article(path, StandardCharsets.UTF_8));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private void send(HttpExchange exchange, Fault fault) throws IOException {
    switch (fault) {
      case FEED_HUGE -> {
        exchange.sendResponseHeaders(200, 0);
        repeat(exchange.getResponseBody(), HUGE_BYTES);
      }
      case FEED_GZIP_BOMB -> {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        try (GZIPOutputStream gzip = new GZIPOutputStream(exchange.getResponseBody())) {
          repeat(gzip, BOMB_BYTES);
        }
      }
      case FEED_EMPTY -> exchange.sendResponseHeaders(200, -1);
      case PAGE_NOT_HTML -> send(exchange, pdf());
      case PAGE_LYING_CHARSET -> send(exchange, article("/articles/0", LIE));
      default ->
          send(exchange, text(Objects.requireNonNull(fault.file)).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void send(HttpExchange exchange, byte[] body) throws IOException {
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  /** The start of a feed, then one item again and again. */
  private static void repeat(OutputStream to, int bytes) throws IOException {
    String start = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>طويلة</title>\n";
    byte[] head = start.getBytes(StandardCharsets.UTF_8);
    byte[] item =
        "<item><title>خبر بعد خبر</title><description>حشو</description></item>\n"
            .repeat(500)
            .getBytes(StandardCharsets.UTF_8);
    to.write(head);
    for (int sent = head.length; sent < bytes; sent += item.length) {
      to.write(item);
    }
  }

  private byte[] article(String path, Charset bytes) {
    String number = path.substring(path.lastIndexOf('/') + 1);
    return text("article.html")
        .replace("{{title}}", "افتتاح الجسر الخشبي في وادي الصفصاف " + number)
        .replace("{{charset}}", "utf-8")
        .getBytes(bytes);
  }

  /** The head of a PDF and bytes that are no text. */
  private static byte[] pdf() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, bytes, 0, head.length);
    Arrays.fill(bytes, 100, 200, (byte) 0);
    return bytes;
  }

  private String text(String file) {
    String path = "faults/" + file;
    try (InputStream stream =
        Objects.requireNonNull(Faults.class.getResourceAsStream(path), path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{{home}}", home().toString())
          .replace("{{authority}}", home().getAuthority());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
