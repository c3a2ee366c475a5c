package org.isnad.cli;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON value as one line. Streaming and without reflection, because commands must start
 * in a blink. Thread-safe.
 */
final class Json {
  static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** The object that {@code fields} writes, on one line. */
  static String object(Consumer<JsonGenerator> fields) {
    // Through a Writer: a lone surrogate of a broken text must not end the run, as it would in
    // bytes.
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      fields.accept(json);
      json.writeEndObject();
    }
    return line.toString();
  }

  /** A field that is null where the value is. */
  static void field(JsonGenerator json, String name, @Nullable Object value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value.toString());
    }
  }

  /** ISO 8601 in UTC, to the second unless there is more. */
  static void time(JsonGenerator json, String name, @Nullable Instant at) {
    field(json, name, at);
  }

  static void strings(JsonGenerator json, String name, Iterable<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  static <T> void objects(
      JsonGenerator json, String name, List<T> values, BiConsumer<JsonGenerator, T> fields) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.accept(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void span(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  static void passage(JsonGenerator json, Passage passage) {
    json.writeStringProperty("text", passage.text());
    span(json, passage.span());
  }

  static void mention(JsonGenerator json, Mention mention) {
    json.writeStringProperty("name", mention.name());
    json.writeStringProperty("mention", mention.mention());
    span(json, mention.span());
  }
}
