package org.isnad.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;

/** One server with some feeds of many plain reports, which can act after a number of requests. */
final class LoopbackPress implements AutoCloseable {
  private final HttpServer server;
  private final int feeds;
  private final int entries;
  private int left = Integer.MAX_VALUE;
  private Runnable act = () -> {};

  private LoopbackPress(HttpServer server, int feeds, int entries) {
    this.server = server;
    this.feeds = feeds;
    this.entries = entries;
  }

  static LoopbackPress start(int feeds, int entries) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    LoopbackPress press = new LoopbackPress(server, feeds, entries);
    server.createContext("/", press::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return press;
  }

  /** Acts once {@code requests} more requests have come. */
  synchronized void after(int requests, Runnable action) {
    left = requests;
    act = action;
  }

  /** Host and port. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  Catalogue catalogue() {
    List<Source> sources = new ArrayList<>();
    for (int feed = 0; feed < feeds; feed++) {
      URI home = URI.create("http://" + address() + "/" + feed + "/");
      sources.add(
          new Source(
              "house-" + feed,
              Map.of(Language.ARABIC, "دار " + feed),
              null,
              SourceKind.PUBLISHER,
              null,
              home,
              List.of(Language.ARABIC),
              List.of(new FeedAddress(home.resolve("feed"), Language.ARABIC)),
              Map.of()));
    }
    return new Catalogue(sources);
  }

  private synchronized void count() {
    left--;
    if (left == 0) {
      act.run();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    count();
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/robots.txt")) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    boolean feed = path.endsWith("/feed");
    byte[] body = (feed ? feed(path) : page(path)).getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set("Content-Type", feed ? "application/rss+xml" : "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private String feed(String path) {
    String home = path.substring(0, path.length() - "feed".length());
    StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>دار</title>");
    for (int i = 0; i < entries; i++) {
      feed.append("<item><title>").append(title(home + i)).append("</title><link>http://");
      feed.append(address()).append(home).append(i).append("</link></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  /** Titles share no words, so that every report is a story of its own or nearly so. */
  private static String title(String path) {
    String word = Integer.toString(path.hashCode() & 0x7fffffff, 26);
    StringBuilder letters = new StringBuilder();
    word.chars().forEach(c -> letters.append((char) ('ب' + Character.digit(c, 26) % 20)));
    return "حدث " + letters + " في مدينة " + letters.reverse();
  }

  private static String page(String path) {
    String title = title(path);
    return "<!doctype html><html lang=ar><title>"
        + title
        + "</title><body><article><h1>"
        + title
        + "</h1><p>هذا هو النص الكامل للتقرير عن "
        + title
        + " كما أورده المراسل من المكان.</p><p>وأضاف المراسل أن التفاصيل ستُعلن لاحقاً بعد انتهاء الاجتماع."
        + "</p></article></body></html>";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
