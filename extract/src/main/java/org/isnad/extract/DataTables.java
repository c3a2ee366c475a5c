package org.isnad.extract;

import java.util.BitSet;
import java.util.List;

/** Tables of figures or names within the text; tables that only lay a page out are none. */
final class DataTables {
  private static final int FEWEST_CELLS = 4;

  private DataTables() {}

  /** Whether the chunk is a cell beside others: a number there is no residue. */
  static boolean isCell(Chunk chunk) {
    Container cell = Tags.nearest(chunk.box(), 2, "td", "th");
    if (cell == null || cell.chunks != 1) {
      return false;
    }
    Container row = cell.parent;
    return row != null && row.chunks >= 2 && row.linkWords == 0;
  }

  /** Keeps a table without links that stands between two paragraphs kept. */
  static void keepWithin(PageText text, BitSet kept) {
    List<Chunk> chunks = text.chunks();
    for (Container box : text.containers()) {
      if (box.element.normalName().equals("table")
          && box.linkWords == 0
          && box.paragraphs == 0
          && box.chunks >= FEWEST_CELLS
          && box.firstChunk > 0
          && kept.get(box.firstChunk - 1)
          && kept.get(box.endChunk)
          && chunks.get(box.firstChunk - 1).box().parent == box.parent
          && chunks.get(box.endChunk).box().parent == box.parent) {
        kept.set(box.firstChunk, box.endChunk);
      }
    }
  }
}
