package org.isnad.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Entry;
import org.isnad.model.Report;
import org.isnad.pipeline.Admission;
import org.isnad.pipeline.Arrival;
import org.isnad.pipeline.Line;
import org.isnad.pipeline.PageRequest;
import org.isnad.testkit.SampleReports;

/**
 * A process that admits entries and keeps their reports until it is killed. It prints the id of
 * each report once {@code keep} has returned, so that its killer knows what must be there.
 */
final class KilledWriter {
  private KilledWriter() {}

  public static void main(String[] arguments) {
    try (Store store = Store.open(Path.of(arguments[0]))) {
      for (long id = 1; id < 1_000_000; id++) {
        Arrival arrival = arrival(id);
        long report = id;
        List<PageRequest> wanted =
            store
                .requests()
                .admit(
                    List.of(arrival),
                    (state, item) ->
                        new Line.Folded<>(
                            new Admission(report, 1, "أ"),
                            List.of(new PageRequest(report, 1, item, 0))));
        for (PageRequest request : wanted) {
          Report kept = SampleReports.arabic(request.reportId(), "nahran", 0);
          store.archive().keep(kept, SampleReports.placed(kept, (id + 9) / 10 * 10));
          System.out.println(request.reportId());
        }
      }
    }
  }

  private static Arrival arrival(long id) {
    URI address = URI.create("https://nahran.example/news/" + id);
    Entry entry =
        new Entry(null, address, "أ", null, null, null, null, List.of(), List.of(), List.of());
    return new Arrival(
        "nahran",
        CanonicalUrl.of(address).orElseThrow(),
        address,
        null,
        entry,
        SampleReports.MORNING);
  }
}
