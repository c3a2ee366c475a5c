package org.isnad.pipeline;

import org.isnad.model.PlacedReport;

/**
 * Brings the search index up with the archive. The index remembers how far it came, so that reports
 * kept before a kill and not yet indexed are found after it. Not thread-safe.
 */
public final class Indexer {
  private final ReportArchive archive;
  private final SearchIndex index;

  public Indexer(ReportArchive archive, SearchIndex index) {
    this.archive = archive;
    this.index = index;
  }

  /**
   * Indexes what was kept since the last time.
   *
   * @return how many reports
   */
  public int catchUp() {
    Progress progress = new Progress(index.committed());
    archive.keptAfter(progress.sequence, progress::put);
    if (progress.reports > 0) {
      index.commit(progress.sequence);
    }
    return progress.reports;
  }

  /** Empties the index and fills it from the archive. */
  public int rebuild() {
    index.clear();
    return catchUp();
  }

  private final class Progress {
    private long sequence;
    private int reports;

    Progress(long sequence) {
      this.sequence = sequence;
    }

    void put(long at, PlacedReport report) {
      index.put(report);
      sequence = at;
      reports++;
    }
  }
}
