package org.isnad.extract;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value written by the "devalue" library, as Nuxt 3 and SvelteKit do: a flat list whose first
 * item is the root and in which the numbers within lists and objects are places in the list. A list
 * that begins with a word ("Reactive", "Date", "Set") is a value of that type.
 */
final class Devalued {
  private static final int MAX_DEPTH = 60;

  /** A value named twice is written out twice: bounds what a malicious list can grow to. */
  private static final int MOST_NODES = 200_000;

  private final JsonNode flat;
  private int nodes;

  private Devalued(JsonNode flat) {
    this.flat = flat;
  }

  /** Whether a list is of that shape: a container first, and only places within it. */
  static boolean is(JsonNode list) {
    if (!list.isArray() || list.size() < 3 || !list.get(0).isContainer()) {
      return false;
    }
    JsonNode root = list.get(0);
    int places = 0;
    for (JsonNode value : root.values()) {
      if (value.isInt() && value.intValue() < list.size()) {
        places++;
      } else if (!value.isString()) {
        return false;
      }
    }
    return places > 0;
  }

  static JsonNode read(JsonNode flat) {
    return new Devalued(flat).at(0, 0);
  }

  private JsonNode at(int place, int depth) {
    JsonNode written = place >= 0 && place < flat.size() ? flat.get(place) : null;
    if (written == null || depth > MAX_DEPTH || nodes++ > MOST_NODES) {
      return JsonNodeFactory.instance.nullNode();
    }
    if (written.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> entry : written.properties()) {
        object.set(entry.getKey(), at(entry.getValue().asInt(-1), depth + 1));
      }
      return object;
    }
    if (!written.isArray()) {
      return written;
    }
    boolean typed = !written.isEmpty() && written.get(0).isString();
    if (typed && written.size() == 2) {
      JsonNode of = written.get(1);
      return of.isInt() ? at(of.intValue(), depth + 1) : of;
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (int i = typed ? 1 : 0; i < written.size(); i++) {
      array.add(at(written.get(i).asInt(-1), depth + 1));
    }
    return array;
  }
}
