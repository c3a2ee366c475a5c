package org.isnad.pipeline;

import java.util.function.Consumer;
import org.isnad.model.PlacedReport;
import org.isnad.model.Problem;

/**
 * Brings the names and then the search index up with the archive. The index remembers how far it
 * came, so that reports kept before a kill and not yet indexed are found after it. Not thread-safe.
 */
public final class Indexer {
  private final ReportArchive archive;
  private final SearchIndex index;
  private final NameBook names;
  private final NameDesk desk;

  /**
   * @param names where names are learned, so that a report is found by whoever speaks in it
   * @param log told of what goes wrong in a report
   */
  public Indexer(
      ReportArchive archive,
      SearchIndex index,
      NameBook names,
      SourceBook sources,
      Consumer<Problem> log) {
    this.archive = archive;
    this.index = index;
    this.names = names;
    this.desk = new NameDesk(archive, names, sources, log);
  }

  /**
   * Indexes what was kept since the last time.
   *
   * @return how many reports
   */
  public int catchUp() {
    desk.catchUp();
    Progress progress = new Progress(index.committed(), names.read());
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
    private final long named;
    private int reports;

    Progress(long sequence, long named) {
      this.sequence = sequence;
      this.named = named;
    }

    void put(long at, PlacedReport report) {
      if (at > named) {
        return; // Kept in the meantime: its names are not read yet, so it waits for the next time.
      }
      index.put(report, names.speakingIn(report.report().id()));
      sequence = at;
      reports++;
    }
  }
}
