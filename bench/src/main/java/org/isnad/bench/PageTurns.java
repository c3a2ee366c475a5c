package org.isnad.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * {@link PageExtraction} for a machine that does other work too: {@code bench/run turns [ROUNDS]}.
 * Ours and its peers take turns on all pages in one process, and what counts is the processor time
 * of the thread, so that all have the same neighbours. One line for each quarter of the rounds:
 * pages a second, how many times readability4j's (medians), megabytes allocated a page. When the
 * last two quarters are alike, all have been compiled and the last is the figure.
 */
public final class PageTurns {
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int QUARTERS = 4;

  private PageTurns() {}

  /** Reads the next page. */
  private interface Turn {
    Object read() throws Exception;
  }

  /** Who reads pages; the first is what the others are compared with. */
  private record Reader(String name, Turn turn, List<Cost> costs) {
    Reader(String name, Turn turn) {
      this(name, turn, new ArrayList<>());
    }
  }

  /** Of one page in one round: nanoseconds and bytes. */
  private record Cost(double time, double allocated) {}

  public static void main(String[] args) throws Exception {
    int rounds = args.length == 0 ? 120 : Integer.parseInt(args[0]);
    PageExtraction pages = new PageExtraction();
    pages.read();
    List<Reader> readers =
        List.of(
            new Reader("readability4j", pages::readability4j),
            new Reader("boilerpipe", pages::boilerpipe),
            new Reader("crux", pages::crux),
            new Reader("isnad", pages::isnad));
    int count = ExtractPages.aeb().size();
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      int from = quarter * rounds / QUARTERS;
      int to = (quarter + 1) * rounds / QUARTERS;
      for (int round = from; round < to; round++) {
        for (Reader reader : readers) {
          reader.costs().add(cost(reader.turn(), count));
        }
      }
      print(readers, from, to);
    }
  }

  private static Cost cost(Turn turn, int pages) throws Exception {
    long time = THREAD.getCurrentThreadCpuTime();
    long allocated = THREAD.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < pages; i++) {
      Objects.requireNonNull(turn.read());
    }
    return new Cost(
        (double) (THREAD.getCurrentThreadCpuTime() - time) / pages,
        (double) (THREAD.getCurrentThreadAllocatedBytes() - allocated) / pages);
  }

  private static void print(List<Reader> readers, int from, int to) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%4d–%-4d", from + 1, to));
    for (Reader reader : readers) {
      double[] times = new double[to - from];
      double[] ratios = new double[to - from];
      for (int i = from; i < to; i++) {
        times[i - from] = reader.costs().get(i).time();
        ratios[i - from] = readers.getFirst().costs().get(i).time() / times[i - from];
      }
      line.append(
          String.format(
              Locale.ROOT,
              "  %s %.0f/s ×%.2f %.1f MB",
              reader.name(),
              1e9 / median(times),
              median(ratios),
              reader.costs().get(to - 1).allocated() / 1e6));
    }
    System.out.println(line);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
