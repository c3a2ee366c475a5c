package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;

/** Where the statement of a cue stands, and how surely each part of that was found. One thread. */
final class Extent {
  final Side side;

  /** Its ranges in the order of the text. */
  final List<Words.Range> parts = new ArrayList<>();

  /** How much speaks for its cue: the logarithm of the odds. */
  final float cue;

  /** What falls to the side chosen, of one. */
  final float placed;

  /** What falls to the beginning chosen, of one. */
  float start = 1;

  /** What falls to the end chosen, of one. */
  float end = 1;

  /** What falls to the speaker chosen, of one. */
  float source = 1;

  Extent(Side side, float cue, float placed) {
    this.side = side;
    this.cue = cue;
    this.placed = placed;
  }

  boolean holds(NounPhrase phrase) {
    for (Words.Range part : parts) {
      if (part.from() < phrase.to() && phrase.from() < part.to()) {
        return true;
      }
    }
    return false;
  }

  int length() {
    int length = 0;
    for (Words.Range part : parts) {
      length += part.to() - part.from();
    }
    return length;
  }
}
