package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.model.Problem;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema.org objects of the page's {@code application/ld+json} scripts, flattened in document
 * order. Read with a JSON parser set to forgive what publishers do (raw line breaks in strings,
 * trailing commas, comments); an unreadable script is a problem and the others go on.
 */
final class JsonLd {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_MISSING_VALUES)
          .build();

  private static final Set<String> ARTICLE_TYPES =
      Set.copyOf(DataFile.lines(JsonLd.class, "article-types.txt"));

  /** A page has a few dozen objects; a flood of them is cut. */
  private static final int MAX_OBJECTS = 5_000;

  private final List<JsonNode> objects;
  private final Map<String, List<JsonNode>> byType = new HashMap<>();
  private final @Nullable JsonNode article;

  private JsonLd(List<JsonNode> objects) {
    this.objects = objects;
    JsonNode named = null;
    JsonNode whole = null;
    for (JsonNode node : objects) {
      Set<String> types = Set.copyOf(types(node));
      types.forEach(type -> byType.computeIfAbsent(type, key -> new ArrayList<>()).add(node));
      if (whole == null && types.stream().anyMatch(ARTICLE_TYPES::contains)) {
        named = named == null ? node : named;
        whole = node.has("headline") || node.has("articleBody") ? node : null;
      }
    }
    this.article = whole == null ? named : whole;
  }

  static JsonLd of(Page page, List<Problem> problems) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.landmarks().tagged("script")) {
      if (Tags.attribute(script, "type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        String json = unwrapped(script.data());
        if (json.isEmpty()) {
          if (!script.data().isBlank()) {
            problems.add(
                Problem.of(Extractor.STAGE, "bad-json-ld", page.subject(), "no whole JSON in it"));
          }
          continue;
        }
        try {
          flatten(MAPPER.readTree(json), objects);
        } catch (JacksonException e) {
          problems.add(
              Problem.of(Extractor.STAGE, "bad-json-ld", page.subject(), e.getOriginalMessage()));
        }
      }
    }
    return new JsonLd(objects);
  }

  /** Old pages wrap scripts in comments or CDATA. */
  private static String unwrapped(String data) {
    int start = 0;
    int end = data.length();
    while (start < end && data.charAt(start) != '{' && data.charAt(start) != '[') {
      start++;
    }
    // "<![CDATA[" itself has brackets
    if (data.startsWith("[CDATA[", start)) {
      return unwrapped(data.substring(start + "[CDATA[".length()));
    }
    while (end > start && data.charAt(end - 1) != '}' && data.charAt(end - 1) != ']') {
      end--;
    }
    String json = data.substring(start, end);
    return json.endsWith("]]") && !json.startsWith("[")
        ? json.substring(0, json.length() - 2)
        : json;
  }

  private static void flatten(JsonNode root, List<JsonNode> objects) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty() && objects.size() < MAX_OBJECTS) {
      JsonNode node = open.pop();
      if (node.isObject()) {
        objects.add(node);
      }
      List<JsonNode> children = new ArrayList<>(node.values());
      for (int i = children.size() - 1; i >= 0; i--) {
        if (children.get(i).isContainer()) {
          open.push(children.get(i));
        }
      }
    }
  }

  static List<String> types(JsonNode node) {
    return strings(node.path("@type"));
  }

  /** The first article object with a headline or body, else the first article object. */
  @Nullable JsonNode article() {
    return article;
  }

  List<JsonNode> objects() {
    return objects;
  }

  /** Objects of a schema.org type. */
  List<JsonNode> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** A text property of the article object. */
  @Nullable String text(String property) {
    return article == null ? null : string(article.path(property));
  }

  /** A text, or the first of a list of texts, with entities decoded; null when there is none. */
  static @Nullable String string(JsonNode node) {
    List<String> all = strings(node);
    return all.isEmpty() ? null : all.getFirst();
  }

  static List<String> strings(JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.isString()) {
      addText(node.stringValue(), found);
    } else if (node.isArray()) {
      for (JsonNode item : node.values()) {
        if (item.isString()) {
          addText(item.stringValue(), found);
        }
      }
    }
    return found;
  }

  private static void addText(String raw, List<String> found) {
    String text = Words.squeeze(raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false));
    if (!text.isEmpty()) {
      found.add(text);
    }
  }
}
