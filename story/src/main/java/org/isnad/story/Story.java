package org.isnad.story;

import java.util.Arrays;

/** A story's reports of the window, by their serials, earliest first. Not thread-safe. */
final class Story {
  private final long id;
  private int opened;
  private int[] members = new int[2];
  private int size;

  /**
   * @param id of the report that opened it
   * @param opened that report's serial
   */
  Story(long id, int opened) {
    this.id = id;
    this.opened = opened;
  }

  long id() {
    return id;
  }

  int opened() {
    return opened;
  }

  /** Says which report opened it, when that is restored after another. */
  void open(int serial) {
    opened = serial;
  }

  int size() {
    return size;
  }

  /** The serial of a member, the earliest first. */
  int member(int place) {
    return members[place];
  }

  /** Adds a report; the order is kept. */
  void add(int serial) {
    if (size == members.length) {
      members = Arrays.copyOf(members, 2 * size);
    }
    int place = size++;
    while (place > 0 && members[place - 1] > serial) {
      members[place] = members[place - 1];
      place--;
    }
    members[place] = serial;
  }

  void clear() {
    size = 0;
  }

  /** Forgets the members before a serial. */
  void forgetBefore(int serial) {
    int gone = 0;
    while (gone < size && members[gone] < serial) {
      gone++;
    }
    if (gone > 0) {
      System.arraycopy(members, gone, members, 0, size - gone);
      size -= gone;
    }
  }
}
