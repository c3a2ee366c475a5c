package org.isnad.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.isnad.model.Placement;
import org.isnad.story.Grouping;

/**
 * What a report costs as the window of grouping fills: reports a second on one thread over the last
 * tenth, bytes of heap a report, and how well the stories are found. {@code bench/run stories
 * growth [REPORTS…]}
 */
public final class GroupingGrowth {
  private static final int[] FILLS = {10_000, 100_000, 1_000_000};
  private static final int BATCH = 200;
  private static final int WARM = 30_000;
  private static final long SEED = 4;
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final InventedNews news = new InventedNews(SEED);
  private final int[] wanted;
  private final long empty;
  private final Grouping grouping = new Grouping(Duration.ofDays(14));
  private int placed;
  private long cpu;
  private long wall;

  /** Of what all placements say, to see that a change of the code changes none. */
  private int checksum;

  private GroupingGrowth(int most) {
    this.wanted = new int[most];
    this.empty = used();
  }

  public static void main(String[] arguments) {
    int[] fills =
        arguments.length == 0
            ? FILLS
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).sorted().toArray();
    new GroupingGrowth(WARM).placeUntil(WARM);
    GroupingGrowth growth = new GroupingGrowth(fills[fills.length - 1]);
    double first = 0;
    for (int fill : fills) {
      growth.placeUntil(fill - fill / 10);
      growth.cpu = 0;
      growth.wall = 0;
      growth.placeUntil(fill);
      double cost = (double) growth.cpu / (fill / 10.0);
      first = first == 0 ? cost : first;
      growth.print(fill, cost, cost / first, Math.log(fill) / Math.log(fills[0]));
    }
  }

  private void print(int fill, double cost, double times, double logarithm) {
    System.out.printf(
        Locale.ROOT,
        "%,9d reports  %,7.0f/s of processor time (%,7.0f/s by the clock)  cost ×%.2f, log ×%.2f  "
            + "%,6.0f bytes a report  %s  checksum %08x%n",
        fill,
        1e9 / cost,
        1e9 * (fill / 10.0) / wall,
        times,
        logarithm,
        (double) (used() - empty) / fill,
        agreement(),
        checksum);
  }

  private void placeUntil(int end) {
    List<InventedNews.Report> batch = new ArrayList<>(BATCH);
    List<Placement> placements = new ArrayList<>(BATCH);
    while (placed < end) {
      batch.clear();
      placements.clear();
      while (batch.size() < BATCH && placed < end) {
        batch.add(news.next());
        wanted[placed++] = batch.getLast().story();
      }
      long clock = System.nanoTime();
      long start = THREAD.getCurrentThreadCpuTime();
      for (InventedNews.Report report : batch) {
        placements.add(grouping.place(report.item()));
      }
      cpu += THREAD.getCurrentThreadCpuTime() - start;
      wall += System.nanoTime() - clock;
      for (Placement placement : placements) {
        checksum = 31 * checksum + placement.toString().hashCode();
      }
    }
  }

  /** B³ and pairwise F1 of the reports placed so far. */
  private String agreement() {
    long[] both = new long[placed];
    int[] found = new int[placed];
    for (int i = 0; i < placed; i++) {
      found[i] = (int) (long) Objects.requireNonNull(grouping.storyOf(i + 1L));
      both[i] = (long) wanted[i] << 32 | found[i];
    }
    int[] wantedSizes = sizes(Arrays.copyOf(wanted, placed));
    int[] foundSizes = sizes(found);
    Arrays.sort(both);
    double precision = 0;
    double recall = 0;
    double right = 0;
    for (int begin = 0, end; begin < placed; begin = end) {
      end = begin;
      while (end < placed && both[end] == both[begin]) {
        end++;
      }
      double shared = end - begin;
      precision += shared * shared / foundSizes[(int) both[begin]];
      recall += shared * shared / wantedSizes[(int) (both[begin] >>> 32)];
      right += pairs(shared);
    }
    return String.format(
        Locale.ROOT,
        "B³ %.3f (p %.3f r %.3f) pairs %.3f",
        f(precision / placed, recall / placed),
        precision / placed,
        recall / placed,
        f(right / pairs(foundSizes), right / pairs(wantedSizes)));
  }

  private static int[] sizes(int[] stories) {
    int[] sizes = new int[Arrays.stream(stories).max().orElse(0) + 1];
    for (int story : stories) {
      sizes[story]++;
    }
    return sizes;
  }

  private static double pairs(double reports) {
    return reports * (reports - 1) / 2;
  }

  private static double pairs(int[] sizes) {
    return Arrays.stream(sizes).mapToDouble(GroupingGrowth::pairs).sum();
  }

  private static double f(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
