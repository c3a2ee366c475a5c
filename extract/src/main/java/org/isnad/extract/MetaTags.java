package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page's {@code <meta>} tags by their name, property or itemprop in lower case: Open Graph,
 * Twitter cards, Dublin Core, Parsely and whatever else a publisher writes.
 */
final class MetaTags {
  private final Map<String, List<String>> values;

  private MetaTags(Map<String, List<String>> values) {
    this.values = values;
  }

  static MetaTags of(Page page) {
    Map<String, List<String>> values = new HashMap<>();
    for (Element meta : page.landmarks().tagged("meta")) {
      String content = Words.squeeze(Tags.attribute(meta, "content"));
      if (content.isEmpty()) {
        continue;
      }
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = Tags.attribute(meta, attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          values.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
        }
      }
    }
    return new MetaTags(values);
  }

  /** The first value of the first name that has one. */
  @Nullable String first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return found.getFirst();
      }
    }
    return null;
  }

  /** Likewise, of a list of names. */
  @Nullable String first(List<String> names) {
    return first(names.toArray(String[]::new));
  }

  /** Every value of a name, in the page's order. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
