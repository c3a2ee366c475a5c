package org.isnad.server;

import java.util.List;
import org.isnad.model.Picture;
import org.jspecify.annotations.Nullable;

/**
 * A block of a report's body as its page draws it.
 *
 * @param number counted from 1 over all blocks, so that citations can link to it
 * @param dir its own direction, from its letters
 * @param pieces the words of a paragraph, heading, quotation or listing text; else empty
 * @param rows a list's items, one each, or a table's rows; else empty
 * @param link address of an embed; else empty
 * @param picture of a picture block; else null
 */
record BodyBlock(
    Kind kind,
    int number,
    String dir,
    List<Piece> pieces,
    List<List<String>> rows,
    String link,
    @Nullable Picture picture,
    @Nullable Track track) {

  /** How it is drawn. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    SUBHEADING,
    BULLETS,
    NUMBERED,
    QUOTATION,
    TABLE,
    CODE,
    EMBED,
    PICTURE
  }

  /**
   * A stretch of a block.
   *
   * @param saying number of the statement it belongs to; 0 for the reporter's own words
   * @param last whether the statement ends here, where its number is set
   */
  record Piece(String text, int saying, boolean last) {}
}
