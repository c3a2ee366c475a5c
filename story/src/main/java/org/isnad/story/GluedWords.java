package org.isnad.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Spelling;

/**
 * Parts words that a tag has glued together, by the words of the text: «الحرب العالمية الثانية»
 * there makes الحرب_العالمية_الثانية of "الحربالعالميةالثانية". What the text does not show stays
 * as it is: no list of words could tell where to cut.
 */
final class GluedWords {
  /** Shorter tags are one word. */
  private static final int SHORTEST = 6;

  private GluedWords() {}

  /** The tag with "_" between its words; empty when the text does not have them in a row. */
  static Optional<String> part(String tag, TagText text) {
    String folded = Spelling.fold(tag);
    if (folded.length() < SHORTEST || folded.length() != tag.length()) {
      return Optional.empty();
    }
    for (int i = 0; i + 1 < text.size(); i++) {
      List<Integer> cuts = cuts(folded, text.folded(i), i, text);
      if (cuts.isEmpty()) {
        for (String form : text.word(i).forms()) {
          cuts = cuts.isEmpty() ? cuts(folded, form, i, text) : cuts;
        }
      }
      if (!cuts.isEmpty()) {
        StringBuilder parted = new StringBuilder(tag);
        for (int k = cuts.size() - 1; k >= 0; k--) {
          parted.insert((int) cuts.get(k), '_');
        }
        return Optional.of(parted.toString());
      }
    }
    return Optional.empty();
  }

  /** Where the tag is cut when its first word is this one of the text; empty when it is not. */
  private static List<Integer> cuts(String tag, String first, int at, TagText text) {
    if (!tag.startsWith(first) || first.length() == tag.length()) {
      return List.of();
    }
    List<Integer> cuts = new ArrayList<>();
    int end = first.length();
    for (int i = at + 1; i < text.size() && text.joined(i); i++) {
      if (!tag.startsWith(text.folded(i), end)) {
        return List.of();
      }
      cuts.add(end);
      end += text.folded(i).length();
      if (end == tag.length()) {
        return cuts;
      }
    }
    return List.of();
  }
}
