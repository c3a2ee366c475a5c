package org.isnad.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A page or feed with holes, in the smallest useful part of Mustache: {@code {{x}}} escaped for the
 * file's format, {@code {{{x}}}} as it is, {@code {{j:x}}} escaped for JSON, {@code {{#x}}…{{/x}}}
 * for each of a list or when a text is not empty, {@code {{^x}}…{{/x}}} when it is empty. A section
 * never holds one of its own name.
 */
final class Template {
  private final String text;
  private final UnaryOperator<String> escape;

  private Template(String text, UnaryOperator<String> escape) {
    this.text = text;
    this.escape = escape;
  }

  /** The template {@code name} of the press. */
  static Template named(String name) {
    String path = "press/templates/" + name;
    try (InputStream stream =
        Objects.requireNonNull(Template.class.getResourceAsStream(path), path)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new Template(text, name.endsWith(".json") ? Template::json : Template::escaped);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Whether the template has a place for {@code name}. */
  boolean holds(String name) {
    return text.contains("{{" + name + "}}");
  }

  String fill(Map<String, ?> values) {
    StringBuilder filled = new StringBuilder();
    fill(text, values, filled);
    return filled.toString();
  }

  private void fill(String part, Map<String, ?> values, StringBuilder to) {
    int done = 0;
    for (int open = part.indexOf("{{"); open >= 0; open = part.indexOf("{{", done)) {
      to.append(part, done, open);
      boolean raw = part.startsWith("{{{", open);
      int close = part.indexOf(raw ? "}}}" : "}}", open);
      String name = part.substring(open + (raw ? 3 : 2), close);
      done = close + (raw ? 3 : 2);
      char sign = name.charAt(0);
      if (sign == '#' || sign == '^') {
        String end = "{{/" + name.substring(1) + "}}";
        int closing = part.indexOf(end, done);
        section(sign, values.get(name.substring(1)), part.substring(done, closing), values, to);
        done = closing + end.length();
      } else if (raw) {
        to.append(values.get(name));
      } else if (name.startsWith("j:")) {
        to.append(json(text(values.get(name.substring(2)))));
      } else {
        to.append(escape.apply(text(values.get(name))));
      }
    }
    to.append(part, done, part.length());
  }

  private void section(
      char sign, @Nullable Object value, String part, Map<String, ?> values, StringBuilder to) {
    if (sign == '^') {
      if (text(value).isEmpty()) {
        fill(part, values, to);
      }
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        Map<String, Object> scope = new HashMap<>(values);
        if (item instanceof Map<?, ?> fields) {
          fields.forEach((key, field) -> scope.put((String) key, field));
        } else {
          scope.put("item", item);
        }
        fill(part, scope, to);
      }
    } else if (!text(value).isEmpty()) {
      fill(part, values, to);
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** For the text and attributes of HTML and XML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String json(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("</", "<\\/");
  }
}
