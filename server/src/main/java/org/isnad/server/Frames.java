package org.isnad.server;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.ZoneId;
import org.isnad.pipeline.ShelfBook;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives each handler the {@link Frame} of its request. Thread-safe. */
final class Frames implements HandlerMethodArgumentResolver {
  private final Messages messages = new Messages();
  private final InstantSource clock;
  private final ZoneId zone;
  private final Pictures pictures;
  private final ShelfBook shelves;
  private final String address;

  /**
   * @param address where the pages are reached from outside; empty when each request tells
   */
  Frames(InstantSource clock, ZoneId zone, Pictures pictures, ShelfBook shelves, String address) {
    this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    this.clock = clock;
    this.zone = zone;
    this.pictures = pictures;
    this.shelves = shelves;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Frame.class;
  }

  @Override
  public Frame resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servlet = (HttpServletRequest) request.getNativeRequest();
    return of(servlet);
  }

  Frame of(HttpServletRequest request) {
    Preferences preferences = PreferencesCookie.resolve(request);
    SignedIn known = SignedIn.of(request);
    Object token = request.getAttribute(CsrfToken.class.getName());
    return new Frame(
        preferences,
        messages.in(preferences),
        clock.instant(),
        zone,
        path(request),
        address.isEmpty() ? origin(request) : address,
        pictures,
        new Shelf(known == null ? null : known.reader(), shelves),
        token instanceof CsrfToken csrf ? csrf : null);
  }

  private static String origin(HttpServletRequest request) {
    String whole = request.getRequestURL().toString();
    int path = whole.indexOf('/', whole.indexOf("//") + 2);
    return path < 0 ? whole : whole.substring(0, path);
  }

  /** The page's own address; a page shown after a form points to the page the form stood on. */
  private static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (failed != null) {
      return "/";
    }
    String uri = request.getRequestURI();
    boolean form = !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    if (form) {
      int end = uri.endsWith("/comments") ? uri.length() - "/comments".length() : uri.length();
      return uri.substring(0, end);
    }
    String query = withoutLanguage(request.getQueryString());
    return query.isEmpty() ? uri : uri + "?" + query;
  }

  private static String withoutLanguage(@Nullable String query) {
    if (query == null) {
      return "";
    }
    StringBuilder kept = new StringBuilder();
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty() && !pair.startsWith(PreferencesCookie.LANGUAGE_PARAMETER + "=")) {
        kept.append(kept.isEmpty() ? "" : "&").append(pair);
      }
    }
    return kept.toString();
  }
}
