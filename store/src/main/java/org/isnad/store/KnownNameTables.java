package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.chain.KnownName;
import org.isnad.chain.KnownNames;
import org.isnad.model.NameKind;

/** What was learned of names, looked up for the next report. */
final class KnownNameTables implements KnownNames {
  /** What a story's latest reports name tells who is meant; a long story need not be read whole. */
  private static final int STORY_REPORTS = 60;

  private static final int STORY_NAMES = 400;

  private static final String COLUMNS =
      "n.id, n.root_id, n.kind, n.uses, n.last_at, n.country, n.anchor, n.bearer, n.name_key,"
          + " n.spelled ";

  private static final String BY_KEY =
      "SELECT "
          + COLUMNS
          + """
          FROM name_lookup l JOIN name n ON n.id = l.name_id
          WHERE l.lookup = ?
          ORDER BY l.name_id
          LIMIT ?
          """;

  private static final String BY_ID = "SELECT " + COLUMNS + "FROM name n WHERE n.id = ?";

  private static final String IN_STORY =
      "SELECT DISTINCT "
          + COLUMNS
          + """
          FROM (SELECT id FROM report WHERE story_id = ?
                ORDER BY reported_at DESC, id DESC LIMIT ?) r
          JOIN name_use u ON u.report_id = r.id
          JOIN name n ON n.id = u.name_id
          WHERE n.anchor IS NULL
          ORDER BY n.id
          LIMIT ?
          """;

  private static final String OFFICES =
      "SELECT folded FROM name_office WHERE name_id = ? ORDER BY uses DESC, folded LIMIT 20";

  private static final String APART =
      """
      SELECT COUNT(*) FROM name_apart a
      JOIN name x ON x.id = a.one_id
      JOIN name y ON y.id = a.other_id
      WHERE (x.root_id = ? AND y.root_id = ?) OR (x.root_id = ? AND y.root_id = ?)
      """;

  private final Database database;

  KnownNameTables(Database database) {
    this.database = database;
  }

  @Override
  public Map<String, List<KnownName>> byKeys(Set<String> keys) {
    return database.read(session -> {
      Map<String, List<KnownName>> found = new LinkedHashMap<>();
      for (String key : keys.stream().sorted().toList()) {
        List<KnownName> names =
            session.list(BY_KEY, KnownNameTables::name, Columns.key(key), MOST_PER_KEY);
        if (!names.isEmpty()) {
          found.put(key, withOffices(session, names));
        }
      }
      return found;
    });
  }

  /** Offices matter to persons alone. */
  private static List<KnownName> withOffices(Session session, Collection<KnownName> names)
      throws SQLException {
    List<KnownName> full = new ArrayList<>(names.size());
    for (KnownName name : names) {
      full.add(
          name.kind() == NameKind.PERSON
              ? withOffices(
                  name, session.list(OFFICES, row -> Columns.text(row, "folded"), name.id()))
              : name);
    }
    return full;
  }

  private static KnownName withOffices(KnownName name, List<String> offices) {
    return new KnownName(
        name.id(),
        name.root(),
        name.kind(),
        name.key(),
        name.spelled(),
        name.anchor(),
        name.bearer(),
        name.country(),
        offices,
        name.uses(),
        name.lastAt());
  }

  @Override
  public Map<Long, KnownName> byIds(Set<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : database.read(session -> {
          Map<Long, KnownName> found = new HashMap<>();
          for (long id : ids) {
            session.first(BY_ID, KnownNameTables::name, id).ifPresent(name -> found.put(id, name));
          }
          return found;
        });
  }

  @Override
  public List<KnownName> inStory(long storyId) {
    return database.read(session ->
        session.list(IN_STORY, KnownNameTables::name, storyId, STORY_REPORTS, STORY_NAMES));
  }

  @Override
  public boolean apart(long root, long otherRoot) {
    return database.read(session -> apart(session, root, otherRoot));
  }

  static boolean apart(Session session, long root, long otherRoot) throws SQLException {
    return session.number(APART, root, otherRoot, otherRoot, root) > 0;
  }

  private static KnownName name(ResultSet row) throws SQLException {
    return new KnownName(
        row.getLong("id"),
        row.getLong("root_id"),
        NameKind.valueOf(Columns.text(row, "kind")),
        Columns.text(row, "name_key"),
        Columns.text(row, "spelled"),
        row.getString("anchor"),
        Columns.text(row, "bearer"),
        row.getString("country"),
        Collections.emptyList(),
        (int) Math.min(Integer.MAX_VALUE, row.getLong("uses")),
        Columns.instant(row, "last_at"));
  }
}
