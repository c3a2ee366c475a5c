package org.isnad.testkit;

/** What is the matter with a host of the {@link SimulatedPress}, with how many hosts have it. */
public enum Trouble {
  /** Nothing: a quick answer. */
  NONE(82),
  /** Answers after twenty seconds and more. */
  SLOW(3),
  /** Does not answer, which shows after ten seconds. */
  DEAD(4),
  /** Answers 500 in the even quarters of an hour. */
  FAILING(3),
  /** Answers 429 with a Retry-After of five minutes in the first two minutes of an hour. */
  OVERRUN(2),
  /** Redirects to itself. */
  LOOP(1),
  /** Sends more than anybody wants. */
  BOMB(1),
  /** Has its feeds gone for good (410) after an hour. */
  GONE(2),
  /** Has its feeds moved for good to another host. */
  MOVED(2);

  /** Of a hundred hosts. */
  final int share;

  Trouble(int share) {
    this.share = share;
  }

  /** The trouble of a host, by its number; spread evenly. */
  static Trouble of(int host) {
    int place = Math.floorMod(host * 37, 100);
    for (Trouble trouble : values()) {
      place -= trouble.share;
      if (place < 0) {
        return trouble;
      }
    }
    return NONE;
  }

  /** Whether a feed behind it can be read at all, at some time of every hour. */
  boolean readable() {
    return switch (this) {
      case NONE, SLOW, FAILING, OVERRUN, MOVED -> true;
      case DEAD, LOOP, BOMB, GONE -> false;
    };
  }
}
