package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Reads the {@link HintSet}s of one page's elements. Pages give the same class to many elements:
 * each different name is cut into words once. Not thread-safe.
 */
final class HintReader {
  /** The attributes that name an element's use. */
  private static final List<String> NAMING =
      List.of("class", "id", "role", "itemprop", "data-testid", "data-component");

  private final Map<String, HintSet> read = new HashMap<>();

  HintSet of(Element element) {
    int found = named(element.normalName());
    if (element.attributesSize() > 0) {
      Attributes attributes = element.attributes();
      for (String attribute : NAMING) {
        String value = attributes.get(attribute);
        if (!value.isEmpty()) {
          found |= named(value);
        }
      }
      if (isHidden(attributes)) {
        found |= HintSet.bit(HintSet.Hint.HIDDEN);
      }
    }
    return HintSet.of(found);
  }

  private int named(String value) {
    return read.computeIfAbsent(value, HintSet::inNames).bits();
  }

  private static boolean isHidden(Attributes attributes) {
    if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
      return true;
    }
    String style = attributes.get("style");
    return !style.isEmpty()
        && style.length() <= HintSet.MAX_ATTRIBUTE
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }
}
