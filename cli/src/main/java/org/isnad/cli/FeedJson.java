package org.isnad.cli;

import org.isnad.model.Enclosure;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.Parsed;
import org.isnad.model.Problem;
import tools.jackson.core.JsonGenerator;

/** A feed as the fields of a JSON object, as {@code feed} prints it. */
final class FeedJson {
  private FeedJson() {}

  static void fields(JsonGenerator json, Parsed<Feed> parsed) {
    Feed feed = parsed.value();
    json.writeStringProperty("format", ReadingJson.hyphened(feed.format()));
    Json.field(json, "title", feed.title());
    Json.field(json, "link", feed.link());
    Json.objects(json, "entries", feed.entries(), FeedJson::entry);
    Json.objects(json, "problems", parsed.problems(), FeedJson::problem);
  }

  private static void entry(JsonGenerator json, Entry entry) {
    Json.field(json, "id", entry.id());
    Json.field(json, "title", entry.title());
    Json.field(json, "link", entry.link());
    Json.field(json, "published", entry.published());
    Json.field(json, "updated", entry.updated());
    Json.field(json, "summary", entry.summary());
    Json.field(json, "content", entry.content());
    Json.strings(json, "authors", entry.authors());
    Json.strings(json, "categories", entry.categories());
    Json.objects(json, "enclosures", entry.enclosures(), FeedJson::enclosure);
  }

  private static void enclosure(JsonGenerator json, Enclosure enclosure) {
    Json.field(json, "url", enclosure.uri());
    Json.field(json, "type", enclosure.mediaType());
    if (enclosure.length() < 0) {
      json.writeNullProperty("length");
    } else {
      json.writeNumberProperty("length", enclosure.length());
    }
  }

  private static void problem(JsonGenerator json, Problem problem) {
    json.writeStringProperty("code", problem.code());
    json.writeStringProperty("message", problem.detail());
    if (problem.line() == null) {
      json.writeNullProperty("line");
    } else {
      json.writeNumberProperty("line", problem.line());
    }
  }
}
