package org.isnad.server;

/**
 * The measures of a drawing, in units that are about a pixel each on the screen it is for.
 *
 * @param margin free at both sides
 * @param outer width of the boxes of speakers and outlets
 * @param inner width of the boxes of carriers
 * @param lines most lines of a name
 */
record DrawingSize(
    String name, int width, int margin, int outer, int inner, int fontSize, int lines) {
  /** For a page's full width. */
  static final DrawingSize WIDE = new DrawingSize("wide", 880, 2, 260, 190, 20, 2);

  /** For a telephone. */
  static final DrawingSize NARROW = new DrawingSize("narrow", 360, 1, 112, 84, 17, 3);

  int lineHeight() {
    return fontSize + 4;
  }

  /** Left edge of a column's boxes, counted from the side where reading starts. */
  int column(int layer) {
    return switch (layer) {
      case 0 -> margin;
      case 1 -> (width - inner) / 2;
      default -> width - margin - outer;
    };
  }

  int boxWidth(int layer) {
    return layer == 1 ? inner : outer;
  }
}
