package org.isnad.extract;

import java.util.List;
import java.util.Map;

/** The visible by-line near the headline: "By Sara Example", "بقلم سلمى النموذج". */
final class Byline {
  /** Lines looked at after the headline. */
  private static final int AFTER = 12;

  private static final int BEFORE = 2;

  /** A longer line is text that opens with "By". */
  private static final int MOST_WORDS = 14;

  private Byline() {}

  /** Adds the names of the first line around an {@code h1} that opens like a by-line. */
  static void read(Page page, Map<String, String> names) {
    List<Chunk> chunks = page.text().chunks();
    for (int i = 0; i < chunks.size(); i++) {
      if (!chunks.get(i).tag().equals("h1")) {
        continue;
      }
      int end = Math.min(chunks.size(), i + AFTER);
      for (int near = Math.max(0, i - BEFORE); near < end && names.isEmpty(); near++) {
        String text = chunks.get(near).text();
        if (Words.count(text) <= MOST_WORDS && AuthorNames.opensByline(text)) {
          AuthorNames.add(text, names);
        }
      }
    }
  }
}
