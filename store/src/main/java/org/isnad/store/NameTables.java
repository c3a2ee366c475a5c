package org.isnad.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.chain.KnownNames;
import org.isnad.chain.NameQueries;
import org.isnad.chain.NamesRead;
import org.isnad.model.NameJoin;
import org.isnad.model.NameRule;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.Name;
import org.isnad.pipeline.NameBook;
import org.isnad.pipeline.Said;
import org.jspecify.annotations.Nullable;

/** The names of the kept reports. */
final class NameTables implements NameBook {
  /** Whoever searches for a name that more bear is shown those met most. */
  private static final int MOST_ROOTS = 200;

  private static final String SPEAKERS =
      """
      SELECT u.statement, n.root_id FROM name_use u JOIN name n ON n.id = u.name_id
      WHERE u.report_id = ? AND u.role = 'SPEAKER'
      """;

  private static final String OF_STORY =
      """
      SELECT DISTINCT u.spelled, n.root_id
      FROM report r JOIN name_use u ON u.report_id = r.id JOIN name n ON n.id = u.name_id
      WHERE r.story_id = ? AND u.role = 'SPEAKER'
      """;

  private static final String MOST =
      """
      SELECT root_id FROM name
      GROUP BY root_id
      HAVING SUM(uses) > 0
      ORDER BY SUM(uses) DESC, root_id
      LIMIT ?
      """;

  private final Database database;
  private final KnownNames known;

  NameTables(Database database) {
    this.database = database;
    this.known = new KnownNameTables(database);
  }

  @Override
  public KnownNames known() {
    return known;
  }

  @Override
  public long read() {
    return database.read(
        session -> session.number("SELECT value FROM counter WHERE name = 'named'"));
  }

  @Override
  public void keep(long sequence, PlacedReport report, NamesRead names) {
    database.change(session -> {
      NameRows.keep(session, report.report(), names);
      session.change("UPDATE counter SET value = ? WHERE name = 'named'", sequence);
    });
  }

  @Override
  public Optional<Name> name(long id) {
    return database.read(session -> {
      Optional<Long> root = NameRows.root(session, id);
      return root.isPresent() ? NamePages.name(session, root.get()) : Optional.empty();
    });
  }

  @Override
  public List<Said> said(long id, @Nullable Before before, int limit) {
    return database.read(session -> {
      Optional<Long> root = NameRows.root(session, id);
      return root.isPresent()
          ? NamePages.said(session, root.get(), before, limit)
          : List.<Said>of();
    });
  }

  @Override
  public Map<Integer, Long> speakers(long reportId) {
    record Row(int statement, long name) {}
    Map<Integer, Long> speakers = new HashMap<>();
    for (Row row :
        database.read(session ->
            session.list(
                SPEAKERS,
                found -> new Row(found.getInt("statement"), found.getLong("root_id")),
                reportId))) {
      speakers.put(row.statement(), row.name());
    }
    return speakers;
  }

  @Override
  public Set<Long> speakingIn(long reportId) {
    return Set.copyOf(
        database.read(session ->
            session.list(
                "SELECT DISTINCT name_id FROM name_use WHERE report_id = ? AND role = 'SPEAKER'",
                row -> row.getLong(1),
                reportId)));
  }

  @Override
  public Map<String, Long> ofStory(long storyId) {
    record Row(String spelled, long name) {}
    Map<String, Long> names = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Row row :
        database.read(session ->
            session.list(
                OF_STORY,
                found -> new Row(Columns.text(found, "spelled"), found.getLong("root_id")),
                storyId))) {
      Long before = names.putIfAbsent(row.spelled(), row.name());
      if (before != null && before != row.name()) {
        several.add(row.spelled());
      }
    }
    names.keySet().removeAll(several);
    return names;
  }

  @Override
  public List<Name> find(String typed, int limit) {
    List<Long> roots = roots(typed);
    return database.read(session -> {
      List<Name> names = new ArrayList<>();
      for (long root : roots) {
        NamePages.name(session, root).ifPresent(names::add);
      }
      names.sort(Comparator.comparingLong(Name::reports).reversed().thenComparingLong(Name::id));
      return List.copyOf(names.subList(0, Math.min(limit, names.size())));
    });
  }

  private List<Long> roots(String typed) {
    return NameQueries.roots(typed, known).stream().limit(MOST_ROOTS).toList();
  }

  @Override
  public List<Name> most(int limit) {
    return database.read(session -> {
      List<Name> names = new ArrayList<>();
      for (long root : session.list(MOST, row -> row.getLong(1), limit)) {
        NamePages.name(session, root).ifPresent(names::add);
      }
      return List.copyOf(names);
    });
  }

  @Override
  public Set<Long> spellings(String typed) {
    List<Long> roots = roots(typed);
    return database.read(session -> {
      Set<Long> ids = new LinkedHashSet<>();
      for (long root : roots) {
        ids.addAll(
            session.list("SELECT id FROM name WHERE root_id = ?", row -> row.getLong(1), root));
      }
      return ids;
    });
  }

  @Override
  public Decided split(long id, Instant at) {
    return database.write(session -> {
      if (NameRows.root(session, id).isEmpty()) {
        return Decided.NO_NAME;
      }
      Optional<Long> into =
          session.first("SELECT into_id FROM name_join WHERE id = ?", row -> row.getLong(1), id);
      if (into.isEmpty()) {
        return Decided.NOT_JOINED;
      }
      NameRows.part(session, id);
      session.change(
          """
          INSERT INTO name_apart (one_id, other_id, decided_at) VALUES (?, ?, ?)
          ON CONFLICT (one_id, other_id) DO UPDATE SET decided_at = excluded.decided_at
          """,
          id,
          into.get(),
          at);
      return Decided.DONE;
    });
  }

  @Override
  public Decided merge(long id, long into, Instant at) {
    return database.write(session -> merge(session, id, into, at));
  }

  private static Decided merge(Session session, long id, long into, Instant at)
      throws SQLException {
    Optional<Long> one = NameRows.root(session, id);
    Optional<Long> other = NameRows.root(session, into);
    if (one.isEmpty() || other.isEmpty()) {
      return Decided.NO_NAME;
    }
    if (one.get().equals(other.get())) {
      return Decided.ONE_ALREADY;
    }
    String kind = "SELECT kind FROM name WHERE id = ?";
    Optional<String> mine = session.first(kind, row -> Columns.text(row, "kind"), id);
    if (!mine.equals(session.first(kind, row -> Columns.text(row, "kind"), into))) {
      return Decided.TWO_KINDS;
    }
    session.change(
        """
        DELETE FROM name_apart
        WHERE (one_id IN (SELECT id FROM name WHERE root_id = ?)
               AND other_id IN (SELECT id FROM name WHERE root_id = ?))
           OR (one_id IN (SELECT id FROM name WHERE root_id = ?)
               AND other_id IN (SELECT id FROM name WHERE root_id = ?))
        """,
        one.get(),
        other.get(),
        other.get(),
        one.get());
    String spelled = "SELECT spelled FROM name WHERE id = ?";
    NameJoin evidence =
        new NameJoin(
            one.get(),
            other.get(),
            NameRule.ADMIN,
            session.first(spelled, row -> Columns.text(row, "spelled"), id).orElse(""),
            session.first(spelled, row -> Columns.text(row, "spelled"), into).orElse(""),
            0,
            at);
    NameRows.join(session, one.get(), other.get(), evidence);
    return Decided.DONE;
  }
}
