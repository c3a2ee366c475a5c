package org.isnad.store;

import java.util.List;
import org.isnad.pipeline.AuditLog;

/** What moderators and admins did. */
final class AuditTable implements AuditLog {
  private final Database database;

  AuditTable(Database database) {
    this.database = database;
  }

  @Override
  public void write(Act act) {
    database.change(session ->
        session.change(
            "INSERT INTO act (id, acted_at, actor_id, actor, act, subject, reason)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
            act.id(),
            act.at(),
            act.actorId(),
            act.actor(),
            act.act(),
            act.subject(),
            act.reason()));
  }

  @Override
  public List<Act> latest(int offset, int limit) {
    return database.read(session ->
        session.list(
            "SELECT id, acted_at, actor_id, actor, act, subject, reason FROM act"
                + " ORDER BY acted_at DESC, id DESC LIMIT ? OFFSET ?",
            row ->
                new Act(
                    row.getLong("id"),
                    Columns.instant(row, "acted_at"),
                    row.getLong("actor_id"),
                    Columns.text(row, "actor"),
                    Columns.text(row, "act"),
                    Columns.text(row, "subject"),
                    Columns.text(row, "reason")),
            limit,
            offset));
  }
}
