package org.isnad.story;

import org.isnad.model.WireCopy;
import org.jspecify.annotations.Nullable;

/** A report of the window with its place: its story, its wire family, its neighbours. */
final class Member {
  private final int serial;
  private long seen;
  private final Fingerprint print;
  private int[] near = Neighbours.NONE;
  private Story story;
  private WireFamilies.Family family;
  private @Nullable WireCopy copy;

  /**
   * @param serial counts the reports as they come
   * @param seen the stream's time when it came, epoch milliseconds
   * @param story a story of its own until it is placed
   */
  Member(int serial, long seen, Fingerprint print, Story story, WireFamilies.Family family) {
    this.serial = serial;
    this.seen = seen;
    this.print = print;
    this.story = story;
    this.family = family;
  }

  int serial() {
    return serial;
  }

  /** Dates a report that came before any date was known. */
  void see(long time) {
    seen = time;
  }

  long seen() {
    return seen;
  }

  Fingerprint print() {
    return print;
  }

  long id() {
    return print.id();
  }

  Neighbours near() {
    return new Neighbours(serial, near);
  }

  void keep(Neighbours neighbours) {
    near = neighbours.entries();
  }

  Story story() {
    return story;
  }

  void move(Story to) {
    story = to;
  }

  WireFamilies.Family family() {
    return family;
  }

  /** The copy it carries; null when it is not known to carry one. */
  @Nullable WireCopy copy() {
    return copy == null ? null : family.copy(copy.share());
  }

  /** Makes it a carrier of a copy. */
  void carry(WireFamilies.Family carried, double share) {
    family = carried;
    copy = carried.copy(share);
  }
}
