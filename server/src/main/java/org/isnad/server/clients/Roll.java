package org.isnad.server.clients;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.pipeline.NumberedReport;
import org.isnad.pipeline.ReportNumbers;

/**
 * The latest reports by their numbers, in memory: who lists, counts and marks asks the database for
 * what came since and for nothing else. Between {@link #WINDOW} and twice as many are held, some 24
 * bytes each. Thread-safe.
 */
final class Roll {
  /** Older reports are not listed for apps, apart from those a reader saved. */
  static final int WINDOW = 100_000;

  private static final int AT_ONCE = 5_000;
  private static final Page EMPTY = new Page(0, new int[0], new long[0], new int[0], List.of());

  private final ReportNumbers book;
  private final Map<String, Integer> sourceIndexes = new HashMap<>();
  private final List<String> sourceIds = new ArrayList<>();
  private volatile Page page = EMPTY;
  private volatile long handed = -1;

  Roll(ReportNumbers book) {
    this.book = book;
  }

  /**
   * The roll at a moment. The arrays are filled up to {@code size} and shared with later pages,
   * which write only behind it.
   *
   * @param numbers rising
   * @param kept when each was kept, epoch seconds
   * @param sources each report's source, an index of {@code sourceIds}
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Page(int size, int[] numbers, long[] kept, int[] sources, List<String> sourceIds) {

    /** The place of a number; negative when it is not on the page. */
    int place(int number) {
      return Arrays.binarySearch(numbers, 0, size, number);
    }

    /** The place of the first number that is greater. */
    int after(long number) {
      if (number >= Integer.MAX_VALUE) {
        return size;
      }
      int place = place((int) Math.max(-1, number));
      return place >= 0 ? place + 1 : -place - 1;
    }

    /**
     * The first number that was kept at or after a time, in epoch seconds; greater than all where
     * none was.
     */
    int firstKept(long second) {
      int place = 0;
      while (place < size && kept[place] < second) {
        place++;
      }
      return place < size ? numbers[place] : Integer.MAX_VALUE;
    }

    Instant keptAt(int place) {
      return Instant.ofEpochSecond(kept[place]);
    }
  }

  /** The page as of now. */
  Page now() {
    long handedNow = book.handedOver();
    if (handedNow != handed) {
      forget(handedNow);
    }
    Page known = page;
    long last = known.size() == 0 ? -1 : known.numbers()[known.size() - 1];
    if (last >= 0 && book.after(last, 1).isEmpty()) {
      return known;
    }
    return grown();
  }

  /** Begins anew where reports have gone to another source, which admins do now and then. */
  private synchronized void forget(long handedNow) {
    if (handedNow != handed) {
      page = EMPTY;
      handed = handedNow;
    }
  }

  private synchronized Page grown() {
    Page known = page;
    long last = known.size() == 0 ? book.floor(WINDOW) - 1 : known.numbers()[known.size() - 1];
    List<NumberedReport> more = book.after(last, AT_ONCE);
    while (!more.isEmpty()) {
      known = with(known, more);
      last = more.getLast().number();
      more = more.size() < AT_ONCE ? List.of() : book.after(last, AT_ONCE);
    }
    page = known;
    return known;
  }

  private Page with(Page known, List<NumberedReport> more) {
    int dropped = known.size() + more.size() > 2 * WINDOW ? known.size() - WINDOW : 0;
    int size = known.size() - dropped;
    boolean fits = dropped == 0 && size + more.size() <= known.numbers().length;
    int room = fits ? 0 : Math.max(2 * size, size + more.size());
    int[] numbers = fits ? known.numbers() : moved(known.numbers(), dropped, size, room);
    int[] sources = fits ? known.sources() : moved(known.sources(), dropped, size, room);
    long[] kept = known.kept();
    if (!fits) {
      kept = Arrays.copyOf(Arrays.copyOfRange(kept, dropped, dropped + size), room);
    }
    for (NumberedReport report : more) {
      numbers[size] = Math.toIntExact(report.number());
      sources[size] = sourceIndexes.computeIfAbsent(report.sourceId(), this::added);
      kept[size] = report.keptAt().getEpochSecond();
      size++;
    }
    return new Page(size, numbers, kept, sources, List.copyOf(sourceIds));
  }

  private int added(String sourceId) {
    sourceIds.add(sourceId);
    return sourceIds.size() - 1;
  }

  private static int[] moved(int[] from, int dropped, int size, int room) {
    return Arrays.copyOf(Arrays.copyOfRange(from, dropped, dropped + size), room);
  }
}
