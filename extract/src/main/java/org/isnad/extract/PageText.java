package org.isnad.extract;

import java.util.List;

/** A page as its chunks in document order and the containers and media around them. */
record PageText(List<Chunk> chunks, List<Container> containers, List<Media> media) {
  /**
   * A run of this many words is a sentence or more. Readability's 25 characters are about as long.
   */
  static final int PROSE_WORDS = 12;

  /** Prose links a word here and there. */
  static final double PROSE_LINKS = 0.4;
}
