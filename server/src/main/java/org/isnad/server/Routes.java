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
    /** Who is signed in. */
    READERS,
    MODERATORS,
    ADMINS,
    /**
     * A reader's app, which shows a password of its own at each request; its protocol looks at it
     * ({@code org.isnad.server.clients}); or a program that is told that nothing is written here
     * ({@code org.isnad.server.api}). No cookie counts here, so no form's token is wanted.
     */
    APPS,
    /** Only the server itself, when it hands a failed request on. */
    INSIDE;

    /** Whether one has to be signed in. */
    boolean signedIn() {
      return this == READERS || this == MODERATORS || this == ADMINS;
    }
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
          post("/story/{id}/comments"),
          get("/report/{id}/inaccuracy"),
          post("/report/{id}/inaccuracy"),
          get("/story/{id}/inaccuracy"),
          post("/story/{id}/inaccuracy"),
          post("/story/{id}/written"),
          get("/comment/{id}/edit", Access.READERS),
          post("/comment/{id}/edit", Access.READERS),
          post("/comment/{id}/withdraw", Access.READERS),
          get("/comment/{id}/object"),
          post("/comment/{id}/object"),
          get("/sign-in"),
          post("/sign-in"),
          post("/sign-out"),
          get("/sign-up"),
          post("/sign-up"),
          get("/welcome"),
          post("/welcome"),
          get("/forgot"),
          post("/forgot"),
          get("/reset/{secret}"),
          post("/reset/{secret}"),
          get("/confirm/{secret}"),
          post("/confirm/{secret}"),
          get("/account", Access.READERS),
          post("/account/name", Access.READERS),
          post("/account/email", Access.READERS),
          post("/account/password", Access.READERS),
          post("/account/sessions/end", Access.READERS),
          get("/account/apps", Access.READERS),
          post("/account/apps", Access.READERS),
          post("/account/apps/revoke", Access.READERS),
          get("/account/export", Access.READERS),
          post("/account/delete", Access.READERS),
          post("/follow", Access.READERS),
          get("/following", Access.READERS),
          post("/save", Access.READERS),
          get("/muted", Access.READERS),
          post("/muted", Access.READERS),
          get("/moderation", Access.MODERATORS),
          post("/moderation/{id}", Access.MODERATORS),
          get("/moderation/log", Access.MODERATORS),
          get("/admin", Access.ADMINS),
          get("/admin/readers", Access.ADMINS),
          post("/admin/readers/{id}", Access.ADMINS),
          get("/admin/house", Access.ADMINS),
          post("/admin/house/backups", Access.ADMINS),
          post("/admin/house/backups/delete", Access.ADMINS),
          get("/admin/house/backups/{name}", Access.ADMINS),
          get("/admin/inaccuracies", Access.ADMINS),
          post("/admin/inaccuracies/{id}", Access.ADMINS),
          get("/admin/names", Access.ADMINS),
          get("/admin/names/{id}", Access.ADMINS),
          post("/admin/names/{id}", Access.ADMINS),
          get("/admin/sources", Access.ADMINS),
          post("/admin/sources", Access.ADMINS),
          post("/admin/sources/find", Access.ADMINS),
          post("/admin/sources/test", Access.ADMINS),
          get("/admin/sources/{id}", Access.ADMINS),
          post("/admin/sources/{id}", Access.ADMINS),
          get("/hashtag/{key}"),
          get("/name/{id}"),
          get("/trending"),
          get("/source/{id}"),
          get("/ask"),
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
          get("/feed.{form}"),
          get("/source/{id}/feed.{form}"),
          get("/hashtag/{key}/feed.{form}"),
          get("/story/{id}/feed.{form}"),
          get("/name/{id}/feed.{form}"),
          get("/search/feed.{form}"),
          get("/sources.opml"),
          get("/reader", Access.APPS),
          post("/reader", Access.APPS),
          get("/v1", Access.APPS),
          post("/v1", Access.APPS),
          new Route(HttpMethod.PUT, "/v1", Access.APPS),
          new Route(HttpMethod.DELETE, "/v1", Access.APPS),
          get("/index.php/apps/news/api", Access.APPS),
          post("/index.php/apps/news/api", Access.APPS),
          new Route(HttpMethod.PUT, "/index.php/apps/news/api", Access.APPS),
          new Route(HttpMethod.DELETE, "/index.php/apps/news/api", Access.APPS),
          get("/api/fever.php", Access.APPS),
          post("/api/fever.php", Access.APPS),
          get("/api"),
          get("/api/v1/**"),
          post("/api/v1/**", Access.APPS),
          new Route(HttpMethod.PUT, "/api/v1/**", Access.APPS),
          new Route(HttpMethod.PATCH, "/api/v1/**", Access.APPS),
          new Route(HttpMethod.DELETE, "/api/v1/**", Access.APPS),
          new Route(HttpMethod.GET, "/error", Access.INSIDE));

  private static Route get(String pattern) {
    return get(pattern, Access.EVERYBODY);
  }

  private static Route get(String pattern, Access access) {
    return new Route(HttpMethod.GET, pattern, access);
  }

  private static Route post(String pattern) {
    return post(pattern, Access.EVERYBODY);
  }

  private static Route post(String pattern, Access access) {
    return new Route(HttpMethod.POST, pattern, access);
  }
}
