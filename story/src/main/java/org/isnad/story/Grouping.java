package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Placement;
import org.isnad.model.StoryChange;
import org.isnad.model.WireCopy;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports into stories, one at a time, as they come (تجميع القصص), over sources and languages.
 * Deterministic: the same reports in the same order give the same stories. A story's id is the id
 * of the report that opened it. Not thread-safe.
 *
 * <p>A report is compared with those of the window that share its telling words, or its names,
 * places and ideas in another language; a learned model says how probably two belong together; the
 * stories near the report are then joined anew by average linkage ({@link Regrouping}). So a report
 * may open a story, join one, show two to be one, or one to be two: each is a {@link StoryChange}.
 * What is looked at for a report is bounded, so its cost does not follow the window but for slower
 * memory; a report of the window takes about a kilobyte and a half. Figures: {@code bench/run
 * stories growth}.
 *
 * <pre>{@code
 * Grouping grouping = new Grouping(Duration.ofDays(14));
 * Placement placement = grouping.place(item);
 * }</pre>
 */
public final class Grouping {
  private final Duration length;
  private final Fingerprints fingerprints = new Fingerprints();
  private final ReportWindow window = new ReportWindow();
  private final WireFamilies families;
  private final Comparing comparing;
  private final StreamTime time;

  /** Stories that became part of others. */
  private final Map<Long, Long> mergedInto = new HashMap<>();

  private final Restoring restoring;

  /**
   * @param window how long a story stays open after its latest report
   */
  public Grouping(Duration window) {
    this(window, GroupingWeights.STORIES);
  }

  /**
   * Grouping into events, which are finer than stories: a fire is one, the inquiry into it another.
   * What is called a story here is an event then.
   *
   * @param window how long an event stays open after its latest report
   */
  public static Grouping ofEvents(Duration window) {
    return new Grouping(window, GroupingWeights.EVENTS);
  }

  Grouping(Duration window, PairModel model) {
    this.length = window;
    this.families = new WireFamilies(this.window, window);
    this.comparing = new Comparing(this.window, model, window);
    this.time = new StreamTime(window);
    this.restoring = new Restoring(this.window, mergedInto);
  }

  /**
   * Finds the report's story and wire family. A report placed before keeps its place; nothing
   * changes.
   */
  public Placement place(StoryItem item) {
    Member before = window.find(item.id());
    if (before != null) {
      return new Placement(item.id(), before.story().id(), before.copy(), List.of());
    }
    restoring.end();
    StoryWords words = StoryWords.of(item);
    long seen = seen(item.at());
    Fingerprints.Read read = fingerprints.read(item, words);
    Member report = member(item, seen, read, new Story(item.id(), window.end()));
    WireFamilies.Found found = families.find(read.print(), read.finders());
    List<Story> near = comparing.compare(report, read.finders(), found);
    if (found != null) {
      report.carry(found.like().family(), found.share());
    }
    keep(report, read.finders(), item);
    Settling settling = new Settling(window, mergedInto, report, changedAt(report));
    settling.settle(near, new Settling.Reason(found == null ? null : found.like(), words));
    return new Placement(
        item.id(), report.story().id(), report.copy(), settling.changes(), settling.moved());
  }

  /**
   * Takes in a report that was placed earlier, after a restart: in the order in which reports were
   * placed, restoring them makes the grouping what placing them had made it. What is older than the
   * first restored report is not known: neither its words, which made others more or less telling,
   * nor the stories it was in.
   *
   * @param placed where it was put when it came, with the stories that became one and the reports
   *     that moved; the changes of other kinds are not looked at
   */
  public void restore(StoryItem item, Placement placed) {
    long seen = seen(item.at());
    Fingerprints.Read read = fingerprints.read(item, StoryWords.of(item));
    Member report = member(item, seen, read, new Story(item.id(), window.end()));
    WireFamilies.Found found = families.find(read.print(), read.finders());
    comparing.compare(report, read.finders(), found);
    WireCopy copy = placed.copy();
    if (found != null && copy != null) {
      report.carry(found.like().family(), copy.share());
    }
    keep(report, read.finders(), item);
    restoring.apply(report, placed);
  }

  private Member member(StoryItem item, long seen, Fingerprints.Read read, Story story) {
    return new Member(window.end(), seen, read.print(), story, WireFamilies.alone(item));
  }

  private void keep(Member report, Finders finders, StoryItem item) {
    window.add(report, finders);
    families.add(report, finders, item);
  }

  /** The stream's time, which forgets what is older than the window. */
  private long seen(@Nullable Instant at) {
    Instant before = time.now();
    Instant now = at == null ? time.now() : time.advance(at);
    if (now == null) {
      return Fingerprint.UNDATED;
    }
    long millis = now.toEpochMilli();
    if (before == null) {
      redate(window.begin(), millis);
    } else if (Duration.between(before, now).compareTo(length) > 0) {
      redate(Math.max(window.begin(), window.end() - StreamTime.WITNESSES + 1), millis);
    }
    int begin = window.begin();
    window.expire(
        now.minus(length).toEpochMilli(), gone -> gone.story().forgetBefore(gone.serial() + 1));
    if (window.begin() > begin) {
      families.forgetBefore(window.begin());
      if (mergedInto.size() > window.size() + 1000) {
        mergedInto.keySet().removeIf(id -> window.find(id) == null);
      }
    }
    return millis;
  }

  /** Reports that came before their time was believed are of that time too. */
  private void redate(int from, long millis) {
    for (int serial = from; serial < window.end(); serial++) {
      window.get(serial).see(millis);
    }
  }

  private Instant changedAt(Member report) {
    long millis = report.print().dated() ? report.print().at() : report.seen();
    return Instant.ofEpochMilli(millis == Fingerprint.UNDATED ? 0 : millis);
  }

  /** The story that one with this id is part of now, following merges; itself when not known. */
  public long current(long storyId) {
    Member opener = window.find(storyId);
    if (opener != null && opener.story().id() == storyId) {
      return storyId;
    }
    long story = storyId;
    Long into = mergedInto.get(story);
    while (into != null) {
      story = into;
      into = mergedInto.get(story);
    }
    return story;
  }

  /** The story a report of the window is in now; null when the report is not known. */
  public @Nullable Long storyOf(long reportId) {
    Member report = window.find(reportId);
    return report == null ? null : report.story().id();
  }

  /** How many reports it remembers. */
  int size() {
    return window.size();
  }
}
