package org.isnad.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Placement;
import org.isnad.model.StoryChange;

/**
 * Records what grouping did to the stories and moves the reports accordingly. A merge moves every
 * report of the other story. A split moves the report that caused it and the one the new story is
 * named after.
 */
final class StoryMoves {
  private static final String RECORD =
      """
      INSERT INTO story_change (sequence, ordinal, kind, story_id, report_id, other_story_id, score,
                                changed_at, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String MERGED =
      """
      INSERT INTO merged_story (id, into_id) VALUES (?, ?)
      ON CONFLICT (id) DO UPDATE SET into_id = excluded.into_id
      """;

  private static final String FORWARD = "UPDATE merged_story SET into_id = ? WHERE into_id = ?";

  private static final String REVIVE = "DELETE FROM merged_story WHERE id = ?";

  private static final String REPORTS =
      "SELECT id FROM report WHERE story_id = ? ORDER BY sequence";

  private static final String STORY = "SELECT story_id FROM report WHERE id = ?";

  private static final String MOVE = "UPDATE report SET story_id = ?, sequence = ? WHERE id = ?";

  private StoryMoves() {}

  /**
   * @return the stories whose reports are others now
   */
  static Set<Long> apply(Session session, long sequence, List<StoryChange> changes)
      throws SQLException {
    Set<Long> touched = new LinkedHashSet<>();
    for (int i = 0; i < changes.size(); i++) {
      StoryChange change = changes.get(i);
      record(session, sequence, i, change);
      Long other = change.otherStoryId();
      if (other != null && other != change.storyId()) {
        touched.add(change.storyId());
        touched.add(other);
        switch (change.kind()) {
          case MERGED -> merge(session, other, change.storyId());
          case SPLIT -> session.change(REVIVE, other);
          case OPENED, JOINED -> {}
        }
      }
    }
    return touched;
  }

  private static void record(Session session, long sequence, int ordinal, StoryChange change)
      throws SQLException {
    session.change(
        RECORD,
        sequence,
        ordinal,
        change.kind(),
        change.storyId(),
        change.reportId(),
        change.otherStoryId(),
        change.score(),
        change.at(),
        change.reason());
  }

  private static void merge(Session session, long from, long into) throws SQLException {
    move(session, session.list(REPORTS, row -> row.getLong(1), from), into);
    session.change(REVIVE, into);
    session.change(FORWARD, into, from);
    session.change(MERGED, from, into);
  }

  /**
   * Moves reports that left their story.
   *
   * @return the stories whose reports are others now
   */
  static Set<Long> move(Session session, List<Placement.Moved> moved) throws SQLException {
    Set<Long> touched = new LinkedHashSet<>();
    for (Placement.Moved report : moved) {
      Optional<Long> from = session.first(STORY, row -> row.getLong(1), report.reportId());
      if (from.isPresent() && from.get() != report.storyId()) {
        move(session, List.of(report.reportId()), report.storyId());
        touched.add(from.get());
        touched.add(report.storyId());
      }
    }
    return touched;
  }

  /** A moved report takes a new sequence number: the search index has to hear of it. */
  private static void move(Session session, List<Long> reports, long into) throws SQLException {
    for (long report : reports) {
      session.change(MOVE, into, ArchiveTables.nextSequence(session), report);
    }
  }
}
