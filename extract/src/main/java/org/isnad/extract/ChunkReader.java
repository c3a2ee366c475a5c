package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private static final Set<String> SKIPPED =
      new HashSet<>(DataFile.lines(ChunkReader.class, "skipped-tags.txt"));
  private static final Set<String> INLINE =
      new HashSet<>(DataFile.lines(ChunkReader.class, "inline-tags.txt"));
  private static final Set<String> EMPHASIS = new HashSet<>(List.of("b", "strong", "i", "em", "u"));

  private final List<Chunk> chunks = new ArrayList<>();
  private final List<Container> containers = new ArrayList<>();
  private final List<Media> media = new ArrayList<>();
  private final HintReader hints = new HintReader();
  private final RunningText text = new RunningText();
  private @Nullable Container box;
  private int linkDepth;
  private int emphasisDepth;
  private int breaks;
  private boolean broken;

  private ChunkReader() {}

  static PageText read(Document document) {
    ChunkReader reader = new ChunkReader();
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
    String name = element.normalName();
    Container inside = box;
    if (inside != null && (name.equals("img") || name.equals("iframe"))) {
      // text that is still open will be the next chunk
      media.add(new Media(element, inside, chunks.size() + (text.hasWords() ? 1 : 0)));
    }
    if (SKIPPED.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      breaks++;
      if (breaks >= 2) {
        flush();
        broken = true;
      } else {
        text.lineBreak();
      }
      return FilterResult.CONTINUE;
    }
    if (name.equals("a")) {
      linkDepth++;
    } else if (EMPHASIS.contains(name)) {
      emphasisDepth++;
    }
    if (!INLINE.contains(name)) {
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
      String name = element.normalName();
      if (name.equals("a")) {
        linkDepth--;
      } else if (EMPHASIS.contains(name)) {
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
          parent.commas += open.commas;
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
        Chunk chunk =
            new Chunk(
                open,
                piece.text(),
                key,
                Furniture.isLine(piece.text(), key, piece.words()),
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
    for (int i = 0; i < chunk.text().length(); i++) {
      char c = chunk.text().charAt(i);
      if (c == ',' || c == '،' || c == '、' || c == '，') {
        box.commas++;
      }
    }
    if (chunk.isProse()) {
      box.paragraphs++;
      box.proseWords += chunk.words();
    }
  }
}
