package org.isnad.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An rssCloud on loopback with one feed that names it: registers who answers its challenge, and
 * rings when the feed changes. Thread-safe.
 */
public final class LoopbackCloud implements AutoCloseable {
  private static final String CHALLENGE = "9f3-وعد";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Set<URI> registered = ConcurrentHashMap.newKeySet();
  private final AtomicInteger visits = new AtomicInteger();
  private volatile String items = "";

  private LoopbackCloud() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on 127.0.0.1", e);
    }
    server.setExecutor(threads);
    server.createContext("/feed", this::sendFeed);
    server.createContext("/pleaseNotify", this::register);
  }

  /** Starts a cloud whose feed has these items. */
  public static LoopbackCloud start(String items) {
    LoopbackCloud cloud = new LoopbackCloud();
    cloud.items = items;
    cloud.server.start();
    return cloud;
  }

  public URI feed() {
    return URI.create("http://127.0.0.1:" + port() + "/feed");
  }

  /** Host and port. */
  public String authority() {
    return "127.0.0.1:" + port();
  }

  private int port() {
    return server.getAddress().getPort();
  }

  /** How often the feed was asked for. */
  public int visits() {
    return visits.get();
  }

  /** Who is rung. */
  public Set<URI> registered() {
    return Set.copyOf(registered);
  }

  /**
   * Changes the feed and rings.
   *
   * @return the status each of those registered answered
   */
  public Map<URI, Integer> change(String now) throws InterruptedException {
    items = now;
    Map<URI, Integer> answers = new HashMap<>();
    for (URI callback : registered) {
      answers.put(callback, ring(callback));
    }
    return answers;
  }

  /** Rings at an address. */
  public int ring(URI callback) throws InterruptedException {
    return send(HttpRequest.newBuilder(callback)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("url=" + encoded(feed().toString())))
            .build())
        .statusCode();
  }

  private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sendFeed(HttpExchange exchange) throws IOException {
    visits.incrementAndGet();
    String rss =
        "<rss version=\"2.0\"><channel><title>نشرة</title><cloud domain=\"127.0.0.1\" port=\""
            + port()
            + "\" path=\"/pleaseNotify\" registerProcedure=\"\" protocol=\"http-post\"/>"
            + items
            + "</channel></rss>";
    answer(exchange, 200, rss);
  }

  private void register(HttpExchange exchange) throws IOException {
    Map<String, String> form = new HashMap<>();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    for (String pair : body.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    URI callback =
        URI.create("http://" + form.get("domain") + ":" + form.get("port") + form.get("path"));
    boolean agreed;
    try {
      String query =
          "?url=" + encoded(String.valueOf(form.get("url1"))) + "&challenge=" + encoded(CHALLENGE);
      HttpResponse<String> asked =
          send(HttpRequest.newBuilder(URI.create(callback + query)).build());
      agreed = asked.statusCode() == 200 && asked.body().equals(CHALLENGE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      agreed = false;
    }
    if (agreed) {
      registered.add(callback);
    }
    answer(exchange, 200, "<notifyResult success=\"" + agreed + "\" msg=\"\"/>");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
