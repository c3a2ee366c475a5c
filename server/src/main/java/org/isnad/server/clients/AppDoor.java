package org.isnad.server.clients;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isnad.server.Backend;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Where apps' requests come in, each protocol by its root ({@link AppPaths}); what stands behind
 * the root is the protocol's. No cookie is looked at: an app shows its password every time.
 */
@Controller
final class AppDoor {
  private final Backend backend;
  private final GoogleReader google;
  private final Miniflux miniflux;
  private final Nextcloud nextcloud;
  private final Fever fever;

  AppDoor(
      Backend backend, GoogleReader google, Miniflux miniflux, Nextcloud nextcloud, Fever fever) {
    this.backend = backend;
    this.google = google;
    this.miniflux = miniflux;
    this.nextcloud = nextcloud;
    this.fever = fever;
  }

  @RequestMapping(
      path = AppPaths.GOOGLE,
      method = {RequestMethod.GET, RequestMethod.POST})
  void google(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(google, request, response);
  }

  @RequestMapping(
      path = AppPaths.MINIFLUX,
      method = {RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE})
  void miniflux(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(miniflux, request, response);
  }

  @RequestMapping(
      path = AppPaths.NEXTCLOUD,
      method = {RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE})
  void nextcloud(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(nextcloud, request, response);
  }

  @RequestMapping(
      path = AppPaths.FEVER,
      method = {RequestMethod.GET, RequestMethod.POST})
  void fever(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(fever, request, response);
  }

  private void answer(Protocol protocol, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer answer;
    try {
      answer = protocol.answer(ask(request));
    } catch (BadAsk why) {
      answer = protocol.bad(why);
    }
    response.setStatus(answer.status());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    answer.headers().forEach(response::setHeader);
    if (!answer.type().isEmpty()) {
      byte[] bytes = answer.bytes();
      response.setContentType(answer.type());
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }

  private Ask ask(HttpServletRequest request) {
    AppPaths.Behind behind = AppPaths.of(request);
    String body = behind.body();
    if (body == null) {
      throw new BadAsk("more than " + AppPaths.LARGEST + " bytes");
    }
    String type = Objects.requireNonNullElse(request.getContentType(), "");
    boolean form =
        type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) && !body.startsWith("{");
    String query = Objects.requireNonNullElse(request.getQueryString(), "");
    List<String> path =
        Arrays.stream(behind.rest().split("/", -1)).filter(part -> !part.isEmpty()).toList();
    return new Ask(
        request.getMethod(),
        path,
        behind.rest(),
        form ? Params.of(query, body) : Params.of(query),
        headers(request),
        form ? "" : body,
        origin(request),
        request.getRemoteAddr());
  }

  private static Map<String, String> headers(HttpServletRequest request) {
    Map<String, String> headers = new HashMap<>();
    for (String name :
        List.of(HttpHeaders.AUTHORIZATION, "X-Auth-Token", HttpHeaders.IF_NONE_MATCH)) {
      String value = request.getHeader(name);
      if (value != null) {
        headers.put(name.toLowerCase(Locale.ROOT), value);
      }
    }
    return headers;
  }

  /** Where the pages are reached, as the settings say, else as this request came. */
  private String origin(HttpServletRequest request) {
    String home = backend.readers().home();
    if (!home.isEmpty()) {
      return home.endsWith("/") ? home.substring(0, home.length() - 1) : home;
    }
    String whole = request.getRequestURL().toString();
    int path = whole.indexOf('/', whole.indexOf("//") + 2);
    return path < 0 ? whole : whole.substring(0, path);
  }
}
