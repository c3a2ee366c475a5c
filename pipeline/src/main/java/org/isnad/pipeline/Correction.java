package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a publisher changed in a report from one version to the next (تصحيح).
 *
 * @param revision the later version's number
 * @param seenAt when the later version was fetched: the change was made before
 * @param changes the headline first, then the body's from top to bottom; paragraphs that stayed are
 *     left out
 */
public record Correction(int revision, Instant seenAt, List<Change> changes) {
  public Correction {
    changes = List.copyOf(changes);
  }

  /**
   * One paragraph, or the headline, as it was and became.
   *
   * @param pieces its words in order: those that stayed, went and came
   */
  public record Change(boolean headline, List<Piece> pieces) {
    public Change {
      pieces = List.copyOf(pieces);
    }

    /** All its words, those that went beside those that came: for telling their direction. */
    public String text() {
      return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }
  }

  /** Words in a row with one fate, with the white space behind them. */
  public record Piece(Fate fate, String text) {}

  /** What became of some words. */
  public enum Fate {
    STAYED,
    WENT,
    CAME
  }
}
