package org.isnad.pipeline;

import org.isnad.chain.NameIdentities;
import org.isnad.model.Catalogue;

/**
 * Brings the names up with the archive, report after report. How far it came is kept with the
 * names, so that nothing is lost or read twice. Not thread-safe.
 */
public final class NameDesk {
  private final ReportArchive archive;
  private final NameBook book;
  private final NameIdentities identities;

  public NameDesk(ReportArchive archive, NameBook book, Catalogue catalogue) {
    this.archive = archive;
    this.book = book;
    this.identities = new NameIdentities(catalogue);
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
          book.keep(sequence, report, identities.read(report, book.known()));
          reports[0]++;
        });
    return reports[0];
  }
}
