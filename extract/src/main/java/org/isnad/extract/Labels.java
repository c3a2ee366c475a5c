package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The section a page stands in and the publisher's own tags, as written. */
final class Labels {
  /** More tags than this are stuffing for search engines. */
  private static final int MAX_TAGS = 30;

  /** A longer tag is a sentence. */
  private static final int MAX_LENGTH = 60;

  private static final Pattern SEPARATORS = Pattern.compile("[,،;؛]");

  private Labels() {}

  static @Nullable String section(StructuredData data) {
    String section =
        data.meta().first("article:section", "og:section", "parsely-section", "section");
    return section != null ? section : data.jsonLd().text("articleSection");
  }

  static List<String> tags(StructuredData data, Page page) {
    List<String> written = new ArrayList<>();
    for (String name : List.of("article:tag", "og:article:tag", "parsely-tags", "news_keywords")) {
      written.addAll(data.meta().all(name));
    }
    JsonNode article = data.jsonLd().article();
    if (written.isEmpty() && article != null) {
      written.addAll(JsonLd.strings(article.path("keywords")));
    }
    if (written.isEmpty()) {
      for (Element link : page.landmarks().related()) {
        if (link.normalName().equals("a") && link.attr("rel").contains("tag")) {
          written.add(link.text());
        }
      }
    }
    if (written.isEmpty()) {
      written.addAll(data.meta().all("keywords"));
    }
    Map<String, String> tags = new LinkedHashMap<>();
    for (String line : written) {
      for (String piece : SEPARATORS.splitAsStream(line).toList()) {
        String tag = Words.squeeze(piece);
        String shown = tag.startsWith("#") ? tag.substring(1) : tag;
        if (!Words.key(shown).isEmpty() && shown.length() <= MAX_LENGTH && tags.size() < MAX_TAGS) {
          tags.putIfAbsent(Words.key(shown), shown);
        }
      }
    }
    return List.copyOf(tags.values());
  }
}
