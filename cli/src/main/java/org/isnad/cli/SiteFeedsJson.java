package org.isnad.cli;

import java.net.URI;
import java.util.Locale;
import org.isnad.model.Entry;
import org.isnad.model.Problem;
import org.isnad.pipeline.SiteFeeds;
import tools.jackson.core.JsonGenerator;

/** What was found at a site, as {@code discover} prints it. */
final class SiteFeedsJson {
  private SiteFeedsJson() {}

  static String line(URI asked, SiteFeeds found) {
    return Json.object(json -> {
      Json.field(json, "asked", asked);
      Json.field(json, "url", found.address());
      Json.field(json, "site", found.site());
      Json.field(json, "icon", found.icon());
      Json.objects(json, "feeds", found.feeds(), SiteFeedsJson::feed);
      Json.objects(json, "problems", found.problems(), SiteFeedsJson::problem);
      json.writeNumberProperty("requests", found.requests());
    });
  }

  private static void feed(JsonGenerator json, SiteFeeds.Preview feed) {
    Json.field(json, "url", feed.address());
    Json.field(json, "title", feed.title());
    json.writeStringProperty("format", ReadingJson.hyphened(feed.format()));
    json.writeStringProperty("found", feed.sign().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("entries", feed.entries());
    Json.time(json, "newest", feed.newest());
    Json.objects(json, "latest", feed.latest(), SiteFeedsJson::entry);
    Json.objects(json, "problems", feed.problems(), SiteFeedsJson::problem);
  }

  private static void entry(JsonGenerator json, Entry entry) {
    Json.field(json, "title", entry.title());
    Json.field(json, "link", entry.link());
    Json.time(json, "published", entry.published() == null ? entry.updated() : entry.published());
  }

  private static void problem(JsonGenerator json, Problem problem) {
    json.writeStringProperty("code", problem.code());
    json.writeStringProperty("subject", problem.subject());
    json.writeStringProperty("message", problem.detail());
  }
}
