package org.isnad.server.clients;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Apps write paths that no page has: "//" where an address ended in a slash, streams with encoded
 * slashes in them. In front of everything that refuses such paths, this takes what stands behind a
 * protocol's root off the path and keeps it aside; the root alone goes on. For all other paths
 * nothing changes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AppPaths extends OncePerRequestFilter
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  static final String GOOGLE = "/reader";
  static final String MINIFLUX = "/v1";
  static final String NEXTCLOUD = "/index.php/apps/news/api";
  static final String FEVER = "/api/fever.php";

  /** A long list of entries; Tomcat's own bound of forms is for people who type. */
  static final int LARGEST = 1 << 20;

  private static final String BEHIND = AppPaths.class.getName();
  private static final Pattern SLASHES = Pattern.compile("/{2,}");
  private static final Pattern SCHEME = Pattern.compile("(https?:)/");

  /**
   * Where a protocol is reached.
   *
   * @param root what goes on as the path
   * @param cut how much of the path is the root and not what is asked for
   */
  private record Place(String prefix, String root, int cut) {
    static Place whole(String prefix, String root) {
      return new Place(prefix, root, prefix.length());
    }
  }

  private static final List<Place> PLACES =
      List.of(
          Place.whole("/api/greader.php", GOOGLE),
          new Place("/reader/api/0", GOOGLE, 0),
          new Place("/reader/atom", GOOGLE, 0),
          new Place("/accounts/ClientLogin", GOOGLE, 0),
          Place.whole(MINIFLUX, MINIFLUX),
          Place.whole(NEXTCLOUD, NEXTCLOUD),
          Place.whole("/apps/news/api", NEXTCLOUD),
          Place.whole(FEVER, FEVER),
          Place.whole("/fever", FEVER));

  /**
   * What is kept aside of a request.
   *
   * @param rest what was asked for behind a protocol's root, decoded; empty when it was nothing
   * @param body as sent; null when it is larger than {@link #LARGEST}
   */
  record Behind(String rest, @Nullable String body) {
    static final Behind NOTHING = new Behind("", "");
  }

  static Behind of(HttpServletRequest request) {
    return request.getAttribute(BEHIND) instanceof Behind behind ? behind : Behind.NOTHING;
  }

  /** Tomcat would refuse encoded slashes; whatever is no app's is still refused behind this. */
  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addConnectorCustomizers(
        connector -> connector.setEncodedReverseSolidusHandling("reject"),
        connector -> connector.setEncodedSolidusHandling("passthrough"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = SLASHES.matcher(request.getRequestURI()).replaceAll("/");
    Place place = place(path);
    if (place == null) {
      chain.doFilter(request, response);
      return;
    }
    String rest = SCHEME.matcher(path.substring(place.cut())).replaceAll("$1//");
    String bare = rest.startsWith("/") ? rest.substring(1) : rest;
    // Also the body: some apps call their JSON a form, and it would be read as one.
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    request.setAttribute(
        BEHIND,
        new Behind(
            Params.decoded(bare.replace("+", "%2B")),
            body.length > LARGEST ? null : new String(body, StandardCharsets.UTF_8)));
    chain.doFilter(new Rooted(request, place.root()), response);
  }

  private static @Nullable Place place(String path) {
    for (Place place : PLACES) {
      if (path.startsWith(place.prefix())
          && (path.length() == place.prefix().length()
              || path.charAt(place.prefix().length()) == '/')) {
        return place;
      }
    }
    return null;
  }

  /** A request with another path. */
  private static final class Rooted extends HttpServletRequestWrapper {
    private final String path;

    Rooted(HttpServletRequest request, String path) {
      super(request);
      this.path = path;
    }

    @Override
    public String getRequestURI() {
      return path;
    }

    @Override
    public String getServletPath() {
      return path;
    }

    @Override
    public @Nullable String getPathInfo() {
      return null;
    }
  }
}
