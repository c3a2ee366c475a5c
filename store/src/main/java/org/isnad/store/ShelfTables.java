package org.isnad.store;

import java.util.List;
import org.isnad.model.Comment;
import org.isnad.pipeline.ShelfBook;

/** What readers follow, save and mute. Doing a thing twice is doing it once. */
final class ShelfTables implements ShelfBook {
  private final Database database;

  ShelfTables(Database database) {
    this.database = database;
  }

  @Override
  public void follow(long readerId, Followed followed) {
    database.change(session ->
        session.change(
            "INSERT INTO followed (reader_id, kind, subject, since) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            readerId,
            followed.kind(),
            followed.key(),
            followed.since()));
  }

  @Override
  public void unfollow(long readerId, Kind kind, String key) {
    database.change(session ->
        session.change(
            "DELETE FROM followed WHERE reader_id = ? AND kind = ? AND subject = ?",
            readerId,
            kind,
            key));
  }

  @Override
  public List<Followed> followed(long readerId) {
    return database.read(session ->
        session.list(
            "SELECT kind, subject, since FROM followed WHERE reader_id = ?"
                + " ORDER BY since DESC, kind, subject",
            row ->
                new Followed(
                    Kind.valueOf(Columns.text(row, "kind")),
                    Columns.text(row, "subject"),
                    Columns.instant(row, "since")),
            readerId));
  }

  @Override
  public void followInstead(Kind kind, String key, String other) {
    database.change(session -> {
      session.change(
          "INSERT INTO followed (reader_id, kind, subject, since)"
              + " SELECT reader_id, kind, ?, since FROM followed WHERE kind = ? AND subject = ?"
              + " ON CONFLICT DO NOTHING",
          other,
          kind,
          key);
      session.change("DELETE FROM followed WHERE kind = ? AND subject = ?", kind, key);
    });
  }

  @Override
  public void save(long readerId, Saved saved) {
    database.change(session ->
        session.change(
            "INSERT INTO saved (reader_id, kind, item_id, saved_at) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            readerId,
            saved.item().kind(),
            saved.item().id(),
            saved.at()));
  }

  @Override
  public void unsave(long readerId, Comment.Subject item) {
    database.change(session ->
        session.change(
            "DELETE FROM saved WHERE reader_id = ? AND kind = ? AND item_id = ?",
            readerId,
            item.kind(),
            item.id()));
  }

  @Override
  public List<Saved> saved(long readerId, int offset, int limit) {
    return database.read(session ->
        session.list(
            "SELECT kind, item_id, saved_at FROM saved WHERE reader_id = ?"
                + " ORDER BY saved_at DESC, kind, item_id DESC LIMIT ? OFFSET ?",
            row ->
                new Saved(
                    new Comment.Subject(
                        Comment.Subject.Kind.valueOf(Columns.text(row, "kind")),
                        row.getLong("item_id")),
                    Columns.instant(row, "saved_at")),
            readerId,
            limit,
            offset));
  }

  @Override
  public void mute(long readerId, Muted muted) {
    database.change(session ->
        session.change(
            "INSERT INTO muted_word (reader_id, folded, since, typed) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            readerId,
            muted.folded(),
            muted.since(),
            muted.typed()));
  }

  @Override
  public void unmute(long readerId, String folded) {
    database.change(session ->
        session.change(
            "DELETE FROM muted_word WHERE reader_id = ? AND folded = ?", readerId, folded));
  }

  @Override
  public List<Muted> muted(long readerId) {
    return database.read(session ->
        session.list(
            "SELECT folded, typed, since FROM muted_word WHERE reader_id = ? ORDER BY typed",
            row ->
                new Muted(
                    Columns.text(row, "folded"),
                    Columns.text(row, "typed"),
                    Columns.instant(row, "since")),
            readerId));
  }
}
