package org.isnad.extract;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether a page marks itself as not free to read. */
final class Paywall {
  private static final Set<String> LOCKED = Set.of("locked", "metered", "premium", "subscription");

  private Paywall() {}

  static boolean marked(StructuredData data, Page page) {
    JsonNode article = data.jsonLd().article();
    if (article != null) {
      JsonNode free = article.path("isAccessibleForFree");
      if (free.isBoolean()) {
        return !free.booleanValue();
      }
      String written = JsonLd.string(free);
      if (written != null) {
        return written.toLowerCase(Locale.ROOT).equals("false");
      }
    }
    String tier = data.meta().first("article:content_tier", "og:article:content_tier");
    return isLocked(tier);
  }

  private static boolean isLocked(@Nullable String tier) {
    return tier != null && LOCKED.contains(tier.toLowerCase(Locale.ROOT));
  }
}
