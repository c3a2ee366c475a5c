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
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A WebSub hub on 127.0.0.1 with the one feed that it pushes. It asks subscribers back as the
 * specification says, before it answers them, and signs what it pushes. Thread-safe.
 */
public final class LoopbackHub implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<URI, String> secrets = new ConcurrentHashMap<>();
  private final AtomicInteger visits = new AtomicInteger();
  private volatile String feed = "";
  private volatile long lease = 864_000;

  private LoopbackHub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on 127.0.0.1", e);
    }
    server.setExecutor(threads);
    server.createContext("/feed", this::sendFeed);
    server.createContext("/hub", this::subscribe);
  }

  /** Starts a hub whose feed says {@code rss}. */
  public static LoopbackHub start(String rss) {
    LoopbackHub hub = new LoopbackHub();
    hub.feed = rss;
    hub.server.start();
    return hub;
  }

  /** The feed, which names this hub in its HTTP headers. */
  public URI feed() {
    return home().resolve("/feed");
  }

  /** Host and port. */
  public String authority() {
    return home().getAuthority();
  }

  /** How often the feed was asked for. */
  public int visits() {
    return visits.get();
  }

  /** Where its subscribers are pushed to. */
  public Map<URI, String> subscribers() {
    return Map.copyOf(secrets);
  }

  private URI home() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /**
   * Changes the feed and pushes it.
   *
   * @param algorithm as the header names it: "sha1", "sha256", "sha384", "sha512"
   * @return the status each subscriber answered
   */
  public Map<URI, Integer> publish(String rss, String algorithm) throws InterruptedException {
    feed = rss;
    Map<URI, Integer> answers = new HashMap<>();
    for (Map.Entry<URI, String> subscriber : secrets.entrySet()) {
      String signature = algorithm + "=" + sign(algorithm, subscriber.getValue(), rss);
      answers.put(subscriber.getKey(), push(subscriber.getKey(), rss, signature));
    }
    return answers;
  }

  /** Pushes something under a signature of the caller's. */
  public int push(URI callback, String body, String signature) throws InterruptedException {
    return send(
        HttpRequest.newBuilder(callback)
            .header("Content-Type", "application/rss+xml; charset=utf-8")
            .header("X-Hub-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** Tells a subscriber that it gets nothing. */
  public int deny(URI callback, String reason) throws InterruptedException {
    String query =
        "?hub.mode=denied&hub.topic="
            + encoded(feed().toString())
            + "&hub.reason="
            + encoded(reason);
    secrets.remove(callback);
    return send(HttpRequest.newBuilder(URI.create(callback + query)).build());
  }

  private int send(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sendFeed(HttpExchange exchange) throws IOException {
    visits.incrementAndGet();
    byte[] body = feed.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
      exchange.getResponseHeaders().add("Link", "<" + home() + "hub>; rel=\"hub\"");
      exchange.getResponseHeaders().add("Link", "<" + feed() + ">; rel=\"self\"");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private void subscribe(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> form =
          form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      URI callback = URI.create(form.getOrDefault("hub.callback", ""));
      String mode = form.getOrDefault("hub.mode", "");
      boolean confirmed = feed().toString().equals(form.get("hub.topic")) && asks(callback, mode);
      if (confirmed && mode.equals("subscribe")) {
        secrets.put(callback, form.getOrDefault("hub.secret", ""));
      } else if (confirmed) {
        secrets.remove(callback);
      }
      exchange.sendResponseHeaders(confirmed ? 202 : 404, -1);
    }
  }

  private boolean asks(URI callback, String mode) throws IOException {
    String challenge = "challenge-" + System.nanoTime();
    String query =
        "?hub.mode=%s&hub.topic=%s&hub.challenge=%s&hub.lease_seconds=%s"
            .formatted(mode, encoded(feed().toString()), challenge, lease);
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(callback + query)).build(),
              HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 && answer.body().equals(challenge);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The lease it grants from now on, in seconds. */
  public void lease(long seconds) {
    lease = seconds;
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return form;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The hexadecimal HMAC of a body, by the name the header gives the method. */
  public static String sign(String algorithm, String secret, String body) {
    String name = "HmacSHA" + algorithm.substring("sha".length());
    try {
      Mac mac = Mac.getInstance(name);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), name));
      return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
    threads.close();
  }
}
