package org.isnad.server.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads JSON schemas off the records that are written, one for each record. */
final class Schemas {
  private static final String PLACE = "#/components/schemas/";

  private final Map<String, Object> read = new TreeMap<>();

  /** All that were read so far, by name. */
  Map<String, Object> all() {
    return read;
  }

  /** A reference to the schema of a record, which is read if it was not yet. */
  Map<String, Object> of(Class<?> type) {
    String name = name(type);
    if (!read.containsKey(name)) {
      Map<String, Object> schema = new LinkedHashMap<>();
      read.put(name, schema);
      Map<String, Object> properties = new LinkedHashMap<>();
      List<String> required = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        properties.put(component.getName(), property(component));
        required.add(component.getName());
      }
      schema.put("type", "object");
      schema.put("properties", properties);
      schema.put("required", required);
      schema.put("additionalProperties", false);
    }
    return Map.of("$ref", PLACE + name);
  }

  static String name(Class<?> type) {
    String name = type.getSimpleName();
    return name.endsWith("Wire") ? name.substring(0, name.length() - "Wire".length()) : name;
  }

  private Map<String, Object> property(RecordComponent component) {
    Map<String, Object> schema = new LinkedHashMap<>(type(component.getGenericType()));
    if (nullable(component.getAnnotatedType())) {
      if (schema.containsKey("$ref")) {
        schema = new LinkedHashMap<>(Map.of("anyOf", List.of(schema, Map.of("type", "null"))));
      } else {
        schema.put("type", List.of(String.valueOf(schema.get("type")), "null"));
      }
    }
    Says says = component.getAnnotation(Says.class);
    if (says != null) {
      schema.put("description", says.value());
    }
    return schema;
  }

  private static boolean nullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private Map<String, Object> type(Type type) {
    return switch (type) {
      case ParameterizedType list when list.getRawType() == List.class ->
          Map.of("type", "array", "items", type(list.getActualTypeArguments()[0]));
      case ParameterizedType map when map.getRawType() == Map.class ->
          Map.of("type", "object", "additionalProperties", type(map.getActualTypeArguments()[1]));
      case Class<?> record when record.isRecord() -> of(record);
      case Class<?> text when text == String.class -> Map.of("type", "string");
      case Class<?> flag when flag == boolean.class || flag == Boolean.class ->
          Map.of("type", "boolean");
      case Class<?> whole
          when whole == int.class || whole == Integer.class || whole == long.class ->
          Map.of("type", "integer");
      case Class<?> number when number == double.class || number == BigDecimal.class ->
          Map.of("type", "number");
      default -> throw new IllegalStateException("no schema for " + type);
    };
  }
}
