package org.isnad.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block element with the sums of the text under it. Filled while {@link ChunkReader} walks the
 * page; a tree parallel to the page's, of the elements that matter only.
 */
final class Container {
  final @Nullable Container parent;
  final Element element;
  final int depth;

  int words;
  int linkWords;
  int chunks;
  int paragraphs;

  /** Words of chunks that are prose by themselves (long, few links). */
  int proseWords;

  /** Number of the first and behind the last chunk under it. */
  int firstChunk;

  int endChunk;

  /** {@code article} elements with prose that begin before this one. */
  int articlesBefore;

  double score;

  private final HintReader reader;
  private @Nullable HintSet hints;
  private @Nullable String kinName;

  Container(@Nullable Container parent, Element element, HintReader reader) {
    this.parent = parent;
    this.element = element;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.reader = reader;
  }

  /** What its element's names say, read when first asked: those around menus never are. */
  HintSet hints() {
    HintSet read = hints;
    if (read == null) {
      read = reader.of(element);
      hints = read;
    }
    return read;
  }

  /** Counts in what one within holds. */
  void add(Container inner) {
    words += inner.words;
    linkWords += inner.linkWords;
    chunks += inner.chunks;
    paragraphs += inner.paragraphs;
    proseWords += inner.proseWords;
  }

  double linkDensity() {
    return words == 0 ? 0 : (double) linkWords / words;
  }

  /** {@link Kin#nameOf} its element, made once. */
  String kinName() {
    String name = kinName;
    if (name == null) {
      name = Kin.nameOf(element);
      kinName = name;
    }
    return name;
  }

  /** Levels from here up to the first container that holds the chunk, {@code most} if none does. */
  int levelsUpTo(int chunk, int most) {
    int levels = 0;
    for (Container at = this; at != null && levels < most; at = at.parent) {
      if (chunk >= at.firstChunk && chunk < at.endChunk) {
        return levels;
      }
      levels++;
    }
    return most;
  }

  boolean isUnder(Container other) {
    Container at = this;
    while (at != null && at.depth > other.depth) {
      at = at.parent;
    }
    return at == other;
  }
}
