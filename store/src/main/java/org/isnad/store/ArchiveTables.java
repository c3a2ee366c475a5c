package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.PlacedReport;
import org.isnad.model.Placement;
import org.isnad.model.Report;
import org.isnad.pipeline.Filed;
import org.isnad.pipeline.ReportArchive;
import org.isnad.store.StoreException.Code;

/** Keeps reports, each with all that follows from it, in one transaction. */
final class ArchiveTables implements ReportArchive {
  /** Rows read at a time, so that no reading transaction lives as long as its reader likes. */
  private static final int PAGE = 200;

  private static final String STANDING = "SELECT revision, story_id FROM report WHERE id = ?";

  private static final String STANDING_ARTICLE = "SELECT article FROM report WHERE id = ?";

  private static final String OTHER_WITH_CANONICAL =
      "SELECT COUNT(*) FROM report WHERE canonical_key = ? AND id <> ?";

  private static final String KEEP_STANDING_REVISION =
      """
      INSERT INTO report_revision (report_id, revision, seen_at, address, title, reading, article)
      SELECT id, revision, seen_at, address, title, reading, article FROM report WHERE id = ?
      ON CONFLICT (report_id, revision) DO NOTHING
      """;

  private static final String KEEP_LATE_REVISION =
      """
      INSERT INTO report_revision (report_id, revision, seen_at, address, title, reading, article)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (report_id, revision) DO NOTHING
      """;

  private static final String HELD =
      "SELECT " + ReportRow.COLUMNS + " FROM report r WHERE r.canonical_key = ?";

  private static final String REPLAY =
      "SELECT "
          + ReportRow.COLUMNS
          + """
          FROM report r
          WHERE r.sequence > ? AND r.reported_at >= ?
          ORDER BY r.sequence
          LIMIT ?
          """;

  private static final String OF_SOURCE =
      "SELECT id, story_id FROM report WHERE source_id = ? ORDER BY reported_at, id LIMIT ?";

  private static final String HAND_OVER =
      "UPDATE report SET source_id = ?, sequence = ? WHERE id = ?";

  private static final String PLACE =
      "INSERT INTO placement (report_id, sequence, story_id, moves) VALUES (?, ?, ?, ?)";

  private static final String PLACED =
      "SELECT "
          + ReportRow.COLUMNS
          + """
          , p.sequence AS placed, p.story_id AS placed_in, p.moves
          FROM placement p JOIN report r ON r.id = p.report_id
          WHERE p.sequence > ? AND r.reported_at >= ?
          ORDER BY p.sequence
          LIMIT ?
          """;

  private final Database database;

  ArchiveTables(Database database) {
    this.database = database;
  }

  private record Standing(int revision, long storyId) {}

  private record Sequenced(long sequence, PlacedReport report) {}

  @Override
  public void keep(Report report, Placement placement) {
    database.change(session -> keep(session, report, placement));
  }

  private static void keep(Session session, Report report, Placement placement)
      throws SQLException {
    Optional<Standing> standing =
        session.first(
            STANDING,
            row -> new Standing(row.getInt("revision"), row.getLong("story_id")),
            report.id());
    RequestTables.close(session, report.id(), report.revision());
    if (standing.isPresent() && standing.get().revision() >= report.revision()) {
      if (standing.get().revision() > report.revision()) {
        keepLate(session, report);
      }
      return;
    }
    if (standing.isPresent() && saysTheSame(session, report)) {
      return;
    }
    String canonical = report.canonical().value();
    if (session.number(OTHER_WITH_CANONICAL, Columns.key(canonical), report.id()) > 0) {
      throw new StoreException(
          Code.CANONICAL_TAKEN, "another report is kept for " + canonical, null);
    }
    Set<Long> touched = new LinkedHashSet<>();
    long sequence = nextSequence(session);
    if (standing.isPresent()) {
      session.change(KEEP_STANDING_REVISION, report.id());
      ReportRow.update(session, sequence, report, placement.storyId(), placement.copy());
      touched.add(standing.get().storyId());
    } else {
      ReportRow.insert(session, sequence, report, placement.storyId(), placement.copy());
      NumberTable.number(session, sequence, report);
      session.change(
          PLACE,
          report.id(),
          sequence,
          placement.storyId(),
          Json.write(PlacementWire.of(placement)));
    }
    touched.add(placement.storyId());
    ReportParts.replace(session, report);
    // The changes move other reports, so they come before the stories are counted.
    touched.addAll(StoryMoves.apply(session, sequence, placement.changes()));
    touched.addAll(StoryMoves.move(session, placement.moved()));
    for (long storyId : touched) {
      StoryRow.recount(session, storyId);
    }
  }

  private static boolean saysTheSame(Session session, Report report) throws SQLException {
    ArticleWire fresh = ArticleWire.of(report.article());
    return session
        .first(STANDING_ARTICLE, row -> Columns.text(row, "article"), report.id())
        .map(json -> Json.read(json, ArticleWire.class).saysTheSameAs(fresh))
        .orElse(false);
  }

  /** A revision that comes after a later one: it is history already. */
  private static void keepLate(Session session, Report report) throws SQLException {
    session.change(
        KEEP_LATE_REVISION,
        report.id(),
        report.revision(),
        report.seenAt(),
        report.address().toString(),
        report.headline(),
        Json.write(ReadingWire.of(report.reading())),
        Json.write(ArticleWire.of(report.article())));
  }

  /** The next sequence number; the row makes it rise in the order in which keeps become visible. */
  static long nextSequence(Session session) throws SQLException {
    session.change("UPDATE counter SET value = value + 1 WHERE name = 'kept'");
    return session.number("SELECT value FROM counter WHERE name = 'kept'");
  }

  @Override
  public Optional<Report> held(CanonicalUrl canonical) {
    String key = Columns.key(canonical.value());
    return database.read(session -> session.first(HELD, row -> ReportRow.read(row).report(), key));
  }

  @Override
  public void replay(Instant since, Consumer<PlacedReport> each) {
    walk(0, since, row -> each.accept(row.report()));
  }

  @Override
  public void placed(Instant since, Consumer<Filed> each) {
    record Row(long sequence, Filed filed) {}
    List<Row> page = List.of();
    do {
      long from = page.isEmpty() ? 0 : page.getLast().sequence();
      page =
          database.read(session ->
              session.list(
                  PLACED, row -> new Row(row.getLong("placed"), filed(row)), from, since, PAGE));
      page.forEach(row -> each.accept(row.filed()));
    } while (page.size() == PAGE);
  }

  private static Filed filed(ResultSet row) throws SQLException {
    PlacedReport now = ReportRow.read(row);
    PlacementWire moves = Json.read(Columns.text(row, "moves"), PlacementWire.class);
    return new Filed(
        now.report(), moves.placement(now.report().id(), row.getLong("placed_in"), now.copy()));
  }

  @Override
  public int handOver(String fromSource, String toSource) {
    int handed = 0;
    List<Member> page;
    do {
      page =
          database.write(session -> {
            List<Member> members =
                session.list(
                    OF_SOURCE,
                    row -> new Member(row.getLong("id"), row.getLong("story_id")),
                    fromSource,
                    PAGE);
            Set<Long> stories = new LinkedHashSet<>();
            for (Member member : members) {
              session.change(HAND_OVER, toSource, nextSequence(session), member.id());
              NumberTable.handOver(session, member.id(), toSource);
              stories.add(member.storyId());
            }
            for (long storyId : stories) {
              StoryRow.recount(session, storyId);
            }
            return members;
          });
      handed += page.size();
    } while (page.size() == PAGE);
    return handed;
  }

  private record Member(long id, long storyId) {}

  @Override
  public void keptAfter(long sequence, SequencedConsumer each) {
    walk(sequence, Instant.MIN, row -> each.accept(row.sequence(), row.report()));
  }

  private void walk(long after, Instant since, Consumer<Sequenced> each) {
    long last = after;
    while (true) {
      long from = last;
      List<Sequenced> page =
          database.read(session ->
              session.list(
                  REPLAY,
                  row -> new Sequenced(row.getLong("sequence"), ReportRow.read(row)),
                  from,
                  since,
                  PAGE));
      page.forEach(each);
      if (page.size() < PAGE) {
        return;
      }
      last = page.getLast().sequence();
    }
  }
}
