package org.isnad.extract;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clears the articles that a page without end appends to the one it is of: a {@code article} beside
 * the one with the page's headline, built like it, with a headline of its own.
 */
final class SecondArticle {
  private SecondArticle() {}

  static void clear(PageText text, BitSet kept, @Nullable String title) {
    if (title == null) {
      return;
    }
    List<Chunk> chunks = text.chunks();
    String key = Words.key(title);
    Chunk headline = null;
    for (Chunk chunk : chunks) {
      if (chunk.tag().equals("h1")) {
        String own = Words.key(chunk.text());
        if (headline == null && own.equals(key)) {
          headline = chunk;
        } else if (headline != null && !own.equals(key)) {
          Container other = sibling(chunk.box(), headline.box());
          if (other != null) {
            kept.clear(other.firstChunk, other.endChunk);
          }
        }
      }
    }
  }

  /** The part around {@code box} beside the part around {@code first}, where both are alike. */
  private static @Nullable Container sibling(Container box, Container first) {
    Container one = box;
    while (one.parent != null && !first.isUnder(one.parent)) {
      one = one.parent;
    }
    Container other = first;
    while (other.parent != null && other.parent != one.parent) {
      other = other.parent;
    }
    boolean alike =
        one.parent == other.parent
            && one != other
            && one.element.normalName().equals("article")
            && other.element.normalName().equals("article")
            && one.element.className().equals(other.element.className());
    return alike ? one : null;
  }
}
