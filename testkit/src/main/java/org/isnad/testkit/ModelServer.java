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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A language model's server on loopback without a model: answers what the test tells it, in the
 * protocols that are in use, streamed where the question asks for a stream: chat completions
 * (OpenAI), {@code /api/chat} (Ollama), messages (Anthropic). Thread-safe.
 */
public final class ModelServer implements AutoCloseable {
  private static final int STRETCH = 24;
  private static final int ENDLESS_STRETCHES = 20_000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<String> questions = new CopyOnWriteArrayList<>();
  private final Function<String, ModelReply> replies;

  private ModelServer(Function<String, ModelReply> replies) {
    this.replies = replies;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on 127.0.0.1", e);
    }
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", exchange -> serve(exchange, ModelWire.OPENAI));
    server.createContext("/api/chat", exchange -> serve(exchange, ModelWire.OLLAMA));
    server.createContext("/v1/messages", exchange -> serve(exchange, ModelWire.ANTHROPIC));
  }

  /**
   * Starts it.
   *
   * @param replies from the question's body to how it is answered
   */
  public static ModelServer start(Function<String, ModelReply> replies) {
    ModelServer server = new ModelServer(replies);
    server.server.start();
    return server;
  }

  /** Its root; OpenAI's and Anthropic's protocols stand below {@code /v1}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The bodies of all questions so far. */
  public List<String> questions() {
    return List.copyOf(questions);
  }

  private void serve(HttpExchange exchange, ModelWire wire) throws IOException {
    try (exchange) {
      String question =
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      questions.add(question);
      boolean stream = question.replace(" ", "").contains("\"stream\":true");
      switch (replies.apply(question)) {
        case ModelReply.Good good -> send(exchange, wire, stream, good.text(), Duration.ZERO, true);
        case ModelReply.Slow slow -> send(exchange, wire, stream, slow.text(), slow.pause(), true);
        case ModelReply.Cut cut -> send(exchange, wire, stream, cut.text(), Duration.ZERO, false);
        case ModelReply.Endless endless ->
            send(
                exchange,
                wire,
                true,
                endless.text().repeat(ENDLESS_STRETCHES),
                Duration.ZERO,
                true);
        case ModelReply.Garbage _ -> {
          exchange.sendResponseHeaders(200, 0);
          exchange
              .getResponseBody()
              .write("\u0000\u0001 <html>not a model</html>".getBytes(StandardCharsets.UTF_8));
        }
        case ModelReply.Refused refused -> {
          byte[] body = wire.error(refused.status()).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(refused.status(), body.length);
          exchange.getResponseBody().write(body);
        }
      }
    } catch (IOException e) {
      // Whoever asked has left.
    }
  }

  private static void send(
      HttpExchange exchange,
      ModelWire wire,
      boolean stream,
      String text,
      Duration pause,
      boolean whole)
      throws IOException {
    if (!stream) {
      byte[] body = wire.whole(text).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body, 0, whole ? body.length : body.length / 2);
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", wire.streamType());
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    write(out, wire.opening());
    for (String stretch : stretches(text)) {
      if (pause.isPositive()) {
        pause(pause);
      }
      write(out, wire.stretch(stretch));
    }
    if (whole) {
      write(out, wire.ending());
    }
  }

  private static List<String> stretches(String text) {
    List<String> stretches = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to =
          text.offsetByCodePoints(
              from, Math.min(STRETCH, text.codePointCount(from, text.length())));
      stretches.add(text.substring(from, to));
      from = to;
    }
    return stretches;
  }

  private static void pause(Duration pause) throws IOException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", e);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    if (!text.isEmpty()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
