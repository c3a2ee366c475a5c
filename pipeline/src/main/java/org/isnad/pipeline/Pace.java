package org.isnad.pipeline;

import java.time.Duration;

/**
 * How hard feeds are asked for.
 *
 * @param hands visits under way at once in all; half of them at most at hosts that are slow
 * @param perHost visits under way at once at one host
 * @param pause between the starts of two visits at one host
 * @param perSecond visits begun in a second in all, so that a start or a wake-up is no burst; 0 for
 *     any number
 */
public record Pace(int hands, int perHost, Duration pause, int perSecond) {
  /** Of a host's two places one is left for its pages. */
  public static Pace of(Duration pause) {
    return new Pace(128, 1, pause, 50);
  }

  /**
   * How many times as long as they should the feeds of a host have to wait, so that visiting them
   * takes two thirds of its lane; 1 where it can bear them all.
   *
   * @param perSecond visits in a second that its feeds call for
   * @param took how long a visit takes there
   */
  double stretch(double perSecond, Duration took) {
    Duration each = took.compareTo(pause) > 0 ? took : pause;
    return Math.max(1, perSecond * each.toMillis() / 1000 / perHost * 1.5);
  }
}
