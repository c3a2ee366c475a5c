package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Catalogue;
import org.isnad.model.Parsed;
import org.isnad.model.Problem;
import org.isnad.pipeline.FeedHistory;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.ProblemLog;
import org.isnad.pipeline.SourceHealth;
import org.isnad.pipeline.SourceTally;
import org.isnad.search.LuceneIndex;
import org.isnad.search.SearchException;
import org.isnad.store.Store;
import org.isnad.store.StoreException;

/** Looks over the machine, a data folder and its sources, changing nothing. */
final class Checkup {
  /** Room for a day's news many times over; below it SQLite may soon fail to write. */
  private static final long LEAST_FREE_BYTES = 500L * 1024 * 1024;

  /** A feed that failed so often in a row is hardly a passing trouble. */
  private static final int MANY_FAILURES = 5;

  private static final Duration LATELY = Duration.ofHours(24);
  private static final int JAVA = 25;
  private static final int MOST_NAMED = 10;

  private final Path folder;
  private final Instant now;
  private final List<Finding> findings = new ArrayList<>();

  Checkup(Path folder, Instant now) {
    this.folder = folder;
    this.now = now;
  }

  /** How bad it is; named as it is printed. */
  enum Level {
    ok,
    look,
    bad
  }

  /** One thing that was looked at. */
  record Finding(Level level, String what, String says) {}

  List<Finding> run() {
    machine();
    sources();
    if (Files.exists(folder.resolve(Store.FILE))) {
      store();
      index();
    } else {
      find(Level.look, "data", folder + " holds no database yet; ./isnad gather makes one");
    }
    return List.copyOf(findings);
  }

  private void machine() {
    int java = Runtime.version().feature();
    find(
        java >= JAVA ? Level.ok : Level.bad,
        "java",
        Runtime.version() + " at " + System.getProperty("java.home"));
    long memory = Runtime.getRuntime().maxMemory() / (1024 * 1024);
    int processors = Runtime.getRuntime().availableProcessors();
    find(Level.ok, "machine", processors + " processors, up to " + memory + " MB of memory");
    try {
      Path there = folder.toAbsolutePath();
      while (there.getParent() != null && !Files.exists(there)) {
        there = there.getParent();
      }
      long free = Files.getFileStore(there).getUsableSpace();
      boolean enough = free >= LEAST_FREE_BYTES;
      String says = free / (1024 * 1024) + " MB free at " + there;
      find(
          enough ? Level.ok : Level.bad,
          "disk",
          enough ? says : says + "; make room, or move the data folder");
      if (!Files.isWritable(there)) {
        find(Level.bad, "data", there + " cannot be written to; check its permissions");
      }
    } catch (IOException e) {
      find(Level.look, "disk", "free space cannot be told: " + e.getMessage());
    }
  }

  private void sources() {
    try {
      Parsed<Catalogue> parsed = Catalogues.of(folder);
      boolean own = Files.exists(folder.resolve(Catalogues.FILE));
      long feeds = parsed.value().sources().stream().mapToLong(s -> s.feeds().size()).sum();
      find(
          feeds > 0 ? Level.ok : Level.bad,
          "sources",
          parsed.value().sources().size()
              + " sources, "
              + feeds
              + " feeds, "
              + (own ? folder.resolve(Catalogues.FILE) : "as built in"));
      for (Problem problem : parsed.problems()) {
        find(
            Level.bad,
            "sources",
            problem.subject() + " line " + problem.line() + ": " + problem.detail());
      }
    } catch (BadInput e) {
      find(Level.bad, "sources", String.valueOf(e.getMessage()));
    }
    try {
      Settings.of(folder);
    } catch (BadInput e) {
      find(Level.bad, "settings", String.valueOf(e.getMessage()));
    }
  }

  private void store() {
    try (Store store = Store.openForReading(folder)) {
      Library.Totals totals = store.library().totals();
      find(
          Level.ok,
          "data",
          "%s reports in %s stories, the latest of %s; %s pages still wanted"
              .formatted(
                  totals.reports(),
                  totals.stories(),
                  totals.lastKept() == null ? "never" : totals.lastKept(),
                  store.requests().wantedCount()));
      List<FeedHistory> histories = store.feeds().all();
      feeds(histories);
      LocalDate from = now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(SourceHealth.DAYS - 1L);
      health(histories, store.health().since(from));
      for (ProblemLog.Count count : store.problems().counts(now.minus(LATELY))) {
        find(
            Level.look,
            "problems",
            count.stage() + ": " + count.code() + ": " + count.times() + " in 24 hours");
      }
    } catch (StoreException e) {
      find(Level.bad, "data", e.code().key() + ": " + e.getMessage());
    }
  }

  private void feeds(List<FeedHistory> histories) {
    long failing =
        histories.stream().filter(h -> h.failures() >= MANY_FAILURES || h.retired()).count();
    find(Level.ok, "feeds", histories.size() + " visited, " + failing + " failing for a while");
    for (FeedHistory feed :
        histories.stream()
            .filter(h -> h.failures() >= MANY_FAILURES || h.retired())
            .limit(MOST_NAMED)
            .toList()) {
      find(
          Level.look,
          "feeds",
          "%s (%s): %s, %s times in a row"
              .formatted(feed.address(), feed.sourceId(), feed.lastProblem(), feed.failures()));
    }
  }

  private void health(List<FeedHistory> histories, Map<String, SourceTally> tallies) {
    List<SourceHealth> bad =
        SourceHealth.of(histories, tallies).stream().filter(h -> h.reason().bad()).toList();
    for (SourceHealth source : bad.subList(0, Math.min(MOST_NAMED, bad.size()))) {
      find(Level.look, "source", says(source));
    }
    if (bad.size() > MOST_NAMED) {
      find(Level.look, "source", (bad.size() - MOST_NAMED) + " more; the status page lists them");
    }
  }

  /** "nahran: some feeds unreadable (http-404); last read …; 40 % of visits failed, …". */
  private static String says(SourceHealth source) {
    String reason =
        switch (source.reason()) {
          case GONE -> "its feeds are gone for good; look for their new addresses";
          case UNREACHABLE -> "none of its feeds can be read; check their addresses";
          case NO_TEXT -> "most of its pages give no text";
          case PARTLY -> "some of its feeds cannot be read";
          case UNRELIABLE -> "its visits often fail";
          case SILENT -> "it has brought nothing new for a week";
          case SLOW -> "it is slow to answer";
          case WAITING -> "not visited yet";
          case WELL -> "well";
        };
    return String.format(
        Locale.ROOT,
        "%s: %s%s; last read %s; %.0f%% of visits failed, %.1f s to answer, %.1f entries a day,"
            + " %.0f%% of %d pages without text",
        source.sourceId(),
        reason,
        source.problem() == null ? "" : " (" + source.problem() + ")",
        source.lastSuccess() == null ? "never" : source.lastSuccess(),
        100 * source.errorRate(),
        source.latency().toMillis() / 1000.0,
        source.entriesADay(),
        100 * source.pageFailures(),
        source.pages());
  }

  private void index() {
    try (LuceneIndex index = LuceneIndex.openForReading(folder.resolve(House.INDEX));
        Store store = Store.openForReading(folder)) {
      long behind = store.lastSequence() - index.committed();
      find(
          behind == 0 ? Level.ok : Level.look,
          "search",
          behind == 0
              ? "the index is up to date"
              : "the index is " + behind + " reports off; the next gather or serve mends it");
    } catch (SearchException | StoreException e) {
      find(Level.look, "search", e.getMessage() + "; the next gather or serve makes it anew");
    }
  }

  private void find(Level level, String what, String says) {
    findings.add(new Finding(level, what, says));
  }
}
