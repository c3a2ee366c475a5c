package org.isnad.extract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/**
 * A function called where it is written, {@code (function(a,b){return {…}}("x",1))}: Nuxt 2 packs
 * values that occur twice this way. Its arguments are put where its body names them.
 */
final class CalledFunction {
  private CalledFunction() {}

  /** A bare name in a program: what it stands for is not known. */
  record Name(String text) {}

  /**
   * Puts arguments back within {@code group}.
   *
   * @param group what stood between parentheses: function, its parameters, its body, its arguments
   */
  static void putBack(ArrayNode group) {
    for (int i = 0; i + 3 < group.size(); i++) {
      if (isFunction(group.get(i))
          && group.get(i + 1) instanceof ArrayNode parameters
          && group.get(i + 2) instanceof ObjectNode body
          && group.get(i + 3) instanceof ArrayNode arguments
          && parameters.size() == arguments.size()) {
        Map<String, JsonNode> values = new HashMap<>();
        for (int at = 0; at < parameters.size(); at++) {
          if (parameters.get(at) instanceof POJONode node
              && node.getPojo() instanceof Name(String name)) {
            values.put(name, arguments.get(at));
          }
        }
        fill(body, values, 0);
        return;
      }
    }
  }

  private static boolean isFunction(JsonNode node) {
    return node instanceof POJONode word
        && word.getPojo() instanceof Name(String name)
        && name.equals("function");
  }

  private static void fill(JsonNode node, Map<String, JsonNode> values, int depth) {
    if (depth > ScriptLiterals.MAX_DEPTH) {
      return;
    }
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        JsonNode value = valueOf(entry.getValue(), values);
        if (value == null) {
          fill(entry.getValue(), values, depth + 1);
        } else {
          entry.setValue(value);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = valueOf(array.get(i), values);
        if (value == null) {
          fill(array.get(i), values, depth + 1);
        } else {
          array.set(i, value);
        }
      }
    }
  }

  /** A text or number an argument gives; containers stay out, since they could hold themselves. */
  private static @Nullable JsonNode valueOf(JsonNode node, Map<String, JsonNode> values) {
    JsonNode value =
        node instanceof POJONode word && word.getPojo() instanceof Name(String name)
            ? values.get(name)
            : null;
    return value != null && value.isString() ? value : null;
  }
}
