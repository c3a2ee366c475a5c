package org.isnad.server;

import java.util.List;
import org.isnad.chain.ChainPicture.Layer;

/**
 * A chain picture laid out: boxes in three columns and lines between them, in units of its own view
 * box. In a right-to-left page the first column is the rightmost.
 *
 * @param size what it is styled by, "wide" or "narrow"
 * @param fontSize of names
 */
record Drawing(
    String size,
    int width,
    int height,
    int fontSize,
    List<Head> heads,
    List<Line> lines,
    List<Box> boxes) {

  /** The word over a column, centred at {@code x}. */
  record Head(Layer layer, int x, int y) {}

  /**
   * A node.
   *
   * @param label its name whole and what it is, for whoever points at it
   * @param href where it leads; empty when it leads nowhere
   * @param dir direction of its name
   * @param lines its name as it fits
   * @param others it stands for all nodes that there was no room for
   */
  record Box(
      Layer layer,
      int x,
      int y,
      int width,
      int height,
      String label,
      String href,
      String dir,
      List<Text> lines,
      boolean others) {}

  /** A line of text, centred at {@code x} with its base line at {@code y}. */
  record Text(int x, int y, String text) {}

  /**
   * A curve, as SVG path data.
   *
   * @param weight 1 for one statement, 2 up to three, 3 up to nine, 4 for more
   */
  record Line(String path, int weight) {}
}
