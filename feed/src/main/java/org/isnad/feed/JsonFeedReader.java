package org.isnad.feed;

import java.io.Reader;
import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.model.Entry;
import org.isnad.model.FeedFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1, item by item, as far as it is JSON. */
final class JsonFeedReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          // Items are read one by one out of the middle of the document.
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonFeedReader() {}

  static FeedHead read(Reader text, URI address, ProblemList problems, Consumer<Entry> entries) {
    FeedHead head = new FeedHead();
    EntryAdapter adapter = new EntryAdapter(problems);
    boolean items = false;
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = parser.currentName();
          JsonToken value = parser.nextToken();
          if (name.equals("items") && value == JsonToken.START_ARRAY) {
            items = true;
            readItems(parser, head, address, adapter, entries);
          } else {
            takeHead(name, JSON.readTree(parser), head, address);
          }
        }
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      problems.add("ill-formed-json", e.getOriginalMessage().lines().findFirst().orElse(""), line);
    }
    if (head.format == FeedFormat.UNKNOWN && !items) {
      problems.add("not-a-feed", "JSON, but no JSON Feed", null);
    } else {
      head.format = FeedFormat.JSON_FEED;
    }
    adapter.finish();
    return head;
  }

  private static void readItems(
      JsonParser parser,
      FeedHead head,
      URI address,
      EntryAdapter adapter,
      Consumer<Entry> entries) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = parser.currentTokenLocation().getLineNr();
      JsonNode item = JSON.readTree(parser);
      if (item.isObject()) {
        WireEntry wire = wire(item, address, line);
        String author = head.author();
        if (wire.authors.isEmpty() && author != null) {
          wire.authors.add(author);
        }
        entries.accept(adapter.entry(wire));
      }
    }
  }

  private static void takeHead(String name, JsonNode value, FeedHead head, URI address) {
    String text = value.isValueNode() ? value.asString("") : "";
    switch (name) {
      case "version" -> {
        if (text.toLowerCase(Locale.ROOT).contains("jsonfeed.org")) {
          head.format = FeedFormat.JSON_FEED;
        }
      }
      case "title" -> head.title(HtmlText.oneLine(text));
      case "home_page_url" -> head.link(Links.web(address, text), true);
      case "language" -> head.language(text);
      case "author" -> head.author(string(value, "name"));
      case "authors" -> head.author(string(value.path(0), "name"));
      case "feed_url" -> head.hints.self(Links.web(address, text));
      case "hubs" -> {
        for (JsonNode hub : value) {
          String url = string(hub, "url");
          if (url != null && "websub".equalsIgnoreCase(string(hub, "type"))) {
            head.hints.hub(Links.web(address, url));
          }
        }
      }
      default -> {}
    }
  }

  private static WireEntry wire(JsonNode item, URI address, int line) {
    WireEntry entry = new WireEntry(address, line);
    entry.id = string(item, "id");
    entry.link(string(item, "url"), address);
    entry.link(string(item, "external_url"), address);
    if (entry.id != null && entry.id.startsWith("http")) {
      entry.link(entry.id, address);
    }
    entry.title = WireText.plain(string(item, "title"));
    entry.summary = WireText.plain(string(item, "summary"));
    WireText html = WireText.html(string(item, "content_html"));
    entry.content = html == null ? WireText.plain(string(item, "content_text")) : html;
    entry.published = date(item, "date_published", line);
    entry.updated = date(item, "date_modified", line);
    addAuthor(item.path("author"), entry);
    item.path("authors").forEach(author -> addAuthor(author, entry));
    item.path("tags").forEach(tag -> entry.categories.add(tag.asString("")));
    entry.enclosure(string(item, "image"), address, MediaFields.ANY_IMAGE, null);
    entry.enclosure(string(item, "banner_image"), address, MediaFields.ANY_IMAGE, null);
    for (JsonNode file : item.path("attachments")) {
      String type = string(file, "mime_type");
      entry.enclosure(string(file, "url"), address, type, string(file, "size_in_bytes"));
    }
    return entry;
  }

  private static void addAuthor(JsonNode author, WireEntry entry) {
    String name = author.isString() ? author.asString("") : string(author, "name");
    if (name != null) {
      entry.authors.add(name);
    }
  }

  private static @Nullable WireDate date(JsonNode item, String field, int line) {
    String value = string(item, field);
    return value == null ? null : new WireDate(value, line);
  }

  /** A string or a number as text; null for anything else and for an empty string. */
  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    String text = value.isString() || value.isNumber() ? value.asString("") : "";
    return text.isBlank() ? null : text;
  }
}
