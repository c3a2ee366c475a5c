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
  private final StringBuilder text = new StringBuilder();
  private @Nullable Container box;
  private int linkDepth;
  private int emphasisDepth;
  private int linkWords;
  private int emphasized;
  private int breaks;
  private boolean broken;
  private boolean worded;

  private ChunkReader() {}

  static PageText read(Document document) {
    ChunkReader reader = new ChunkReader();
    Element body = document.body();
    body.filter(reader);
    reader.flush();
    return new PageText(
        List.copyOf(reader.chunks), List.copyOf(reader.containers), List.copyOf(reader.media));
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
      media.add(new Media(element, inside, chunks.size() + (worded ? 1 : 0)));
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
        text.append('\n');
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
      text.append(' ');
      return;
    }
    breaks = 0;
    worded = true;
    text.append(raw);
    if (linkDepth > 0 || emphasisDepth > 0) {
      int words = Words.count(raw);
      linkWords += linkDepth > 0 ? words : 0;
      emphasized += emphasisDepth > 0 ? words : 0;
    }
  }

  private void flush() {
    Container open = box;
    String squeezed = text.isEmpty() ? "" : Words.squeeze(text);
    if (!squeezed.isEmpty() && open != null) {
      int words = Words.count(squeezed);
      String key = Words.key(squeezed);
      Chunk chunk =
          new Chunk(
              open,
              squeezed,
              key,
              Furniture.isLine(squeezed, key, words),
              words,
              Math.min(linkWords, words),
              emphasized,
              broken);
      chunks.add(chunk);
      tally(open, chunk);
    }
    text.setLength(0);
    worded = false;
    linkWords = 0;
    emphasized = 0;
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
    if (chunk.words() >= PageText.PROSE_WORDS && chunk.linkDensity() < PageText.PROSE_LINKS) {
      box.paragraphs++;
      box.proseWords += chunk.words();
    }
  }
}
