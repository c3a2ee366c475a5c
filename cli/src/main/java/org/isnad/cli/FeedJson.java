package org.isnad.cli;

import org.isnad.feed.Titles;
import org.isnad.model.Enclosure;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.Parsed;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A feed as the fields of a JSON object, as {@code feed} prints it. */
final class FeedJson {
  private FeedJson() {}

  static void fields(JsonGenerator json, Parsed<Feed> parsed) {
    head(json, parsed.value());
    Json.objects(json, "entries", parsed.value().entries(), FeedJson::entry);
    problems(json, parsed);
  }

  static void head(JsonGenerator json, Feed feed) {
    json.writeStringProperty("format", ReadingJson.hyphened(feed.format()));
    title(json, feed.title());
    Json.field(json, "link", feed.link());
  }

  static void problems(JsonGenerator json, Parsed<Feed> parsed) {
    Json.objects(json, "problems", parsed.problems(), FeedJson::problem);
  }

  static void object(JsonGenerator json, Entry entry) {
    json.writeStartObject();
    entry(json, entry);
    json.writeEndObject();
  }

  private static void entry(JsonGenerator json, Entry entry) {
    Json.field(json, "id", entry.id());
    title(json, entry.title());
    Json.field(json, "link", entry.link());
    Json.field(json, "published", entry.published());
    Json.field(json, "updated", entry.updated());
    Json.field(json, "summary", entry.summary());
    Json.field(json, "content", entry.content());
    Json.strings(json, "authors", entry.authors());
    Json.strings(json, "categories", entry.categories());
    Json.objects(json, "enclosures", entry.enclosures(), FeedJson::enclosure);
  }

  /** A title, and where it is marked up also its words alone. */
  private static void title(JsonGenerator json, @Nullable String title) {
    Json.field(json, "title", title);
    String plain = title == null ? null : Titles.plain(title);
    if (plain != null && !plain.equals(title)) {
      json.writeStringProperty("titleText", plain);
    }
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
