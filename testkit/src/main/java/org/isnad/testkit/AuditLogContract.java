package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.isnad.pipeline.AuditLog;
import org.junit.jupiter.api.Test;

/** What every {@link AuditLog} does. */
public abstract class AuditLogContract {
  private static final Instant NOW = SampleReports.MORNING;

  /** An empty log. */
  protected abstract AuditLog audit();

  @Test
  public void actsComeBackTheLatestFirst() {
    AuditLog.Act first =
        new AuditLog.Act(1, NOW, 9, "ليلى", "comment-removed", "comment 3", "إعلان");
    AuditLog.Act second =
        new AuditLog.Act(2, NOW.plusSeconds(1), 9, "ليلى", "reader-banned", "reader سامي", "");
    audit().write(first);
    audit().write(second);
    assertThat(audit().latest(0, 10)).containsExactly(second, first);
    assertThat(audit().latest(1, 10)).containsExactly(first);
  }
}
