package org.isnad.pipeline;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.chain.NameIdentities;
import org.isnad.chain.NamesRead;
import org.isnad.model.PlacedReport;
import org.isnad.model.Problem;

/**
 * Brings the names up with the archive, report after report. How far it came is kept with the
 * names, so that nothing is lost or read twice. A report in which reading fails is left without
 * names and told as a problem; the others go on. Not thread-safe.
 */
public final class NameDesk {
  private final ReportArchive archive;
  private final NameBook book;
  private final Supplier<NameIdentities> identities;
  private final Consumer<Problem> log;

  /**
   * @param log told of what goes wrong in a report
   */
  public NameDesk(ReportArchive archive, NameBook book, SourceBook sources, Consumer<Problem> log) {
    this.log = log;
    this.archive = archive;
    this.book = book;
    this.identities = sources.derived(NameIdentities::new);
  }

  /**
   * Reads the names of what was kept since the last time.
   *
   * @return how many reports
   */
  public int catchUp() {
    int[] reports = {0};
    archive.keptAfter(
        book.read(),
        (sequence, report) -> {
          // A store that fails fails here as well, and nothing is passed over.
          book.keep(sequence, report, read(report));
          reports[0]++;
        });
    return reports[0];
  }

  private NamesRead read(PlacedReport report) {
    try {
      return identities.get().read(report, book.known());
    } catch (RuntimeException e) {
      String subject = String.valueOf(report.report().id());
      log.accept(Problem.of("names", "internal-error", subject, String.valueOf(e)));
      return NamesRead.NOTHING;
    }
  }
}
