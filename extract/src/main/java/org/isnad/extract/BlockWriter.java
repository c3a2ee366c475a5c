package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.isnad.extract.MediaReader.PlacedMedia;
import org.isnad.model.Block;
import org.jspecify.annotations.Nullable;

/** Makes typed blocks of the chunks that were kept: neighbours of one list or table join. */
final class BlockWriter {
  /** How far above a chunk its list, table or quotation may stand. */
  private static final int REACH = 4;

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private @Nullable Container list;
  private @Nullable Container item;
  private @Nullable Container table;
  private @Nullable Container row;

  private BlockWriter() {}

  static List<Block> write(Page page, BitSet kept) {
    BlockWriter writer = new BlockWriter();
    Deque<PlacedMedia> media = new ArrayDeque<>(MediaReader.read(page, kept));
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      writer.media(media, i);
      writer.add(page.text().chunks().get(i));
    }
    writer.media(media, Integer.MAX_VALUE);
    writer.close();
    return List.copyOf(writer.blocks);
  }

  /** Writes the media that stand before chunk {@code next}. */
  private void media(Deque<PlacedMedia> media, int next) {
    while (!media.isEmpty() && media.getFirst().before() <= next) {
      close();
      blocks.add(media.removeFirst().block());
    }
  }

  private void add(Chunk chunk) {
    String tag = chunk.tag();
    Container inTable = Tags.nearest(chunk.box(), REACH, "table");
    Container inList = Tags.nearest(chunk.box(), REACH, "ul", "ol");
    if (inTable != null
        && Tags.nearest(chunk.box(), REACH, "td", "th") != null
        && !isLayout(inTable)) {
      cell(inTable, chunk);
    } else if (inList != null && Tags.nearest(chunk.box(), REACH, "li") != null) {
      item(inList, chunk);
    } else {
      close();
      if (Tags.isHeading(tag)) {
        blocks.add(new Block.Heading(Math.max(2, tag.charAt(1) - '0'), chunk.text()));
      } else if (Tags.nearest(chunk.box(), REACH, "blockquote") != null) {
        blocks.add(new Block.Quotation(chunk.text()));
      } else if (tag.equals("pre")) {
        blocks.add(new Block.Code(chunk.text()));
      } else {
        blocks.add(new Block.Paragraph(chunk.text()));
      }
    }
  }

  /** Old pages put whole articles into a table's cell. */
  private static boolean isLayout(Container table) {
    return table.paragraphs >= 3 && table.proseWords > table.words / 2;
  }

  private void cell(Container inTable, Chunk chunk) {
    if (table != inTable) {
      close();
      table = inTable;
    }
    Container inRow = Tags.nearest(chunk.box(), REACH, "tr");
    if (rows.isEmpty() || inRow != row) {
      rows.add(new ArrayList<>());
      row = inRow;
    }
    rows.getLast().add(chunk.text());
  }

  private void item(Container inList, Chunk chunk) {
    if (list != inList) {
      close();
      list = inList;
    }
    Container inItem = Tags.nearest(chunk.box(), REACH, "li");
    if (inItem == item && !items.isEmpty()) {
      items.set(items.size() - 1, items.getLast() + " " + chunk.text());
    } else {
      items.add(chunk.text());
      item = inItem;
    }
  }

  private void close() {
    Container open = list;
    if (!items.isEmpty() && open != null) {
      blocks.add(new Block.Listing(open.element.normalName().equals("ol"), List.copyOf(items)));
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(rows));
    }
    items.clear();
    rows.clear();
    list = null;
    item = null;
    table = null;
    row = null;
  }
}
