package org.isnad.server;

import java.util.List;
import org.springframework.http.HttpMethod;

/**
 * Every address the server answers and who may ask for it. What is not listed is refused as if it
 * were not there; a handler without a line here fails a test.
 */
final class Routes {
  private Routes() {}

  /** Who may ask. */
  enum Access {
    /** Anybody; reading needs no account. */
    EVERYBODY,
    /** Only the server itself, when it hands a failed request on. */
    INSIDE
  }

  /** A method and path pattern with who may ask; {@code GET} includes {@code HEAD}. */
  record Route(HttpMethod method, String pattern, Access access) {}

  static final List<Route> ALL =
      List.of(
          get("/"),
          get("/day"),
          get("/day/{day}"),
          get("/story/{id}"),
          get("/report/{id}"),
          post("/report/{id}/comments"),
          get("/hashtag/{key}"),
          get("/name/{id}"),
          get("/trending"),
          get("/source/{id}"),
          get("/search"),
          get("/search/suggest"),
          get("/media"),
          get("/saved"),
          get("/offline"),
          get("/manifest.webmanifest"),
          get("/sw.js"),
          get("/sitemap.xml"),
          get("/sitemap/{day}"),
          get("/status"),
          get("/hub/{token}"),
          post("/hub/{token}"),
          get("/settings"),
          post("/settings"),
          get("/assets/{version}/{name}"),
          get("/picture/{width}/{seal}/{address}"),
          get("/favicon.ico"),
          get("/robots.txt"),
          get("/healthz"),
          new Route(HttpMethod.GET, "/error", Access.INSIDE));

  private static Route get(String pattern) {
    return new Route(HttpMethod.GET, pattern, Access.EVERYBODY);
  }

  private static Route post(String pattern) {
    return new Route(HttpMethod.POST, pattern, Access.EVERYBODY);
  }
}
