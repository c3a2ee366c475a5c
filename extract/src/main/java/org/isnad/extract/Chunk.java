package org.isnad.extract;

/**
 * A run of text between two breaks of the page: a paragraph, a heading, a menu line. The unit that
 * is kept or dropped.
 *
 * @param box the block element it stands in
 * @param text squeezed; never empty
 * @param key {@link Words#key} of the text
 * @param furniture {@link Furniture.Line}: as a whole it is of no article
 * @param prompt it opens with a prompt, however long it is
 * @param words as {@link Words#count} counts
 * @param linkWords of them within links
 * @param links linked stretches of text in it
 * @param emphasized words within bold or italic
 * @param brokenBefore it follows a {@code br} or bare text rather than opening its block
 */
record Chunk(
    Container box,
    String text,
    String key,
    boolean furniture,
    boolean prompt,
    int words,
    int linkWords,
    int links,
    int emphasized,
    boolean brokenBefore) {
  /** Links of more words say something. */
  private static final int MENU_WORDS = 4;

  private static final double MENU_LINKS = 0.9;

  double linkDensity() {
    return words == 0 ? 0 : (double) linkWords / words;
  }

  /** A line of a menu: few words, all of them a link. Half of a page's chunks are. */
  boolean isMenu() {
    return words <= MENU_WORDS && linkDensity() > MENU_LINKS;
  }

  /** Long enough for a sentence and not made of links. */
  boolean isProse() {
    return words >= PageText.PROSE_WORDS && linkDensity() < PageText.PROSE_LINKS;
  }

  String tag() {
    return box.element.normalName();
  }
}
