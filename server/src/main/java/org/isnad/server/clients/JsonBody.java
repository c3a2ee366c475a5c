package org.isnad.server.clients;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object that an app sends. Whatever is not as it should be is a {@link BadAsk}. */
final class JsonBody {
  /** More entries are not marked at once. */
  private static final int MOST = 10_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode object;

  private JsonBody(JsonNode object) {
    this.object = object;
  }

  static JsonBody of(String body) {
    try {
      JsonNode node = JSON.readTree(body.isBlank() ? "{}" : body);
      if (!node.isObject()) {
        throw new BadAsk("a JSON object is wanted");
      }
      return new JsonBody(node);
    } catch (JacksonException e) {
      throw new BadAsk("not JSON");
    }
  }

  boolean has(String name) {
    return object.has(name);
  }

  /** A text; null where there is none. */
  @Nullable String text(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new BadAsk(name + " is no text");
    }
    return value.stringValue();
  }

  /** A whole number; null where there is none. */
  @Nullable Long number(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.canConvertToLong()) {
      throw new BadAsk(name + " is no number");
    }
    return value.longValue();
  }

  /** Entries' numbers; those that no report has are left out. */
  List<Integer> numbers(String name) {
    JsonNode list = object.get(name);
    if (list == null || !list.isArray() || list.size() > MOST) {
      throw new BadAsk(name + " is no list of at most " + MOST + " numbers");
    }
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode value : list) {
      if (!value.isIntegralNumber()) {
        throw new BadAsk(name + " is no list of numbers");
      }
      if (value.canConvertToInt() && value.intValue() > 0) {
        numbers.add(value.intValue());
      }
    }
    return numbers;
  }

  /** The objects of a list. */
  List<JsonBody> objects(String name) {
    JsonNode list = object.get(name);
    if (list == null || !list.isArray() || list.size() > MOST) {
      throw new BadAsk(name + " is no list of at most " + MOST);
    }
    List<JsonBody> objects = new ArrayList<>();
    for (JsonNode value : list) {
      if (!value.isObject()) {
        throw new BadAsk(name + " is no list of objects");
      }
      objects.add(new JsonBody(value));
    }
    return objects;
  }
}
