package org.isnad.server;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.TextDirection;

/** The words of a comment with the addresses in them as links, and nothing else as markup. */
final class CommentText {
  /** Up to a space or a sign that no address holds; quantifiers possessive, so linear. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?+://[^\\s<>\"«»“”'`\\\\^{|}]++", Pattern.CASE_INSENSITIVE);

  /** Signs that end a sentence rather than an address. */
  private static final String CLOSING = ".,;:!?)]،؛؟…";

  private CommentText() {}

  /**
   * A piece of a line.
   *
   * @param href where it leads; empty for plain words
   */
  record Piece(String text, String href) {}

  /** The lines of a text, each in pieces. */
  static List<List<Piece>> lines(String text) {
    return text.lines().map(CommentText::pieces).toList();
  }

  /** The direction its words run in, whatever letters the addresses in it have. */
  static String dir(String text) {
    return TextDirection.of(ADDRESS.matcher(text).replaceAll("")).attribute();
  }

  /** How many addresses a text has. */
  static int links(String text) {
    return Math.toIntExact(ADDRESS.matcher(text).results().count());
  }

  private static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    Matcher found = ADDRESS.matcher(line);
    int from = 0;
    while (found.find()) {
      int end = found.end();
      while (end > found.start() && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
        end--;
      }
      if (found.start() > from) {
        pieces.add(new Piece(line.substring(from, found.start()), ""));
      }
      String address = line.substring(found.start(), end);
      pieces.add(new Piece(address, address));
      from = end;
    }
    if (from < line.length()) {
      pieces.add(new Piece(line.substring(from), ""));
    }
    return pieces;
  }
}
