package org.isnad.extract;

import org.jspecify.annotations.Nullable;

/** What tag names mean. */
final class Tags {
  private Tags() {}

  static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
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
