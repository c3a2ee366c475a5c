package org.isnad.server.clients;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
  /** A long list of entries; Tomcat's own bound of forms is for people who type. */
  private static final int LARGEST = 1 << 20;

  private final Backend backend;
  private final GoogleReader google;

  AppDoor(Backend backend, GoogleReader google) {
    this.backend = backend;
    this.google = google;
  }

  @RequestMapping(
      path = AppPaths.GOOGLE,
      method = {RequestMethod.GET, RequestMethod.POST})
  void google(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(google, request, response);
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

  private Ask ask(HttpServletRequest request) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new BadAsk("more than " + LARGEST + " bytes");
    }
    String body = new String(bytes, StandardCharsets.UTF_8);
    String type = Objects.requireNonNullElse(request.getContentType(), "");
    boolean form = type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    String query = Objects.requireNonNullElse(request.getQueryString(), "");
    String rest = AppPaths.rest(request);
    List<String> path = Arrays.stream(rest.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    return new Ask(
        request.getMethod(),
        path,
        rest,
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
