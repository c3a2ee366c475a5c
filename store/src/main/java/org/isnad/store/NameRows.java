package org.isnad.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.chain.KnownName;
import org.isnad.chain.NameUse;
import org.isnad.chain.NamesRead;
import org.isnad.model.NameJoin;
import org.isnad.model.Report;
import org.isnad.text.Spelling;

/** Writes names, their uses and what joins them. */
final class NameRows {
  private static final String OPEN =
      """
      INSERT INTO name (id, root_id, kind, uses, first_at, last_at, country, anchor, bearer,
                        name_key, spelled)
      VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """;

  private static final String LOOKUP =
      """
      INSERT INTO name_lookup (lookup, name_id) VALUES (?, ?)
      ON CONFLICT (lookup, name_id) DO NOTHING
      """;

  private static final String USE =
      """
      INSERT INTO name_use (report_id, ordinal, name_id, role, statement, reported_at, language,
                            spelled, office)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String MET =
      """
      UPDATE name SET
        uses = uses + ?,
        country = COALESCE(country, ?),
        first_at = CASE WHEN first_at < ? THEN first_at ELSE ? END,
        last_at = CASE WHEN last_at > ? THEN last_at ELSE ? END
      WHERE id = ?
      """;

  private static final String SPELLED =
      """
      INSERT INTO name_spelling (name_id, language, spelled, uses, first_at, last_at)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (name_id, language, spelled) DO UPDATE SET
        uses = name_spelling.uses + excluded.uses,
        first_at = CASE WHEN name_spelling.first_at < excluded.first_at
                        THEN name_spelling.first_at ELSE excluded.first_at END,
        last_at = CASE WHEN name_spelling.last_at > excluded.last_at
                       THEN name_spelling.last_at ELSE excluded.last_at END
      """;

  private static final String OFFICE =
      """
      INSERT INTO name_office (name_id, language, folded, uses, office)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (name_id, language, folded) DO UPDATE SET
        uses = name_office.uses + excluded.uses
      """;

  private static final String JOIN =
      """
      INSERT INTO name_join (id, into_id, rule, report_id, joined_at, one, other)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String LESS = "UPDATE name SET uses = uses - ? WHERE id = ?";

  private static final String LESS_SPELLED =
      """
      UPDATE name_spelling SET uses = uses - ?
      WHERE name_id = ? AND language = ? AND spelled = ?
      """;

  private static final String LESS_OFFICE =
      """
      UPDATE name_office SET uses = uses - ?
      WHERE name_id = ? AND language = ? AND folded = ?
      """;

  private static final String ROOT = "SELECT root_id FROM name WHERE id = ?";

  private NameRows() {}

  static Optional<Long> root(Session session, long id) throws SQLException {
    return session.first(ROOT, row -> row.getLong(1), id);
  }

  static void keep(Session session, Report report, NamesRead names) throws SQLException {
    forget(session, report.id());
    for (KnownName name : names.opened()) {
      session.change(
          OPEN,
          name.id(),
          name.id(),
          name.kind(),
          report.reportedAt(),
          report.reportedAt(),
          name.country(),
          name.anchor(),
          name.bearer(),
          name.key(),
          name.spelled());
      for (String key : names.keys().getOrDefault(name.id(), List.of())) {
        session.change(LOOKUP, Columns.key(key), name.id());
      }
    }
    int ordinal = 0;
    for (NameUse use : names.uses()) {
      session.change(
          USE,
          report.id(),
          ordinal++,
          use.nameId(),
          use.role(),
          use.statement(),
          report.reportedAt(),
          use.language().tag(),
          use.spelled(),
          use.office());
    }
    count(session, names.uses(), report.reportedAt());
    for (NameJoin join : names.joins()) {
      Optional<Long> one = root(session, join.id());
      Optional<Long> other = root(session, join.into());
      boolean two = one.isPresent() && other.isPresent() && !one.get().equals(other.get());
      if (two && !KnownNameTables.apart(session, one.get(), other.get())) {
        join(session, one.get(), other.get(), join);
      }
    }
  }

  private record Written(long nameId, String language, String words) {}

  /** A spelling or an office counts once in a report, however often it stands there. */
  private static void count(Session session, List<NameUse> uses, Instant at) throws SQLException {
    Set<Written> spelled = new LinkedHashSet<>();
    Set<Written> offices = new LinkedHashSet<>();
    for (NameUse use : uses) {
      String language = use.language().tag();
      spelled.add(new Written(use.nameId(), language, use.spelled()));
      if (!use.office().isEmpty()) {
        offices.add(new Written(use.nameId(), language, use.office()));
      }
      session.change(MET, 1, use.country(), at, at, at, at, use.nameId());
    }
    for (Written one : spelled) {
      session.change(SPELLED, one.nameId(), one.language(), one.words(), 1, at, at);
    }
    for (Written one : offices) {
      String folded = Columns.key(Spelling.fold(one.words()));
      session.change(OFFICE, one.nameId(), one.language(), folded, 1, one.words());
    }
  }

  /** Takes back what an earlier revision of a report was counted for. */
  private static void forget(Session session, long reportId) throws SQLException {
    record Old(long nameId, String language, String spelled, String office) {}
    List<Old> old =
        session.list(
            "SELECT name_id, language, spelled, office FROM name_use WHERE report_id = ?",
            row ->
                new Old(
                    row.getLong("name_id"),
                    Columns.text(row, "language"),
                    Columns.text(row, "spelled"),
                    Columns.text(row, "office")),
            reportId);
    Set<Written> spelled = new LinkedHashSet<>();
    Set<Written> offices = new LinkedHashSet<>();
    for (Old use : old) {
      session.change(LESS, 1, use.nameId());
      spelled.add(new Written(use.nameId(), use.language(), use.spelled()));
      if (!use.office().isEmpty()) {
        offices.add(new Written(use.nameId(), use.language(), use.office()));
      }
    }
    for (Written one : spelled) {
      session.change(LESS_SPELLED, 1, one.nameId(), one.language(), one.words());
    }
    for (Written one : offices) {
      String folded = Columns.key(Spelling.fold(one.words()));
      session.change(LESS_OFFICE, 1, one.nameId(), one.language(), folded);
    }
    if (!old.isEmpty()) {
      session.change("DELETE FROM name_use WHERE report_id = ?", reportId);
    }
  }

  /**
   * Joins all that have one root to another.
   *
   * @param evidence its ids may be older than the roots
   */
  static void join(Session session, long root, long into, NameJoin evidence) throws SQLException {
    session.change(
        JOIN,
        root,
        into,
        evidence.rule(),
        evidence.reportId(),
        evidence.at(),
        evidence.one(),
        evidence.other());
    session.change("UPDATE name SET root_id = ? WHERE root_id = ?", into, root);
  }

  /** Undoes a join: the name takes with it what was joined to it. */
  static void part(Session session, long id) throws SQLException {
    session.change("DELETE FROM name_join WHERE id = ?", id);
    Map<Long, Set<Long>> joined = new HashMap<>();
    record Edge(long id, long into) {}
    List<Edge> edges =
        session.list(
            """
            SELECT j.id, j.into_id FROM name_join j JOIN name n ON n.id = j.id
            WHERE n.root_id = (SELECT root_id FROM name WHERE id = ?)
            """,
            row -> new Edge(row.getLong("id"), row.getLong("into_id")),
            id);
    edges.forEach(
        edge -> joined.computeIfAbsent(edge.into(), key -> new LinkedHashSet<>()).add(edge.id()));
    Deque<Long> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      long next = open.removeFirst();
      session.change("UPDATE name SET root_id = ? WHERE id = ?", id, next);
      open.addAll(joined.getOrDefault(next, Set.of()));
    }
  }
}
