package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.isnad.model.Ids;
import org.isnad.model.Reader;
import org.isnad.pipeline.AuditLog;

/** Writes down what admins and moderators do. */
final class AdminLog {
  private static final int LONGEST_REASON = 300;

  private final AuditLog audit;
  private final Ids ids;

  AdminLog(Backend backend) {
    this.audit = backend.readers().audit();
    this.ids = new Ids(backend.clock(), RandomGenerator.getDefault());
  }

  /**
   * @param act the message key behind "act."
   * @param subject what it was done to
   * @param why the reason given, or what the act needs beside its subject; may be empty
   */
  void write(HttpServletRequest request, String act, String subject, String why, Instant at) {
    write(SignedIn.required(request).reader(), act, subject, why, at);
  }

  void write(Reader actor, String act, String subject, String why, Instant at) {
    String reason = why.substring(0, Math.min(LONGEST_REASON, why.length()));
    audit.write(new AuditLog.Act(ids.next(), at, actor.id(), actor.name(), act, subject, reason));
  }
}
