package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;

/** Port: what moderators and admins did, never changed afterwards. Thread-safe. */
public interface AuditLog {

  /**
   * One act.
   *
   * @param actor the name of who did it, as it was then
   * @param act a code, such as "comment-removed"
   * @param subject what it was done to, such as "comment 12" or "reader ليلى"
   * @param reason in the actor's words; may be empty
   */
  record Act(
      long id, Instant at, long actorId, String actor, String act, String subject, String reason) {}

  void write(Act act);

  /** The latest acts first. */
  List<Act> latest(int offset, int limit);
}
