package org.isnad.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;
import org.jspecify.annotations.Nullable;

/** Cuts what sites hang on their headlines: "Headline | The Example", "Example - Headline". */
final class TitleTail {
  private static final List<String> BREAKS =
      List.of(
          " | ", " – ", " — ", " - ", " :: ", " » ", " « ", " • ", " · ", "｜", "_", " > ", " / ");

  /** Only a bar sets a rubric off; a dash is the headline's own. */
  private static final String BAR = " | ";

  private static final Set<String> RUBRICS =
      DataFile.lines(TitleTail.class, "title-rubrics.txt").stream()
          .map(Words::key)
          .collect(Collectors.toUnmodifiableSet());

  private TitleTail() {}

  /** The title without a rubric behind or before a bar: "Opinion | Headline | Editorial". */
  static String withoutRubric(String title, @Nullable String section) {
    String key = section == null ? "" : Words.key(section);
    int last = title.lastIndexOf(BAR);
    String rest =
        last > 0 && isRubric(title.substring(last + BAR.length()), key)
            ? title.substring(0, last).strip()
            : title;
    int first = rest.indexOf(BAR);
    return first > 0 && isRubric(rest.substring(0, first), key)
        ? rest.substring(first + BAR.length()).strip()
        : rest;
  }

  private static boolean isRubric(String piece, String section) {
    String key = Words.key(piece);
    return RUBRICS.contains(key) || (!key.isEmpty() && key.equals(section));
  }

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
