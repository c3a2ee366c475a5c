package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data in a page's scripts, for pages that draw themselves in the browser: {@code
 * __NEXT_DATA__} and other JSON scripts, Nuxt's states, Apollo's and Redux's and whatever else is
 * assigned or passed as a literal. JSON is read by a JSON parser, programs by {@link
 * ScriptLiterals}; nothing is run. JSON-LD is left to {@link JsonLd}.
 */
final class ScriptData {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Shorter scripts hold no article. */
  static final int SHORTEST = 200;

  /** Scripts read of a page, and characters of all of them. */
  private static final int MOST_SCRIPTS = 500;

  private static final int MOST_CHARS = PageGate.MAX_CHARS;

  private ScriptData() {}

  static List<JsonNode> of(Page page) {
    List<JsonNode> roots = new ArrayList<>();
    int chars = 0;
    for (Element script : page.document().getElementsByTag("script")) {
      String data = page.raw().whole(script.data());
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      if (data.length() < SHORTEST || type.contains("ld+json")) {
        continue;
      }
      chars += data.length();
      if (chars > MOST_CHARS || roots.size() >= MOST_SCRIPTS) {
        break;
      }
      JsonNode whole = json(data);
      roots.add(whole == null ? ScriptLiterals.read(data) : whole);
    }
    return roots;
  }

  /** A text that is JSON as a whole; null when it is not. */
  static @Nullable JsonNode json(String text) {
    int start = 0;
    while (start < text.length() && Words.isSpace(text.charAt(start))) {
      start++;
    }
    if (start == text.length() || (text.charAt(start) != '{' && text.charAt(start) != '[')) {
      return null;
    }
    try {
      JsonNode read = MAPPER.readTree(text);
      return Devalued.is(read) ? Devalued.read(read) : read;
    } catch (JacksonException e) {
      return null; // a program, or data that was cut
    }
  }
}
