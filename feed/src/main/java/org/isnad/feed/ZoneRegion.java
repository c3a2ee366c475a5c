package org.isnad.feed;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A zone that a date names by its place in the database of zones: "Asia/Riyadh", "Etc/GMT+3".
 *
 * @param start where it stands
 */
record ZoneRegion(ZoneId zone, int start, int end) {
  private static final Pattern NAME =
      Pattern.compile("\\b[A-Z][a-z]{1,9}/[A-Za-z_/+-]{2,30}[0-9]{0,2}");

  /** The region that {@code raw} names; null when it names none. */
  static @Nullable ZoneRegion in(String raw) {
    if (raw.indexOf('/') < 0) {
      return null;
    }
    Matcher name = NAME.matcher(raw);
    if (!name.find()) {
      return null;
    }
    try {
      return new ZoneRegion(ZoneId.of(name.group()), name.start(), name.end());
    } catch (DateTimeException e) {
      return null;
    }
  }

  String without(String raw) {
    return raw.substring(0, start) + " " + raw.substring(end);
  }
}
