package org.isnad.testkit;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A publisher's web server on 127.0.0.1: ETag, Last-Modified and 304, gzip where it is asked for.
 * Thread-safe.
 */
final class PressServer implements AutoCloseable {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Function<URI, @Nullable Print> desk;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicLong requests = new AtomicLong();

  /** The status every request gets; 0 when the server is well. */
  private volatile int broken;

  PressServer(int port, Function<URI, @Nullable Print> desk) {
    this.desk = desk;
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on 127.0.0.1:" + port, e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
  }

  void start() {
    server.start();
  }

  URI home() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  long requests() {
    return requests.get();
  }

  void breakDown(int status) {
    broken = status;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    try (exchange) {
      Print print = broken == 0 ? desk.apply(exchange.getRequestURI()) : null;
      if (print == null) {
        exchange.sendResponseHeaders(broken == 0 ? 404 : broken, -1);
      } else {
        send(exchange, print);
      }
    }
  }

  private static void send(HttpExchange exchange, Print print) throws IOException {
    String etag = etag(print.payload().bytes());
    Headers headers = exchange.getResponseHeaders();
    headers.set("ETag", etag);
    headers.set("Last-Modified", HTTP_DATE.format(print.changed()));
    headers.set("Vary", "Accept-Encoding");
    String type = print.payload().contentType();
    if (type != null) {
      headers.set("Content-Type", type);
    }
    if (known(exchange.getRequestHeaders(), etag, print.changed())) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    byte[] body = print.payload().bytes();
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      headers.set("Content-Encoding", "gzip");
      body = gzip(body);
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(200, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  /** If-None-Match wins over If-Modified-Since (RFC 9110, 13.1.3). */
  private static boolean known(Headers request, String etag, Instant changed) {
    String match = request.getFirst("If-None-Match");
    if (match != null) {
      return match.contains(etag);
    }
    String since = request.getFirst("If-Modified-Since");
    try {
      return since != null
          && !changed.truncatedTo(ChronoUnit.SECONDS).isAfter(Instant.from(HTTP_DATE.parse(since)));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String etag(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return '"' + HexFormat.of().toHexDigits(sum.getValue() << 24 | bytes.length) + '"';
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
