package org.isnad.story;

import java.time.Duration;
import java.util.List;
import org.isnad.model.WireCopy;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that carry the same agency copy (عائلة برقية), whole or in part, by the rows of
 * five words they share. An inverted index over a few rows of each names the reports worth
 * comparing, so the cost does not grow with the window. Not thread-safe.
 *
 * <p>The thresholds are those read off the labelled pairs in bench/story: shares of 0.5 and more
 * were copies in 35 of 36 pairs of different publishers (a sample tells a share to some 0.02, so
 * 0.51 keeps that one out); within one publisher a high share can be reused background, so there
 * the leads must agree.
 */
final class WireFamilies {
  static final double COPY = 0.65;
  static final double COPY_OF_OTHERS = 0.51;
  static final double COPY_WITH_LEAD = 0.42;
  static final double LEAD = 0.3;
  static final double LEAD_OF_ONE_PUBLISHER = 0.5;

  /** Texts of fewer rows are too short to say who copied whom. */
  private static final int FEWEST_ROWS = 12;

  /** Copy older than this is background, not news. */
  private static final long FRESH = 3 * 24 * 3_600_000L;

  /** Rows of a report under which it is found: those that any sample keeps. */
  private static final int FOUND_BY = 6;

  /** A row of more reports is a phrase of the trade ("said in a statement on Monday that"). */
  private static final int COMMON = 64;

  /** The most reports worth comparing: those that share most rows. */
  private static final int MOST_CANDIDATES = 16;

  private final ReportWindow window;
  private final Postings postings = new Postings(COMMON);
  private final int[] listed = new int[COMMON];
  private final Tally tally = new Tally();
  private final long fresh;

  /**
   * @param length how long a report is remembered
   */
  WireFamilies(ReportWindow window, Duration length) {
    this.window = window;
    this.fresh = Math.min(FRESH, length.toMillis());
  }

  /** The carriers of one copy. */
  static final class Family {
    private final long id;
    private @Nullable String agency;

    Family(long id, @Nullable String agency) {
      this.id = id;
      this.agency = agency;
    }

    /** The id of its first report. */
    long id() {
      return id;
    }

    private void credit(@Nullable String credited) {
      agency = agency == null ? credited : agency;
    }

    WireCopy copy(double share) {
      return new WireCopy(id, agency, share);
    }
  }

  /**
   * The copy a report carries.
   *
   * @param like the report it is most like
   * @param likeness the share of the shorter text that both have
   * @param share how much of the report the other has too
   */
  record Found(Member like, double likeness, double share) {}

  /** A family of one. */
  static Family alone(StoryItem item) {
    return new Family(item.id(), agency(item));
  }

  private static @Nullable String agency(StoryItem item) {
    List<String> agencies = item.agencies();
    return agencies.isEmpty() ? null : agencies.getFirst();
  }

  /** The report's nearest copy in the window; null when it is the first of its kind. */
  @Nullable Found find(Fingerprint print, Finders finders) {
    tally.clear(Integer.highestOneBit(Math.max(1, window.size())) * 2);
    for (int row : finders.copy().rows()) {
      int reports = postings.read(row, listed);
      for (int i = 0; i < reports; i++) {
        tally.add(listed[i], 1);
      }
    }
    CopySample copy = print.copy();
    Found best = null;
    for (int serial : tally.best(MOST_CANDIDATES, 1)) {
      Member other = window.get(serial);
      double likeness = copy.inCommon(other.print().copy());
      if ((best == null || likeness > best.likeness()) && isCopy(print, other.print(), likeness)) {
        best = new Found(other, likeness, copy.containedIn(other.print().copy()));
      }
    }
    return best;
  }

  private boolean isCopy(Fingerprint one, Fingerprint other, double likeness) {
    boolean stale = one.dated() && other.dated() && Math.abs(one.at() - other.at()) > fresh;
    if (stale || Math.min(one.copy().size(), other.copy().size()) < FEWEST_ROWS) {
      return false;
    }
    double lead = one.copy().leadInCommon(other.copy());
    boolean onePublisher = one.source() >= 0 && one.source() == other.source();
    if (onePublisher) {
      return likeness >= COPY && lead >= LEAD_OF_ONE_PUBLISHER;
    }
    return likeness >= COPY_OF_OTHERS || (likeness >= COPY_WITH_LEAD && lead >= LEAD);
  }

  /** Takes a report in, to be found by later ones. */
  void add(Member member, Finders finders, StoryItem item) {
    member.family().credit(agency(item));
    int[] rows = least(finders.copy().rows());
    for (int row : rows) {
      postings.add(row, member.serial());
    }
  }

  /** The rows with most zero bits at their end: those that a sample at any rate keeps. */
  private static int[] least(int[] rows) {
    int[] least = new int[Math.min(FOUND_BY, rows.length)];
    int taken = 0;
    for (int row : rows) {
      int at = taken < least.length ? taken++ : taken;
      if (at == least.length) {
        if (order(row) >= order(least[at - 1])) {
          continue;
        }
        at--;
      }
      while (at > 0 && order(least[at - 1]) > order(row)) {
        least[at] = least[at - 1];
        at--;
      }
      least[at] = row;
    }
    return least;
  }

  private static int order(int row) {
    return Integer.reverse(row) >>> 1;
  }

  void forgetBefore(int serial) {
    postings.forgetBefore(serial);
  }
}
