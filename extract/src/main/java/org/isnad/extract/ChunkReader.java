package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.DataFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into {@link Chunk}s in document order and builds the {@link Container}s around them.
 * Walks without recursion. Scripts, styles, form controls and drawings are left out; inline
 * elements join, block elements and double line breaks cut.
 */
final class ChunkReader implements NodeFilter {
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
    body.filter(reader);
    reader.flush();
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

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    int kind = KINDS.getOrDefault(element.normalName(), 0);
    Container inside = box;
    if (inside != null && (kind & MEDIA) != 0) {
      // text that is still open will be the next chunk
      media.add(new Media(element, inside, chunks.size() + (text.hasWords() ? 1 : 0)));
    }
    if ((kind & SKIPPED) != 0) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if ((kind & BREAK) != 0) {
      breaks++;
      if (breaks >= 2) {
        flush();
        broken = true;
      } else {
        text.lineBreak();
      }
      return FilterResult.CONTINUE;
    }
    if ((kind & LINK) != 0) {
      linkDepth++;
    } else if ((kind & EMPHASIS) != 0) {
      emphasisDepth++;
    }
    if ((kind & INLINE) == 0) {
      flush();
      broken = false;
      box = new Container(box, element, hints.of(element));
      box.firstChunk = chunks.size();
      containers.add(box);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // this very element, not one that looks like it
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      int kind = KINDS.getOrDefault(element.normalName(), 0);
      if ((kind & LINK) != 0) {
        linkDepth--;
      } else if ((kind & EMPHASIS) != 0) {
        emphasisDepth--;
      }
      Container open = box;
      if (open != null && open.element == element) {
        flush();
        open.endChunk = chunks.size();
        Container parent = open.parent;
        if (parent != null) {
          parent.words += open.words;
          parent.linkWords += open.linkWords;
          parent.chunks += open.chunks;
          parent.paragraphs += open.paragraphs;
          parent.proseWords += open.proseWords;
        }
        box = parent;
        broken = true;
      }
    }
    return FilterResult.CONTINUE;
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
    if (open != null) {
      boolean after = broken;
      for (RunningText.Piece piece : text.pieces()) {
        String key = Words.key(piece.text());
        Furniture.Line line = Furniture.read(piece.text(), key, piece.words());
        Chunk chunk =
            new Chunk(
                open,
                piece.text(),
                key,
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
