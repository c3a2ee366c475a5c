package org.isnad.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows the ids that were met, and names the lines that repeat one. Not thread-safe. */
final class RepeatedIds {
  /** More would hide what else there is to say. */
  private static final int NAMED = 5;

  private final Set<String> known = new HashSet<>();
  private final List<String> named = new ArrayList<>();
  private long count;

  /** Whether the line's id is met for the first time; the line is to be left out if not. */
  boolean first(ReportLine line) {
    if (known.add(line.id())) {
      return true;
    }
    if (count++ < NAMED) {
      named.add("line " + line.number() + " (" + line.id() + ")");
    }
    return false;
  }

  /** Names the lines that were left out; answers whether there were any. */
  boolean complain(Console console) {
    if (count > 0) {
      console.complain(
          count
              + " lines repeat an id given before and were left out: "
              + String.join(", ", named)
              + (count > NAMED ? " and others" : ""));
    }
    return count > 0;
  }
}
