package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article over two pages, at an address. */
class PagedArticleTest {
  private static final String FIRST =
      "The bell of the old tower was taken down on Monday, after a crack as long as a hand was found on its northern side.";
  private static final String SECOND =
      "It will be cast anew in the autumn, the council said, from the metal of the old one and of two church doors.";

  private HttpServer server;
  private String address;

  @BeforeEach
  void serve() throws IOException {
    Map<String, String> pages =
        Map.of(
            "/bell", page(FIRST, "1 <a href='?page=2'>Next page</a>"),
            "/bell?page=2", page(SECOND, "<a href='/bell'>1</a> 2"),
            "/lost", page(FIRST, "1 <a href='?page=2'>Next page</a>"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String page = pages.get(exchange.getRequestURI().toString());
          byte[] body = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(
              page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static String page(String paragraph, String pager) {
    return "<html lang=en><title>The bell of the old tower</title><article><h1>The bell of the old tower</h1>"
        + "<p>"
        + paragraph
        + "</p><div class=pager>"
        + pager
        + "</div></article></html>";
  }

  @Test
  void isFollowedWhereAskedFor() {
    Ran one = Ran.isnad("extract", address + "/bell");
    assertThat(one.out()).contains("northern side").doesNotContain("cast anew");
    Ran both = Ran.isnad("extract", "--pages", "5", address + "/bell");
    assertThat(both.code()).isZero();
    assertThat(both.outLines()).hasSize(1);
    assertThat(both.out()).contains("northern side", "cast anew");
  }

  @Test
  void aPageThatIsLostIsNamed() {
    Ran ran = Ran.isnad("extract", "--pages", "5", address + "/lost");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("/lost?page=2");
  }
}
