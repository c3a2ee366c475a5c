package org.isnad.story;

import java.util.List;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * How often general words stand in news of a language. The file's first line is the number of
 * reports counted, each other line a stem and the number of those that use it.
 */
final class Prior {
  private Prior() {}

  /**
   * Adds a language's prior to the counts.
   *
   * @return how many reports it was counted from; 0 when the language has none
   */
  static int load(Language language, IntFloatMap counts) {
    String name = "prior/" + language.tag() + ".txt";
    if (Prior.class.getResource(name) == null) {
      return 0;
    }
    List<String> lines = DataFile.lines(Prior.class, name);
    for (String line : lines.subList(1, lines.size())) {
      int gap = line.indexOf(' ');
      counts.add(
          TermHash.of(language, line.substring(0, gap)), Integer.parseInt(line.substring(gap + 1)));
    }
    return Integer.parseInt(lines.getFirst());
  }
}
