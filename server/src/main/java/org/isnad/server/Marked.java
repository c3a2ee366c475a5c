package org.isnad.server;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;

/** A stretch of a text that is, or is not, a match. */
record Marked(String text, boolean match) {

  /** The text in stretches; marks that lie outside it or overlap an earlier one are left out. */
  static List<Marked> of(String text, List<Span> marks) {
    List<Marked> stretches = new ArrayList<>();
    int at = 0;
    for (Span mark : marks.stream().sorted().toList()) {
      if (mark.start() < at || mark.end() > text.length() || mark.length() == 0) {
        continue;
      }
      if (mark.start() > at) {
        stretches.add(new Marked(text.substring(at, mark.start()), false));
      }
      stretches.add(new Marked(mark.of(text), true));
      at = mark.end();
    }
    if (at < text.length()) {
      stretches.add(new Marked(text.substring(at), false));
    }
    return stretches;
  }
}
