package org.isnad.assist;

import java.util.List;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.Assistant.CitedSentence;

/** The sentences of reports that say most, as many as somebody has room for, in story order. */
public final class Excerpts {
  private Excerpts() {}

  /** At most so many sentences; all where there are no more. */
  public static List<CitedSentence> of(List<PlacedReport> reports, int most) {
    List<Statement> all = Statements.of(reports);
    List<Statement> chosen = all.size() <= most ? all : Brief.of(all, most);
    return chosen.stream().map(Statement::cited).toList();
  }
}
