package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The site's name, with everything else a headline may have been tailed with.
 *
 * @param name null when the page does not say
 * @param keys {@link Words#key}s of the site's names and handles
 */
record SiteName(@Nullable String name, List<String> keys) {
  static SiteName of(StructuredData data) {
    List<String> names = new ArrayList<>();
    add(names, data.meta().first("og:site_name"));
    JsonNode article = data.jsonLd().article();
    if (article != null) {
      JsonNode publisher = article.path("publisher");
      add(names, JsonLd.string(publisher.path("name")));
      add(names, JsonLd.string(publisher));
      for (JsonNode one : publisher.values()) {
        add(names, JsonLd.string(one.path("name")));
      }
    }
    for (String type : List.of("WebSite", "NewsMediaOrganization", "Organization")) {
      for (JsonNode node : data.jsonLd().ofType(type)) {
        add(names, JsonLd.string(node.path("name")));
      }
    }
    add(names, data.meta().first("application-name", "apple-mobile-web-app-title"));
    String name = names.isEmpty() ? null : names.getFirst();
    String handle = data.meta().first("twitter:site");
    add(names, handle == null ? null : handle.replace("@", ""));
    return new SiteName(name, names.stream().map(Words::key).distinct().toList());
  }

  private static void add(List<String> names, @Nullable String name) {
    // an address is no name, and a sentence is a slogan
    if (name != null
        && !name.isBlank()
        && name.length() <= 60
        && !name.toLowerCase(Locale.ROOT).startsWith("http")) {
      names.add(name);
    }
  }

  /** Whether a piece of a title names the site: "The Example" for "example", "Example.com". */
  boolean covers(String piece) {
    String key = Words.key(piece).replace(" ", "");
    if (key.isEmpty()) {
      return false;
    }
    for (String known : keys) {
      String joined = known.replace(" ", "");
      boolean within =
          joined.length() > 3 && key.contains(joined) && key.length() < joined.length() * 3;
      boolean shortened = key.length() > 3 && joined.contains(key);
      if (key.equals(joined) || within || shortened) {
        return true;
      }
    }
    return false;
  }
}
