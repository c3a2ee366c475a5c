package org.isnad.server;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Picture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What other places show of a page that is linked there, and what machines read of it: Open Graph
 * (https://ogp.me) and schema.org data.
 *
 * @param kind as Open Graph calls it
 * @param canonical the whole address that search engines are to keep: the publisher's own, for a
 *     report
 * @param picture whole address; empty for none
 * @param data as JSON-LD, safe within a script element
 */
record Card(
    String kind,
    String title,
    String description,
    String canonical,
    String url,
    String picture,
    Content data) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int DESCRIPTION = 200;
  private static final String CONTEXT = "https://schema.org";

  static Card of(Frame frame, ReportView view, String excerpt) {
    String url = frame.origin() + "/report/" + view.line().id();
    String picture = picture(frame, view.cardPicture());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", CONTEXT);
    data.put("@type", "NewsArticle");
    data.put("headline", view.line().headline());
    data.put("url", url);
    put(data, "inLanguage", view.line().lang());
    data.put("datePublished", frame.stamp(view.line().at()));
    put(data, "description", Excerpt.cut(excerpt, DESCRIPTION));
    put(data, "image", picture);
    if (!view.authors().isEmpty()) {
      data.put("author", view.authors().stream().map(author -> thing("Person", author)).toList());
    }
    data.put("publisher", organisation(frame, view.line()));
    put(data, "isBasedOn", view.original());
    if (view.storyId() != 0) {
      data.put("isPartOf", frame.origin() + "/story/" + view.storyId());
    }
    return new Card(
        "article",
        view.line().headline(),
        Excerpt.cut(excerpt, DESCRIPTION),
        view.original().isEmpty() ? url : view.original(),
        url,
        picture,
        json(data));
  }

  static Card of(Frame frame, StoryView view) {
    String url = frame.origin() + "/story/" + view.story().id();
    String picture = picture(frame, view.story().picture());
    String description =
        view.assist().brief().isEmpty()
            ? ""
            : Excerpt.cut(view.assist().brief().getFirst().text(), DESCRIPTION);
    List<Map<String, Object>> parts = new ArrayList<>();
    for (Telling telling : view.tellings()) {
      ReportLine report = telling.report();
      Map<String, Object> part = thing("NewsArticle", null);
      part.put("headline", report.headline());
      part.put("url", frame.origin() + "/report/" + report.id());
      part.put("datePublished", frame.stamp(report.at()));
      put(part, "inLanguage", report.lang());
      part.put("publisher", organisation(frame, report));
      parts.add(part);
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", CONTEXT);
    data.put("@type", "CollectionPage");
    data.put("name", view.story().headline());
    data.put("url", url);
    put(data, "inLanguage", view.story().lang());
    data.put("datePublished", frame.stamp(view.story().firstAt()));
    data.put("dateModified", frame.stamp(view.story().lastAt()));
    put(data, "description", description);
    put(data, "image", picture);
    data.put("hasPart", parts);
    return new Card("article", view.story().headline(), description, url, url, picture, json(data));
  }

  private static Map<String, Object> organisation(Frame frame, ReportLine report) {
    Map<String, Object> organisation = thing("NewsMediaOrganization", report.sourceName());
    organisation.put("url", frame.origin() + "/source/" + report.sourceId());
    return organisation;
  }

  private static Map<String, Object> thing(String type, @Nullable String name) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    if (name != null) {
      thing.put("name", name);
    }
    return thing;
  }

  private static void put(Map<String, Object> data, String key, String value) {
    if (!value.isEmpty()) {
      data.put(key, value);
    }
  }

  private static String picture(Frame frame, @Nullable Picture picture) {
    String path = frame.pictures().path(picture, PictureWidth.LEAD);
    return path.isEmpty() ? "" : frame.origin() + path;
  }

  /** No tag can open within: that is all a script element's content must not do. */
  private static Content json(Map<String, Object> data) {
    String json = JSON.writeValueAsString(data).replace("<", "\\u003c");
    return output -> output.writeContent(json);
  }
}
