package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.pipeline.Admission;
import org.isnad.pipeline.Arrival;
import org.isnad.pipeline.Host;
import org.isnad.pipeline.Line;
import org.isnad.pipeline.PageRequest;
import org.isnad.pipeline.RequestLedger;

/** Admissions and the pages still wanted. */
final class RequestTables implements RequestLedger {
  private static final String ADMISSION =
      "SELECT report_id, revision, fingerprint FROM admission WHERE canonical_key = ?";

  private static final String ADMIT =
      """
      INSERT INTO admission (canonical_key, canonical, report_id, revision, fingerprint)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (canonical_key) DO UPDATE SET
        report_id = excluded.report_id, revision = excluded.revision,
        fingerprint = excluded.fingerprint
      """;

  private static final String REQUEST =
      """
      INSERT INTO page_request (report_id, revision, arrived_at, due, attempts, arrival, host)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (report_id, revision) DO UPDATE SET
        arrival = excluded.arrival, due = excluded.due, attempts = excluded.attempts,
        host = excluded.host
      """;

  private static final String WANTED =
      """
      SELECT page_request.report_id, page_request.revision, attempts, arrival
      FROM page_request JOIN (
        SELECT report_id, revision, ROW_NUMBER() OVER (
          PARTITION BY host ORDER BY arrived_at, report_id, revision) AS place
        FROM page_request
        WHERE due <= ? AND host NOT IN (LEFT_OUT)) AS placed
      ON page_request.report_id = placed.report_id AND page_request.revision = placed.revision
      WHERE place <= ?
      ORDER BY arrived_at, page_request.report_id, page_request.revision
      LIMIT ?
      """;

  private static final String PUT_OFF =
      """
      UPDATE page_request SET due = ?, attempts = attempts + 1
      WHERE report_id = ? AND revision = ?
      """;

  private static final String GIVE_UP =
      "DELETE FROM page_request WHERE report_id = ? AND revision = ?";

  /** A page for one revision answers the requests for earlier ones too. */
  private static final String CLOSE =
      "DELETE FROM page_request WHERE report_id = ? AND revision <= ?";

  private final Database database;

  RequestTables(Database database) {
    this.database = database;
  }

  @Override
  public List<PageRequest> admit(
      List<Arrival> arrivals, Line.Folding<Admission, Arrival, PageRequest> folding) {
    return database.write(session -> {
      List<PageRequest> through = new ArrayList<>();
      for (Arrival arrival : arrivals) {
        through.addAll(admit(session, arrival, folding));
      }
      return List.copyOf(through);
    });
  }

  private static List<PageRequest> admit(
      Session session, Arrival arrival, Line.Folding<Admission, Arrival, PageRequest> folding)
      throws SQLException {
    String canonical = arrival.canonical().value();
    String key = Columns.key(canonical);
    Admission before = session.first(ADMISSION, RequestTables::admission, key).orElse(null);
    Line.Folded<Admission, PageRequest> folded = folding.fold(before, arrival);
    Admission after = folded.state();
    // Most arrivals repeat what is known; they cost no write.
    if (!after.equals(before)) {
      session.change(
          ADMIT, key, canonical, after.reportId(), after.revision(), after.fingerprint());
    }
    for (PageRequest request : folded.out()) {
      session.change(
          REQUEST,
          request.reportId(),
          request.revision(),
          request.arrival().at(),
          request.arrival().at(),
          request.attempts(),
          Json.write(ArrivalWire.of(request.arrival())),
          Host.of(request.arrival().address()));
    }
    return folded.out();
  }

  @Override
  public List<PageRequest> wanted(Instant now, int limit, int perHost, Set<String> leftOut) {
    // No host is called "-": the list is never empty, which not every database would take.
    List<Object> values = new ArrayList<>(List.of(now, "-"));
    values.addAll(leftOut);
    values.add(perHost);
    values.add(limit);
    String sql = WANTED.replace("LEFT_OUT", "?" + ", ?".repeat(leftOut.size()));
    return database.read(session -> session.list(sql, RequestTables::request, values.toArray()));
  }

  @Override
  public long wantedCount() {
    return database.read(session -> session.number("SELECT COUNT(*) FROM page_request"));
  }

  @Override
  public void putOff(PageRequest request, Instant retryAt) {
    database.change(
        session -> session.change(PUT_OFF, retryAt, request.reportId(), request.revision()));
  }

  @Override
  public void giveUp(PageRequest request) {
    database.change(session -> session.change(GIVE_UP, request.reportId(), request.revision()));
  }

  /** Closes what a kept revision answers. */
  static void close(Session session, long reportId, int revision) throws SQLException {
    session.change(CLOSE, reportId, revision);
  }

  private static Admission admission(ResultSet row) throws SQLException {
    return new Admission(
        row.getLong("report_id"), row.getInt("revision"), Columns.text(row, "fingerprint"));
  }

  private static PageRequest request(ResultSet row) throws SQLException {
    return new PageRequest(
        row.getLong("report_id"),
        row.getInt("revision"),
        Json.read(Columns.text(row, "arrival"), ArrivalWire.class).arrival(),
        row.getInt("attempts"));
  }
}
