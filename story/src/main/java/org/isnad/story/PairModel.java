package org.isnad.story;

/** What says how probably two reports belong to one story. */
interface PairModel {
  /**
   * The probability, scaled so that {@link GroupingWeights#JOIN_AT} is the point of joining.
   *
   * @param likeness filled with what both have in common
   */
  double probability(Fingerprint one, Fingerprint other, Likeness likeness);
}
