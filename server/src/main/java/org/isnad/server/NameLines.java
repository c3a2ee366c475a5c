package org.isnad.server;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sets a name in lines of a given width, for drawings whose text does not wrap by itself. Broken
 * between words; what does not fit ends in an ellipsis, cut between what readers see as letters
 * (grapheme clusters), so that no mark is parted from its letter. Widths are estimates, on the
 * generous side, for the font is the reader's.
 */
final class NameLines {
  private static final String ELLIPSIS = "…";

  private NameLines() {}

  /**
   * The lines, at least one.
   *
   * @param width of a line, in units of the font's size
   * @param most how many lines there may be
   */
  static List<String> of(String name, double width, int most) {
    String[] words = name.strip().split("\\s+", -1);
    List<String> lines = new ArrayList<>();
    String line = "";
    for (int i = 0; i < words.length; i++) {
      String longer = line.isEmpty() ? words[i] : line + " " + words[i];
      if (line.isEmpty() || width(longer) <= width) {
        line = longer;
      } else if (lines.size() == most - 1) {
        lines.add(cut(longer, width));
        return lines;
      } else {
        lines.add(cut(line, width));
        line = words[i];
      }
    }
    lines.add(cut(line, width));
    return lines;
  }

  /** The text, or as much of it as fits with an ellipsis. */
  private static String cut(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int end = 0;
    for (int next = letters.next();
        next != BreakIterator.DONE && width(text.substring(0, next) + ELLIPSIS) <= width;
        next = letters.next()) {
      end = next;
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** About how wide a text is, in units of the font's size. */
  static double width(String text) {
    return text.codePoints().mapToDouble(NameLines::width).sum();
  }

  private static double width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.SPACE_SEPARATOR -> .25;
      case Character.UPPERCASE_LETTER -> .6;
      case Character.LOWERCASE_LETTER -> .44;
      default ->
          Character.isIdeographic(codePoint) || (codePoint >= 0x1100 && codePoint < 0x1200)
              ? 1
              : Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC ? .42 : .5;
    };
  }
}
