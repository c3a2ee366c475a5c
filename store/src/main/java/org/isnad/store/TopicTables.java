package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.pipeline.ShelfBook;
import org.isnad.pipeline.Topic;
import org.isnad.pipeline.TopicFiling;

/** Small numbers for what can be followed, and how readers file it. */
final class TopicTables implements TopicFiling {
  private static final int AT_ONCE = 1000;

  private static final String FILE =
      """
      INSERT INTO filing (reader_id, kind, subject, title, folder) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (reader_id, kind, subject)
      DO UPDATE SET title = excluded.title, folder = excluded.folder
      """;

  private final Database database;

  TopicTables(Database database) {
    this.database = database;
  }

  @Override
  public Map<Topic, Integer> numbers(Collection<Topic> topics) {
    Map<Topic, Integer> known = database.read(session -> known(session, topics));
    List<Topic> fresh = topics.stream().distinct().filter(one -> !known.containsKey(one)).toList();
    if (!fresh.isEmpty()) {
      known.putAll(database.write(session -> made(session, fresh)));
    }
    return known;
  }

  private static Map<Topic, Integer> known(Session session, Collection<Topic> topics)
      throws SQLException {
    List<Topic> all = List.copyOf(topics);
    Map<Topic, Integer> numbers = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Topic> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      List<Object> values = new ArrayList<>();
      part.forEach(topic -> {
        values.add(topic.kind());
        values.add(topic.key());
      });
      String places = String.join(", ", Collections.nCopies(part.size(), "(?, ?)"));
      String sql =
          "SELECT number, kind, subject FROM topic WHERE (kind, subject) IN (VALUES "
              + places
              + ")";
      for (Map.Entry<Topic, Integer> row :
          session.list(sql, row -> Map.entry(topic(row), row.getInt("number")), values.toArray())) {
        numbers.put(row.getKey(), row.getValue());
      }
    }
    return numbers;
  }

  /** Looks again first: another reader's app may just have asked for the same. */
  private static Map<Topic, Integer> made(Session session, List<Topic> topics) throws SQLException {
    Map<Topic, Integer> numbers = known(session, topics);
    for (Topic topic : topics) {
      if (!numbers.containsKey(topic)) {
        session.change("UPDATE counter SET value = value + 1 WHERE name = 'topic'");
        long number = session.number("SELECT value FROM counter WHERE name = 'topic'");
        session.change(
            "INSERT INTO topic (number, kind, subject) VALUES (?, ?, ?)",
            number,
            topic.kind(),
            topic.key());
        numbers.put(topic, Math.toIntExact(number));
      }
    }
    return numbers;
  }

  @Override
  public Map<Topic, Filed> filed(long readerId) {
    Map<Topic, Filed> filed = new HashMap<>();
    List<Map.Entry<Topic, Filed>> rows =
        database.read(session ->
            session.list(
                "SELECT kind, subject, title, folder FROM filing WHERE reader_id = ?",
                row ->
                    Map.entry(
                        topic(row), new Filed(row.getString("title"), row.getString("folder"))),
                readerId));
    rows.forEach(row -> filed.put(row.getKey(), row.getValue()));
    return filed;
  }

  @Override
  public void file(long readerId, Map<Topic, Filed> filings) {
    database.change(session -> {
      for (Map.Entry<Topic, Filed> filing : filings.entrySet()) {
        Topic topic = filing.getKey();
        Filed filed = filing.getValue();
        if (filed.equals(Filed.NOT)) {
          session.change(
              "DELETE FROM filing WHERE reader_id = ? AND kind = ? AND subject = ?",
              readerId,
              topic.kind(),
              topic.key());
        } else {
          session.change(FILE, readerId, topic.kind(), topic.key(), filed.title(), filed.folder());
        }
      }
    });
  }

  private static Topic topic(ResultSet row) throws SQLException {
    return new Topic(
        ShelfBook.Kind.valueOf(Columns.text(row, "kind")), Columns.text(row, "subject"));
  }
}
