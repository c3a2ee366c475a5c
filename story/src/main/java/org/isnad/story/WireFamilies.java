package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.isnad.model.WireCopy;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that carry the same agency copy (عائلة برقية), whole or in part, by the rows of
 * five words they share. An inverted index over sampled rows names the few reports worth comparing,
 * so the cost does not grow with the window. Not thread-safe.
 *
 * <p>The thresholds are those read off the labelled pairs in bench/story: shares of 0.65 and more
 * were copies in 22 of 22 pairs, 0.5–0.65 in 13 of 14; within one publisher a high share can be
 * reused background, so there the leads must agree.
 */
final class WireFamilies {
  static final double COPY = 0.65;
  static final double COPY_WITH_LEAD = 0.5;
  static final double LEAD = 0.3;
  static final double LEAD_OF_ONE_PUBLISHER = 0.5;

  /** Texts of fewer rows are too short to say who copied whom. */
  private static final int FEWEST_ROWS = 12;

  /** Copy older than this is background, not news. */
  private static final Duration FRESH = Duration.ofDays(3);

  private final Duration window;
  private final Map<Long, Carrier> carriers = new HashMap<>();
  private final ArrayDeque<Long> byTime = new ArrayDeque<>();
  private final RowIndex index = new RowIndex();

  WireFamilies(Duration window) {
    this.window = window;
  }

  /** A report of the window with what families need of it. */
  private static final class Carrier {
    private final StoryItem head; // without its text
    private final Shingles rows;
    private final Family family;
    private long storyId;

    Carrier(StoryItem item, Shingles rows, Family family) {
      this.head = item;
      this.rows = rows;
      this.family = family;
      this.storyId = item.id();
    }
  }

  /** The carriers of one copy. */
  private static final class Family {
    private final long id;
    private @Nullable String agency;

    Family(long id, @Nullable String agency) {
      this.id = id;
      this.agency = agency;
    }
  }

  /**
   * The copy a report carries.
   *
   * @param storyId the story of the report it is most like
   * @param likeness the share of the shorter text that both have
   */
  record Found(WireCopy copy, long storyId, double likeness) {}

  /**
   * Takes a report in and says which family it belongs to; null when it is the first of its kind.
   */
  @Nullable Found add(StoryItem item) {
    Shingles rows = Shingles.of(item);
    Carrier best = null;
    double bestLikeness = 0;
    for (long id : index.sharing(rows)) {
      Carrier other = carriers.get(id);
      if (other != null) {
        double likeness = Math.max(rows.containedIn(other.rows), other.rows.containedIn(rows));
        if (likeness > bestLikeness && isCopy(item, rows, other, likeness)) {
          best = other;
          bestLikeness = likeness;
        }
      }
    }
    String agency = item.agencies().isEmpty() ? null : item.agencies().getFirst();
    Family family = best == null ? new Family(item.id(), agency) : best.family;
    family.agency = family.agency == null ? agency : family.agency;
    keep(new Carrier(withoutText(item), rows, family));
    if (best == null) {
      return null;
    }
    double share = rows.containedIn(best.rows);
    return new Found(new WireCopy(family.id, family.agency, share), best.storyId, bestLikeness);
  }

  private static boolean isCopy(StoryItem item, Shingles rows, Carrier other, double likeness) {
    if (Math.min(rows.size(), other.rows.size()) < FEWEST_ROWS
        || Duration.between(other.head.at(), item.at()).abs().compareTo(FRESH) > 0) {
      return false;
    }
    double lead = rows.leadInCommon(other.rows);
    boolean onePublisher =
        item.sourceId().equals(other.head.sourceId()) && !item.sourceId().isEmpty();
    if (onePublisher) {
      return likeness >= COPY && lead >= LEAD_OF_ONE_PUBLISHER;
    }
    return likeness >= COPY || (likeness >= COPY_WITH_LEAD && lead >= LEAD);
  }

  /** Takes in a report whose family is known from before. */
  void restore(StoryItem item, @Nullable WireCopy copy) {
    Carrier first = copy == null ? null : carriers.get(copy.familyId());
    String agency = item.agencies().isEmpty() ? null : item.agencies().getFirst();
    Family family;
    if (first != null) {
      family = first.family;
    } else {
      family = new Family(copy == null ? item.id() : copy.familyId(), agency);
    }
    if (family.agency == null) {
      family.agency = copy == null || copy.agency() == null ? agency : copy.agency();
    }
    keep(new Carrier(withoutText(item), Shingles.of(item), family));
  }

  private void keep(Carrier carrier) {
    carriers.put(carrier.head.id(), carrier);
    byTime.add(carrier.head.id());
    index.add(carrier.head.id(), carrier.rows);
  }

  /** Says which story a report was put into. */
  void placed(long id, long storyId) {
    Carrier carrier = carriers.get(id);
    if (carrier != null) {
      carrier.storyId = storyId;
    }
  }

  boolean knows(long id) {
    return carriers.containsKey(id);
  }

  int size() {
    return carriers.size();
  }

  /** Forgets the reports older than the window. */
  void expire(Instant now) {
    Instant oldest = now.minus(window);
    while (!byTime.isEmpty()) {
      Carrier carrier = carriers.get(byTime.peek());
      if (carrier != null && !carrier.head.at().isBefore(oldest)) {
        return;
      }
      long id = byTime.remove();
      if (carrier != null) {
        carriers.remove(id);
        index.remove(id, carrier.rows);
      }
    }
  }

  private static StoryItem withoutText(StoryItem item) {
    return new StoryItem(
        item.id(), item.language(), item.at(), item.sourceId(), "", "", item.agencies());
  }
}
