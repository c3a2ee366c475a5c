package org.isnad.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.server.ApiAllowance;
import org.isnad.server.api.Operation.Parameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where programs' requests come in. Whatever is below {@code /api/v1} is answered from the table,
 * or with a problem in JSON (RFC 9457). No cookie is looked at, so pages anywhere may read it.
 */
@Controller
final class ApiDoor {
  private static final Logger LOG = LoggerFactory.getLogger(ApiDoor.class);
  private static final String BELOW = Operations.ROOT + "/**";

  /** The document's own path, which stands in no table of what it lists. */
  private static final List<String> DOCUMENT = List.of("openapi.json");

  private static final String JSON_TYPE = "application/json";
  private static final String PROBLEM_TYPE = "application/problem+json";
  private static final String KEPT = "private, max-age=30";
  private static final int NOT_ALLOWED = 405;
  private static final int TOO_MANY = 429;
  private static final int FAILED = 500;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Operations operations;
  private final ApiAllowance allowance;
  private final byte[] document;

  ApiDoor(Operations operations, ApiAllowance allowance) {
    this.operations = operations;
    this.allowance = allowance;
    this.document =
        JSON.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .writeValueAsBytes(OpenApi.of(operations.all()));
  }

  @RequestMapping(path = BELOW, method = RequestMethod.GET)
  ResponseEntity<byte[]> read(HttpServletRequest request) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    headers.set(
        HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
        "ETag, RateLimit, RateLimit-Policy, Retry-After");
    ApiAllowance.Left left = allowance.take(request.getRemoteAddr());
    headers.set("RateLimit-Policy", "\"address\";q=" + left.most() + ";w=" + left.seconds());
    headers.set("RateLimit", "\"address\";r=" + left.left() + ";t=" + left.reset());
    if (!left.admitted()) {
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, left.reset())));
      return problem(
          ProblemWire.of(TOO_MANY, "too-many-requests", "too many requests from your address"),
          headers);
    }
    try {
      List<String> path = path(request);
      return path.equals(DOCUMENT) ? found(document, headers) : answer(path, request, headers);
    } catch (Refusal why) {
      return problem(why.problem(), headers);
    } catch (RuntimeException e) {
      LOG.error("the API could not answer {}", request.getRequestURI(), e);
      return problem(
          ProblemWire.of(FAILED, "failed", "something is wrong on this server"), headers);
    }
  }

  /** Nothing is written here. */
  @RequestMapping(
      path = BELOW,
      method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
  ResponseEntity<byte[]> write() {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.ALLOW, "GET, HEAD");
    return problem(
        ProblemWire.of(NOT_ALLOWED, "not-allowed", "this API only reads: ask with GET"), headers);
  }

  private ResponseEntity<byte[]> answer(
      List<String> path, HttpServletRequest request, HttpHeaders headers) {
    Operations.Matched matched =
        operations.at(path).orElseThrow(() -> Refusal.missing("nothing is at this path; see /api"));
    Asked asked = new Asked(matched.open(), parameters(matched.operation(), request));
    return switch (matched.operation().handler().apply(asked)) {
      case Reply.Found found -> found(JSON.writeValueAsBytes(found.value()), headers);
      case Reply.Moved moved -> {
        headers.set(HttpHeaders.LOCATION, Operations.ROOT + moved.path());
        yield ResponseEntity.status(308).headers(headers).build();
      }
    };
  }

  private static List<String> path(HttpServletRequest request) {
    String rest = request.getRequestURI().substring(Operations.ROOT.length());
    String bare = rest.startsWith("/") ? rest.substring(1) : rest;
    try {
      return Arrays.stream(bare.split("/", -1))
          .map(part -> UriUtils.decode(part, StandardCharsets.UTF_8))
          .toList();
    } catch (IllegalArgumentException e) {
      throw Refusal.bad("bad-path", "the path is not encoded well");
    }
  }

  /** A misspelled parameter that is passed over is an error that nobody finds. */
  private static Map<String, String> parameters(Operation operation, HttpServletRequest request) {
    List<String> known = operation.parameters().stream().map(Parameter::name).toList();
    Map<String, String> given = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!known.contains(name)) {
            throw Refusal.bad(
                "bad-parameter",
                "there is a parameter that is none of: " + String.join(", ", known));
          }
          if (values.length != 1) {
            throw Refusal.bad("bad-parameter", name + " is given more than once");
          }
          given.put(name, values[0]);
        });
    return given;
  }

  private static ResponseEntity<byte[]> found(byte[] body, HttpHeaders headers) {
    headers.set(HttpHeaders.CONTENT_TYPE, JSON_TYPE);
    headers.set(HttpHeaders.CACHE_CONTROL, KEPT);
    headers.setETag("\"" + Digest.of(body) + "\"");
    return ResponseEntity.ok().headers(headers).body(body);
  }

  private static ResponseEntity<byte[]> problem(ProblemWire problem, HttpHeaders headers) {
    headers.set(HttpHeaders.CONTENT_TYPE, PROBLEM_TYPE);
    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    return ResponseEntity.status(problem.status())
        .headers(headers)
        .body(JSON.writeValueAsBytes(problem));
  }
}
