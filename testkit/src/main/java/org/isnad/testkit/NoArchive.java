package org.isnad.testkit;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.PlacedReport;
import org.isnad.model.Placement;
import org.isnad.model.Report;
import org.isnad.pipeline.Filed;
import org.isnad.pipeline.ReportArchive;

/** An archive for a line that files nothing. */
final class NoArchive implements ReportArchive {
  @Override
  public void keep(Report report, Placement placement) {
    throw new UnsupportedOperationException("nothing is filed here");
  }

  @Override
  public Optional<Report> held(CanonicalUrl canonical) {
    return Optional.empty();
  }

  @Override
  public void replay(Instant since, Consumer<PlacedReport> each) {}

  @Override
  public void placed(Instant since, Consumer<Filed> each) {}

  @Override
  public int handOver(String fromSource, String toSource) {
    return 0;
  }

  @Override
  public void keptAfter(long sequence, SequencedConsumer each) {}
}
