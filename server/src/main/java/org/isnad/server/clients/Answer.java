package org.isnad.server.clients;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an app is answered.
 *
 * @param type the content type
 * @param headers beside it
 */
record Answer(int status, String type, String body, Map<String, String> headers) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static final String PLAIN = "text/plain; charset=UTF-8";
  static final String JSON_TYPE = "application/json; charset=UTF-8";

  static Answer text(int status, String body) {
    return new Answer(status, PLAIN, body, Map.of());
  }

  /** A record or map as JSON. */
  static Answer json(Object value) {
    return json(200, value);
  }

  static Answer json(int status, Object value) {
    return new Answer(status, JSON_TYPE, JSON.writeValueAsString(value), Map.of());
  }

  static Answer nothing(int status) {
    return new Answer(status, "", "", Map.of());
  }

  Answer with(String header, String value) {
    return new Answer(status, type, body, Map.of(header, value));
  }

  byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
