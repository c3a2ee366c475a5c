package org.isnad.extract;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;

/**
 * Writes a text or a list of blocks from script data as HTML, so that the page's own reading of
 * blocks reads them. Kinds of blocks are told by words (script-kinds.txt); a block of no known kind
 * is a paragraph, and what is neither text nor a list of parts is left out.
 */
final class BlockMarkup {
  private static final int MAX_DEPTH = 60;

  private final StringBuilder out = new StringBuilder();

  private BlockMarkup() {}

  static String of(JsonNode body) {
    BlockMarkup markup = new BlockMarkup();
    markup.write(body, false, 0);
    return markup.out.toString();
  }

  private void write(JsonNode node, boolean inline, int depth) {
    if (depth > MAX_DEPTH || out.length() > PageGate.MAX_CHARS) {
      return;
    }
    if (node.isString()) {
      text(node.stringValue(), inline);
    } else if (node.isArray()) {
      for (JsonNode item : node.values()) {
        write(item, inline, depth + 1);
      }
    } else if (node.isObject()) {
      block(node, inline, depth);
    }
  }

  private void text(String written, boolean inline) {
    String text = ScriptText.markup(written);
    if (inline) {
      out.append(ScriptText.isMarkup(text) ? text : Entities.escape(text));
    } else if (ScriptText.isMarkup(text)) {
      out.append("<div>").append(text).append("</div>\n");
    } else {
      for (String line : text.lines().toList()) {
        out.append("<p>").append(Entities.escape(line)).append("</p>\n");
      }
    }
  }

  private void block(JsonNode object, boolean inline, int depth) {
    Set<String> kinds = ScriptWords.kinds(object);
    if (kinds.contains("skip")) {
      return;
    }
    if (kinds.contains("image")) {
      image(object);
      return;
    }
    String tag = tag(kinds, inline);
    boolean within = inline || !(tag.isEmpty() || tag.equals("ul") || tag.equals("blockquote"));
    if (!tag.isEmpty()) {
      out.append('<').append(tag).append('>');
    }
    parts(object, within, tag.equals("ul"), depth);
    if (!tag.isEmpty()) {
      out.append("</").append(tag).append(">\n");
    }
  }

  /** The tag of a block; empty for a part of a line and for a box of blocks. */
  private static String tag(Set<String> kinds, boolean inline) {
    if (kinds.contains("heading")) {
      return "h2";
    } else if (kinds.contains("quotation")) {
      return "blockquote";
    } else if (kinds.contains("item")) {
      return "li";
    } else if (kinds.contains("list")) {
      return "ul";
    } else if (kinds.contains("line") && !inline) {
      return "p";
    }
    return "";
  }

  /** Of several fields with the same text, plain and marked up, the first is taken. */
  private void parts(JsonNode object, boolean inline, boolean list, int depth) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      JsonNode value = field.getValue();
      if (!ScriptWords.isField("text", field.getKey())
          || ScriptWords.isField("other", field.getKey())) {
        continue;
      }
      int before = out.length();
      if (list && value.isArray()) {
        for (JsonNode item : value.values()) {
          boolean own = item.isObject() && ScriptWords.kinds(item).contains("item");
          out.append(own ? "" : "<li>");
          write(item, true, depth + 1);
          out.append(own ? "" : "</li>");
        }
      } else {
        write(value, inline, depth + 1);
      }
      if (out.length() > before && !value.isObject()) {
        return;
      }
    }
  }

  private void image(JsonNode object) {
    for (String name : new String[] {"url", "src", "href"}) {
      JsonNode address = object.path(name);
      if (address.isString()) {
        out.append("<img src=\"").append(Entities.escape(address.stringValue())).append("\">\n");
        return;
      }
    }
  }
}
