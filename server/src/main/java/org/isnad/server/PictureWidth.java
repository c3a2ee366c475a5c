package org.isnad.server;

/** How wide pages show pictures. */
enum PictureWidth {
  /** Beside a headline in a list. */
  THUMB(224),
  /** Over the first headline, and on a story's page. */
  LEAD(640),
  /** In a report. */
  BODY(960);

  final int pixels;

  PictureWidth(int pixels) {
    this.pixels = pixels;
  }
}
