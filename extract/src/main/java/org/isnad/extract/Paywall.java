package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.DataFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether a page marks itself as not free to read: schema.org's {@code isAccessibleForFree} of the
 * article or of a part of it, as a truth value or a word, or a content tier in a meta tag.
 */
final class Paywall {
  private static final Set<String> LOCKED =
      Set.copyOf(DataFile.lines(Paywall.class, "paywall-tiers.txt"));

  private Paywall() {}

  static boolean marked(StructuredData data) {
    JsonNode article = data.jsonLd().article();
    if (article != null) {
      Boolean whole = isFree(article.path("isAccessibleForFree"));
      if (whole != null) {
        return !whole;
      }
      for (JsonNode part : parts(article.path("hasPart"))) {
        Boolean free = isFree(part.path("isAccessibleForFree"));
        if (free != null && !free) {
          return true;
        }
      }
    }
    String tier = data.meta().first(MetaNames.of("tier"));
    return tier != null && LOCKED.contains(tier.toLowerCase(Locale.ROOT));
  }

  private static List<JsonNode> parts(JsonNode node) {
    return node.isArray() ? new ArrayList<>(node.values()) : List.of(node);
  }

  /** Null when it does not say. */
  private static @Nullable Boolean isFree(JsonNode node) {
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    String written = JsonLd.string(node);
    if (written == null) {
      return null;
    }
    // "http://schema.org/False" is written too
    String word = written.toLowerCase(Locale.ROOT);
    return !word.endsWith("false") && !word.equals("no");
  }
}
