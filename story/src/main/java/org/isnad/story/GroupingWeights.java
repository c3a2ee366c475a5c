package org.isnad.story;

/**
 * The numbers that grouping decides by, set by hand on the dev sets of bench/story.
 *
 * @param decayHours time after which a story's pull has fallen to 1/e
 * @param join the least score at which a report joins a story
 * @param title the share of the title's likeness in the score
 */
record GroupingWeights(double decayHours, double join, double title) {
  static final GroupingWeights DEFAULT = new GroupingWeights(24, 0.17, 0.0);
}
