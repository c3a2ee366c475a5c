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

  /** A single mark is an apostrophe unless its like follows within so many characters. */
  private static final int LONGEST_SINGLE = 400;

  private Quotes() {}

  /** In order, without overlaps. */
  static List<Span> of(String text) {
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    int depth = 0;
    char mark = 0;
    for (int i = 0; i <= text.length(); i++) {
      int length = length(text, i);
      char c = i == text.length() ? '\n' : length == 2 ? '"' : text.charAt(i);
      if (c == '\n') {
        if (open >= 0 && i - open > 1) {
          quotes.add(new Span(open, i));
        }
        open = -1;
        depth = 0;
      } else if (c == '‘' && open < 0) {
        int end = single(text, i);
        if (end > 0) {
          quotes.add(new Span(i, end));
          i = end - 1;
        }
      } else if (ANY.indexOf(c) >= 0) {
        if (open < 0) {
          if (OPENING.indexOf(c) >= 0 || opensByPlace(text, i, length)) {
            open = i;
            mark = c;
            depth = 0;
          }
        } else if (c == '«' && mark == '«') {
          depth++;
        } else if (closes(mark, c) && !(c == '"' && mark != '"' && opensByPlace(text, i, length))) {
          if (depth > 0) {
            depth--;
          } else {
            quotes.add(new Span(open, i + length));
            open = -1;
          }
        }
        i += length - 1;
      }
    }
    return quotes;
  }

  /** Two apostrophes or two grave accents make one mark, as typewriters and some agencies write. */
  static int length(String text, int at) {
    char c = at + 1 < text.length() ? text.charAt(at) : 0;
    if ((c != '\'' && c != '`') || text.charAt(at + 1) != c) {
      return 1;
    }
    boolean third = at + 2 < text.length() && text.charAt(at + 2) == c;
    return third ? 1 : 2; // of three the first is a single mark within
  }

  /** Behind the mark that closes a single one; 0 when none does. */
  private static int single(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST_SINGLE);
    for (int i = open + 2; i < limit && text.charAt(i) != '\n'; i++) {
      boolean within = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (text.charAt(i) == '’' && !within) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A mark set the wrong way round (”so“) is known by the letter behind it. */
  private static boolean opensByPlace(String text, int at, int length) {
    boolean spaceBefore = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    int behind = at + length;
    boolean letterBehind = behind < text.length() && Character.isLetterOrDigit(text.charAt(behind));
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
