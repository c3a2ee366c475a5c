package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;

/**
 * The outermost quotations of a text («», “”, „“, "" and mixes of them), marks included. A
 * quotation that is not closed in its paragraph ends with it, unless the next paragraph opens with
 * a mark again: then it is one quotation over several paragraphs, each a span of its own. One pass,
 * linear.
 */
final class Quotes {
  private static final String OPENING = "«“„\"";
  private static final String CLOSING = "»”“\"";
  private static final String ANY = "«»“”„\"";

  private Quotes() {}

  /** In order, without overlaps. */
  static List<Span> of(String text) {
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    int depth = 0;
    char mark = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n') {
        if (open >= 0 && i - open > 1) {
          quotes.add(new Span(open, i));
        }
        open = -1;
        depth = 0;
      } else if (ANY.indexOf(c) >= 0) {
        if (open < 0) {
          if (OPENING.indexOf(c) >= 0 || opensByPlace(text, i)) {
            open = i;
            mark = c;
            depth = 0;
          }
        } else if (c == '«' && mark == '«') {
          depth++;
        } else if (closes(mark, c) && !(c == '"' && mark != '"' && opensByPlace(text, i))) {
          if (depth > 0) {
            depth--;
          } else {
            quotes.add(new Span(open, i + 1));
            open = -1;
          }
        }
      }
    }
    return quotes;
  }

  /** A mark set the wrong way round (”so“) is known by the letter behind it. */
  private static boolean opensByPlace(String text, int at) {
    boolean spaceBefore = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean letterBehind = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return spaceBefore && letterBehind;
  }

  private static boolean closes(char opened, char mark) {
    return switch (opened) {
      case '«' -> mark == '»';
      case '"' -> mark == '"' || mark == '”';
      default -> CLOSING.indexOf(mark) >= 0 && mark != '»';
    };
  }
}
