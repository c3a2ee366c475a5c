package org.isnad.extract;

import java.util.List;

/** Cuts what sites hang on their headlines: "Headline | The Example", "Example - Headline". */
final class TitleTail {
  private static final List<String> BREAKS =
      List.of(
          " | ", " – ", " — ", " - ", " :: ", " » ", " « ", " • ", " · ", "｜", "_", " > ", " / ");

  private TitleTail() {}

  /** The title without pieces at either end that name the site. */
  static String cut(String title, SiteName site) {
    String rest = title.strip();
    boolean cut = true;
    while (cut) {
      cut = false;
      for (String separator : BREAKS) {
        int last = rest.lastIndexOf(separator);
        if (last > 0 && site.covers(rest.substring(last + separator.length()))) {
          rest = rest.substring(0, last).strip();
          cut = true;
          break;
        }
        int first = rest.indexOf(separator);
        if (first > 0
            && first + separator.length() < rest.length()
            && site.covers(rest.substring(0, first))) {
          rest = rest.substring(first + separator.length()).strip();
          cut = true;
          break;
        }
      }
    }
    return rest;
  }
}
