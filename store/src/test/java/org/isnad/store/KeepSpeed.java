package org.isnad.store;

import java.nio.file.Path;
import java.time.Duration;
import org.isnad.model.Report;
import org.isnad.testkit.SampleReports;

/**
 * Measures keeps a second; run by hand: {@code KeepSpeed FOLDER [REPORTS [REPORTS_PER_STORY]]}. Not
 * a test.
 */
final class KeepSpeed {
  private KeepSpeed() {}

  public static void main(String[] arguments) {
    int reports = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
    int perStory = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    try (Store store = Store.open(Path.of(arguments[0]))) {
      long start = System.nanoTime();
      for (long id = 1; id <= reports; id++) {
        Report report = SampleReports.arabic(id, "source-" + id % 97, (int) (id % 10_000));
        store
            .archive()
            .keep(report, SampleReports.placed(report, (id + perStory - 1) / perStory * perStory));
      }
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      System.out.println(1000L * reports / took.toMillis() + " keeps/s");
    }
  }
}
