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

  private static final String QUOTES = "\"'[]“”«»";

  private static final Pattern SEPARATORS = Pattern.compile("[,،;؛]");

  private Labels() {}

  static @Nullable String section(StructuredData data) {
    String section = data.meta().first(MetaNames.of("section"));
    return section != null ? section : data.jsonLd().text("articleSection");
  }

  /** The site's own name is no tag. */
  static List<String> tags(StructuredData data, Page page, SiteName site) {
    List<String> written = new ArrayList<>();
    for (String name : MetaNames.of("tags")) {
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
        String tag = cleaned(piece);
        String key = Words.key(tag);
        if (!key.isEmpty()
            && tag.length() <= MAX_LENGTH
            && tags.size() < MAX_TAGS
            && !site.keys().contains(key)) {
          tags.putIfAbsent(key, tag);
        }
      }
    }
    return List.copyOf(tags.values());
  }

  /** A hashtag writes its spaces as underscores; quotes around a tag are the template's. */
  private static String cleaned(String piece) {
    String tag = Words.plain(piece);
    if (tag.startsWith("#")) {
      return Words.plain(tag.substring(1).replace('_', ' '));
    }
    int start = 0;
    int end = tag.length();
    while (start < end && QUOTES.indexOf(tag.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && QUOTES.indexOf(tag.charAt(end - 1)) >= 0) {
      end--;
    }
    return tag.substring(start, end).strip();
  }
}
