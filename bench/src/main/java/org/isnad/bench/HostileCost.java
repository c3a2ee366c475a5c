package org.isnad.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.isnad.extract.Extractor;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;

/**
 * What hostile pages cost, by doubled sizes: {@code bench/run hostile [NAME]}, from that page on.
 * One line a page: the time in milliseconds at 0.7, 1.4, 2.8 and 5.6 million characters and at 20
 * million (of which the first six are read), the highest use of the heap in megabytes at the last,
 * garbage and all, and how it ended. Time that more than doubles from column to column is not
 * linear.
 */
public final class HostileCost {
  private static final int[] SIZES = {700_000, 1_400_000, 2_800_000, 5_600_000, 20_000_000};

  private HostileCost() {}

  public static void main(String[] args) {
    String wanted = args.length == 0 ? "" : args[0];
    HostilePages.all().values().forEach(page -> outcome(bytes(page, 100_000))); // warms up
    System.out.println(
        String.format(
            "%-24s %7s %7s %7s %7s %7s %7s", "ms", "0.7M", "1.4M", "2.8M", "5.6M", "20M", "MB"));
    boolean on = wanted.isEmpty();
    for (Map.Entry<String, IntFunction<String>> page : HostilePages.all().entrySet()) {
      on = on || page.getKey().equals(wanted);
      if (on) {
        measure(page.getKey(), page.getValue());
      }
    }
  }

  private static void measure(String name, IntFunction<String> page) {
    StringBuilder line = new StringBuilder(String.format("%-24s", name));
    String end = "";
    for (int size : SIZES) {
      byte[] bytes = bytes(page, size);
      System.gc();
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      long start = System.nanoTime();
      end = outcome(bytes);
      line.append(String.format(Locale.ROOT, " %7d", (System.nanoTime() - start) / 1_000_000));
    }
    long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.println(line + String.format(Locale.ROOT, " %7d %s", peak >> 20, end));
  }

  private static java.util.stream.Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static byte[] bytes(IntFunction<String> page, int size) {
    return page.apply(size).getBytes(StandardCharsets.UTF_8);
  }

  private static String outcome(byte[] bytes) {
    return switch (Extractor.extract(new Payload(bytes, null), null, null)) {
      case Outcome.Done<Article>(Article article, _) ->
          article.text().contains("fish market") ? "article" : "another text";
      case Outcome.Failed<Article>(var problem) -> problem.code();
    };
  }
}
