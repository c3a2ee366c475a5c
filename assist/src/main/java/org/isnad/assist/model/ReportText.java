package org.isnad.assist.model;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.DataFile;
import org.isnad.text.Spelling;

/**
 * Makes a report's words harmless to show to a model: what no reader sees is taken out, and a
 * sentence that speaks to a machine is known by its words (instruction-marks.txt).
 */
final class ReportText {
  private static final List<List<String>> MARKS = marks();

  private ReportText() {}

  /**
   * The text in one line without controls, marks of direction, tags and other signs that show
   * nothing; letters and their own marks stay.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          int type = Character.getType(point);
          if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            clean.append(' ');
          } else if (shows(point, type)) {
            clean.appendCodePoint(point);
          }
        });
    return clean.toString().strip();
  }

  private static boolean shows(int point, int type) {
    boolean variation = (point >= 0xFE00 && point <= 0xFE0F) || point >= 0xE0000;
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.PRIVATE_USE
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && !variation;
  }

  /** Whether a sentence speaks to a machine rather than to a reader. */
  static boolean instructs(String sentence) {
    String folded = Spelling.fold(clean(sentence));
    for (List<String> mark : MARKS) {
      if (mark.stream().allMatch(folded::contains)) {
        return true;
      }
    }
    return false;
  }

  private static List<List<String>> marks() {
    List<List<String>> marks = new ArrayList<>();
    for (String line : DataFile.lines(ReportText.class, "instruction-marks.txt")) {
      marks.add(
          List.of(line.split("&", -1)).stream().map(part -> Spelling.fold(part.strip())).toList());
    }
    return marks;
  }
}
