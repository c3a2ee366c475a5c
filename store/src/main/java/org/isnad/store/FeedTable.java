package org.isnad.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isnad.pipeline.FeedHistory;
import org.isnad.pipeline.FeedLedger;
import org.isnad.pipeline.Rhythm;
import org.jspecify.annotations.Nullable;

/** The feeds' histories, one row each. */
final class FeedTable implements FeedLedger {
  private static final String SELECT =
      """
      SELECT address, source_id, moved_to, etag, last_modified, last_visit, last_success, due,
             interval_ms, failures, entries_seen, last_problem, retired,
             hints, rhythm, last_push
      FROM feed
      """;

  private static final String RECORD =
      """
      INSERT INTO feed (feed_key, address, source_id, moved_to, etag, last_modified, last_visit,
                        last_success, due, interval_ms, failures, entries_seen, last_problem,
                        retired, hints, rhythm, last_push)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (feed_key) DO UPDATE SET
        source_id = excluded.source_id, moved_to = excluded.moved_to, etag = excluded.etag,
        last_modified = excluded.last_modified, last_visit = excluded.last_visit,
        last_success = excluded.last_success, due = excluded.due,
        interval_ms = excluded.interval_ms, failures = excluded.failures,
        entries_seen = excluded.entries_seen, last_problem = excluded.last_problem,
        retired = excluded.retired, hints = excluded.hints, rhythm = excluded.rhythm,
        last_push = excluded.last_push
      """;

  private final Database database;

  FeedTable(Database database) {
    this.database = database;
  }

  @Override
  public Optional<FeedHistory> history(URI address) {
    return database.read(session ->
        session.first(
            SELECT + "WHERE feed_key = ?", FeedTable::read, Columns.key(address.toString())));
  }

  @Override
  public void recordAll(Collection<FeedHistory> histories) {
    List<@Nullable Object[]> rows = histories.stream().map(FeedTable::row).toList();
    database.change(session -> session.changeEach(RECORD, rows));
  }

  private static @Nullable Object[] row(FeedHistory history) {
    String address = history.address().toString();
    return new @Nullable Object[] {
      Columns.key(address),
      address,
      history.sourceId(),
      history.movedTo() == null ? null : history.movedTo().toString(),
      history.etag(),
      history.lastModified(),
      history.lastVisit(),
      history.lastSuccess(),
      history.due(),
      history.interval().toMillis(),
      history.failures(),
      history.entriesSeen(),
      history.lastProblem(),
      history.retired(),
      HintsWire.write(history.hints()),
      history.rhythm().equals(Rhythm.UNKNOWN) ? null : history.rhythm().line(),
      history.lastPush()
    };
  }

  @Override
  public List<FeedHistory> all() {
    return database.read(
        session -> session.list(SELECT + "ORDER BY source_id, feed_key", FeedTable::read));
  }

  private static FeedHistory read(ResultSet row) throws SQLException {
    return new FeedHistory(
        URI.create(Columns.text(row, "address")),
        Columns.text(row, "source_id"),
        uri(row.getString("moved_to")),
        row.getString("etag"),
        row.getString("last_modified"),
        Columns.instantOrNull(row, "last_visit"),
        Columns.instantOrNull(row, "last_success"),
        Columns.instant(row, "due"),
        Duration.ofMillis(row.getLong("interval_ms")),
        row.getInt("failures"),
        row.getLong("entries_seen"),
        row.getString("last_problem"),
        row.getInt("retired") != 0,
        HintsWire.read(row.getString("hints")),
        rhythm(row.getString("rhythm")),
        Columns.instantOrNull(row, "last_push"));
  }

  private static Rhythm rhythm(@Nullable String line) {
    return line == null ? Rhythm.UNKNOWN : Rhythm.ofLine(line);
  }

  private static @Nullable URI uri(@Nullable String text) {
    return text == null ? null : URI.create(text);
  }
}
