package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.DataFile;

/** The names of meta tags that state one thing (meta-names.txt), most trusted first. */
final class MetaNames {
  private static final Map<String, List<String>> BY_THING = byThing();

  private MetaNames() {}

  private static Map<String, List<String>> byThing() {
    Map<String, List<String>> names = new HashMap<>();
    for (String line : DataFile.lines(MetaNames.class, "meta-names.txt")) {
      int gap = line.indexOf(' ');
      names
          .computeIfAbsent(line.substring(0, gap), key -> new ArrayList<>())
          .add(line.substring(gap + 1).strip());
    }
    return names;
  }

  /** Names of the tags for "published", "modified", "author", "section", "tags" …. */
  static List<String> of(String thing) {
    return BY_THING.getOrDefault(thing, List.of());
  }
}
