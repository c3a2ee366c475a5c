package org.isnad.cli;

import java.util.List;
import java.util.Locale;

/** Names of files and their endings. */
final class FileNames {
  /** Well below the 255 bytes that file systems take, with room for an ending and for Arabic. */
  private static final int LONGEST = 100;

  private static final List<String> ENDINGS =
      List.of(".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".rdf", ".json", ".mht");

  private FileNames() {}

  /** Without ".gz" and then without an ending that a page or feed has. */
  static String withoutEndings(String name) {
    String unpacked = without(name, ".gz");
    for (String ending : ENDINGS) {
      String bare = without(unpacked, ending);
      if (bare.length() < unpacked.length()) {
        return bare;
      }
    }
    return unpacked;
  }

  /** Whether the name ends, but for ".gz", with one of {@code endings}. */
  static boolean endsWith(String name, List<String> endings) {
    String lower = without(name.toLowerCase(Locale.ROOT), ".gz");
    return endings.stream().anyMatch(lower::endsWith);
  }

  static String shortened(String name) {
    return name.length() <= LONGEST
        ? name
        : name.substring(0, LONGEST) + "-" + Integer.toHexString(name.hashCode());
  }

  private static String without(String name, String ending) {
    boolean ends =
        name.length() > ending.length()
            && name.regionMatches(
                true, name.length() - ending.length(), ending, 0, ending.length());
    return ends ? name.substring(0, name.length() - ending.length()) : name;
  }
}
