package org.isnad.server.clients;

import java.util.regex.Pattern;

/**
 * A title for apps that may take it for HTML or for text, as FreshRSS sends it: what would be a tag
 * or an entity stands in letters that look the same and are neither.
 */
final class PlainTitle {
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]{1,31};)");

  private PlainTitle() {}

  static String of(String title) {
    return ENTITY.matcher(title.replace('<', '＜').replace('>', '＞')).replaceAll("＆");
  }
}
