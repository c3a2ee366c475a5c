package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.DataFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into {@link Chunk}s in document order and builds the {@link Container}s around them.
 * Scripts, styles, form controls and drawings are left out; inline elements join, block elements
 * and double line breaks cut.
 */
final class ChunkReader {
  private static final int SKIPPED = 1;
  private static final int INLINE = 2;
  private static final int EMPHASIS = 4;
  private static final int LINK = 8;
  private static final int BREAK = 16;
  private static final int MEDIA = 32;

  /** What a tag is, of the above; none for a block's. */
  private static final Map<String, Integer> KINDS = kinds();

  private final List<Chunk> chunks = new ArrayList<>();
  private final List<Container> containers = new ArrayList<>();
  private final List<Media> media = new ArrayList<>();
  private final HintReader hints;
  private final RunningText text = new RunningText();
  private @Nullable Container box;
  private int linkDepth;
  private int emphasisDepth;
  private int breaks;
  private boolean broken;

  private ChunkReader(HintReader hints) {
    this.hints = hints;
  }

  private static Map<String, Integer> kinds() {
    Map<String, Integer> kinds = new HashMap<>();
    mark(DataFile.lines(ChunkReader.class, "skipped-tags.txt"), SKIPPED, kinds);
    mark(DataFile.lines(ChunkReader.class, "inline-tags.txt"), INLINE, kinds);
    mark(List.of("b", "strong", "i", "em", "u"), EMPHASIS, kinds);
    mark(List.of("a"), LINK, kinds);
    mark(List.of("br"), BREAK, kinds);
    mark(List.of("img", "iframe"), MEDIA, kinds);
    return kinds;
  }

  private static void mark(List<String> tags, int kind, Map<String, Integer> kinds) {
    tags.forEach(tag -> kinds.merge(tag, kind, (one, other) -> one | other));
  }

  static PageText read(Document document, HintReader hints) {
    ChunkReader reader = new ChunkReader(hints);
    Element body = document.body();
    reader.read(body);
    countArticles(reader.containers);
    return new PageText(
        List.copyOf(reader.chunks), List.copyOf(reader.containers), List.copyOf(reader.media));
  }

  private static void countArticles(List<Container> containers) {
    int articles = 0;
    for (Container container : containers) {
      if (container.element.normalName().equals("article") && container.paragraphs > 0) {
        container.articlesBefore = articles++;
      }
    }
  }

  /** Reads an element with all in it: no deeper than {@link PageGate#MAX_DEPTH}. */
  private void read(Element element) {
    int kind = KINDS.getOrDefault(element.normalName(), 0);
    Container around = box;
    if (around != null && (kind & MEDIA) != 0) {
      // text that is still open will be the next chunk
      media.add(new Media(element, around, chunks.size() + (text.hasWords() ? 1 : 0)));
    }
    if ((kind & SKIPPED) != 0) {
      return;
    }
    if ((kind & BREAK) != 0) {
      lineBreak();
      return;
    }
    linkDepth += (kind & LINK) != 0 ? 1 : 0;
    emphasisDepth += (kind & EMPHASIS) != 0 ? 1 : 0;
    if ((kind & INLINE) != 0) {
      readInside(element);
    } else {
      readBlock(element, around);
    }
    linkDepth -= (kind & LINK) != 0 ? 1 : 0;
    emphasisDepth -= (kind & EMPHASIS) != 0 ? 1 : 0;
  }

  private void readInside(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      switch (element.childNode(i)) {
        case Element child -> read(child);
        case TextNode words -> append(words);
        default -> {}
      }
    }
  }

  private void readBlock(Element element, @Nullable Container around) {
    flush();
    broken = false;
    Container open = new Container(around, element, hints);
    open.firstChunk = chunks.size();
    containers.add(open);
    box = open;
    readInside(element);
    flush();
    broken = true;
    open.endChunk = chunks.size();
    if (around != null) {
      around.add(open);
    }
    box = around;
  }

  private void lineBreak() {
    breaks++;
    if (breaks >= 2) {
      flush();
      broken = true;
    } else {
      text.lineBreak();
    }
  }

  private void append(TextNode node) {
    String raw = node.getWholeText();
    if (raw.isBlank()) {
      text.space();
      return;
    }
    breaks = 0;
    text.append(raw, linkDepth > 0, emphasisDepth > 0);
  }

  private void flush() {
    Container open = box;
    if (open != null && text.hasWords()) {
      boolean after = broken;
      for (RunningText.Piece piece : text.pieces()) {
        Furniture.Line line = Furniture.read(piece.text(), piece.key(), piece.words());
        Chunk chunk =
            new Chunk(
                open,
                piece.text(),
                piece.key(),
                line.furniture(),
                line.prompt(),
                piece.words(),
                piece.linkWords(),
                piece.links(),
                piece.emphasized(),
                after);
        chunks.add(chunk);
        tally(open, chunk);
        after = true;
      }
    }
    text.clear();
    breaks = 0;
  }

  private static void tally(Container box, Chunk chunk) {
    box.words += chunk.words();
    box.linkWords += chunk.linkWords();
    box.chunks++;
    if (chunk.isProse()) {
      box.paragraphs++;
      box.proseWords += chunk.words();
    }
  }
}
