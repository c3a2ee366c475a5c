package org.isnad.server.clients;

import java.util.List;
import java.util.Map;

/**
 * What an app asks.
 *
 * @param path its parts behind the protocol's own, decoded
 * @param rest the same as one text, whose parts may themselves hold slashes; decoded once
 * @param headers by name in lower case
 * @param body as sent, where it is no form
 * @param origin scheme, host and port that the server is reached by, without a slash at the end
 * @param address where it is asked from
 */
record Ask(
    String method,
    List<String> path,
    String rest,
    Params params,
    Map<String, String> headers,
    String body,
    String origin,
    String address) {

  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  boolean is(String method, String... path) {
    return this.method.equals(method) && this.path.equals(List.of(path));
  }

  /** Whether it writes. */
  boolean posts() {
    return !method.equals("GET");
  }

  /** The part of the path at a place; empty when it is not so long. */
  String part(int place) {
    return place < path.size() ? path.get(place) : "";
  }

  /** Whether the path is the given one, where "*" stands for any part. */
  boolean path(String... pattern) {
    if (pattern.length != path.size()) {
      return false;
    }
    for (int i = 0; i < pattern.length; i++) {
      if (!pattern[i].equals("*") && !pattern[i].equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }
}
