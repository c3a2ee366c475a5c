package org.isnad.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What tags say, by their names and attributes. */
final class Tags {
  private Tags() {}

  static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /**
   * The value of an attribute, empty where there is none. As {@link Element#attr}, which looks for
   * the name without regard to case although the parser has put all in lower case.
   */
  static String attribute(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  /**
   * The nearest container at or above {@code from} with one of the tags, within {@code reach}
   * levels.
   */
  static @Nullable Container nearest(Container from, int reach, String... tags) {
    Container at = from;
    for (int level = 0; at != null && level <= reach; level++) {
      String name = at.element.normalName();
      for (String tag : tags) {
        if (name.equals(tag)) {
          return at;
        }
      }
      at = at.parent;
    }
    return null;
  }
}
