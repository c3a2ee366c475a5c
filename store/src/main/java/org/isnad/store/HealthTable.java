package org.isnad.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.pipeline.HealthLedger;
import org.isnad.pipeline.SourceTally;
import org.jspecify.annotations.Nullable;

/** How the sources fared, a row for each source and day. */
final class HealthTable implements HealthLedger {
  private static final String ADD =
      """
      INSERT INTO source_day (source_id, day, visits, failures, waited_ms, entries, pages,
                              pages_failed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (source_id, day) DO UPDATE SET
        visits = source_day.visits + excluded.visits,
        failures = source_day.failures + excluded.failures,
        waited_ms = source_day.waited_ms + excluded.waited_ms,
        entries = source_day.entries + excluded.entries,
        pages = source_day.pages + excluded.pages,
        pages_failed = source_day.pages_failed + excluded.pages_failed
      """;

  private static final String SINCE =
      """
      SELECT source_id, COUNT(*) AS days, SUM(visits) AS visits, SUM(failures) AS failures,
             SUM(waited_ms) AS waited_ms, SUM(entries) AS entries, SUM(pages) AS pages,
             SUM(pages_failed) AS pages_failed
      FROM source_day
      WHERE day >= ?
      GROUP BY source_id
      """;

  private final Database database;

  HealthTable(Database database) {
    this.database = database;
  }

  @Override
  public void add(LocalDate day, Map<String, SourceTally> tallies) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    tallies.forEach((source, tally) ->
        rows.add(
            new @Nullable Object[] {
              source,
              day.toEpochDay(),
              tally.visits(),
              tally.failures(),
              tally.waited().toMillis(),
              tally.entries(),
              tally.pages(),
              tally.pagesFailed()
            }));
    database.change(session -> {
      session.changeEach(ADD, rows);
      session.change("DELETE FROM source_day WHERE day < ?", day.toEpochDay() - KEPT_DAYS);
    });
  }

  @Override
  public Map<String, SourceTally> since(LocalDate day) {
    return database.read(session -> {
      Map<String, SourceTally> sums = new HashMap<>();
      session.list(
          SINCE,
          row ->
              sums.put(
                  Columns.text(row, "source_id"),
                  new SourceTally(
                      row.getInt("days"),
                      row.getLong("visits"),
                      row.getLong("failures"),
                      Duration.ofMillis(row.getLong("waited_ms")),
                      row.getLong("entries"),
                      row.getLong("pages"),
                      row.getLong("pages_failed"))),
          day.toEpochDay());
      return sums;
    });
  }
}
