package org.isnad.server.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that programs can ask.
 *
 * @param id its stable name, by which the pages know its words ("api.op.ID")
 * @param path below {@code /api/v1}, with "{id}" for a part of it
 * @param summary in English
 * @param parameters behind the "?"
 * @param answers the record that it answers
 * @param moves whether what it asks for may have another id now
 */
record Operation(
    String id,
    String path,
    String summary,
    List<Parameter> parameters,
    Class<? extends Record> answers,
    boolean moves,
    Function<Asked, Reply> handler) {
  Operation {
    parameters = List.copyOf(parameters);
  }

  Operation(
      String id,
      String path,
      String summary,
      List<Parameter> parameters,
      Class<? extends Record> answers,
      Function<Asked, Reply> handler) {
    this(id, path, summary, parameters, answers, false, handler);
  }

  /** A list goes on behind a cursor. */
  static final Parameter CURSOR =
      new Parameter("cursor", false, "\"next\" of the page before; opaque");

  static final Parameter LIMIT =
      new Parameter(
          "limit",
          false,
          "how many at most: 1 to " + Asked.MOST + ", more are cut; " + Asked.USUAL + " if absent");

  /** What can stand behind the "?". */
  record Parameter(String name, boolean required, String says) {}

  /** The names of the path's open parts, in order. */
  List<String> open() {
    List<String> names = new ArrayList<>();
    for (String part : parts(path)) {
      if (part.startsWith("{")) {
        names.add(part.substring(1, part.length() - 1));
      }
    }
    return names;
  }

  /** What the path's open parts are in a path that is this operation's; else empty. */
  Optional<Map<String, String>> match(List<String> asked) {
    List<String> parts = parts(path);
    if (parts.size() != asked.size()) {
      return Optional.empty();
    }
    Map<String, String> open = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.startsWith("{")) {
        open.put(part.substring(1, part.length() - 1), asked.get(i));
      } else if (!part.equals(asked.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(open);
  }

  private static List<String> parts(String path) {
    return Arrays.asList(path.substring(1).split("/", -1));
  }
}
