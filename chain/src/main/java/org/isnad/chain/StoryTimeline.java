package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.chain.TimelineEntry.Telling;
import org.isnad.model.DatedEvent;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;

/**
 * Joins the dated events of a story's reports to one timeline (الخط الزمني): the same event of the
 * same days once, with all reports that tell it. Time is bounded: at most {@value
 * LatestReports#MOST} reports, {@value #MOST_EVENTS} events of each and {@value #MOST_ENTRIES}
 * entries. Stateless.
 */
public final class StoryTimeline {
  private static final int MOST_EVENTS = 40;
  private static final int MOST_ENTRIES = 400;

  /** How alike two sentences about the same days must be to tell the same event. */
  private static final double SAME_EVENT = 0.4;

  private static final int SHARED_CONCEPTS = 3;

  private StoryTimeline() {}

  /**
   * The entries by their first day; a shorter time before a longer one that begins with it.
   *
   * @param reports of one story, in any order
   */
  public static List<TimelineEntry> of(List<PlacedReport> reports) {
    List<Entry> entries = new ArrayList<>();
    for (PlacedReport placed : LatestReports.of(reports)) {
      add(placed, entries);
    }
    return entries.stream()
        .map(Entry::entry)
        .sorted(
            Comparator.comparing(TimelineEntry::from)
                .thenComparing(TimelineEntry::to)
                .thenComparing(entry -> entry.tellings().getFirst().at()))
        .toList();
  }

  private static void add(PlacedReport placed, List<Entry> entries) {
    Report report = placed.report();
    String text = report.article().text();
    List<DatedEvent> events = report.reading().events();
    for (DatedEvent event : events.subList(0, Math.min(MOST_EVENTS, events.size()))) {
      if (event.sentence().end() > text.length()) {
        continue; // read from another text than the one stored
      }
      String sentence = event.sentence().of(text);
      Context context = Context.of(sentence, report.article().language());
      Telling telling =
          new Telling(
              report.id(),
              report.sourceId(),
              Origins.of(placed),
              report.reportedAt(),
              report.article().language(),
              sentence,
              event);
      Entry same =
          entries.stream().filter(entry -> entry.tells(event, context)).findFirst().orElse(null);
      if (same != null) {
        same.add(telling);
      } else if (entries.size() < MOST_ENTRIES) {
        entries.add(new Entry(telling, context));
      }
    }
  }

  /** An event while its tellings are gathered. */
  private static final class Entry {
    private final DatedEvent first;
    private final Context context;
    private final List<Telling> tellings = new ArrayList<>();

    Entry(Telling telling, Context context) {
      this.first = telling.event();
      this.context = context;
      tellings.add(telling);
    }

    boolean tells(DatedEvent event, Context other) {
      boolean sameDays =
          event.from().equals(first.from())
              && event.to().equals(first.to())
              && event.precision() == first.precision();
      if (!sameDays || context.likeness(other) < SAME_EVENT) {
        return false;
      }
      return context.language().equals(other.language())
          || context.sharedConcepts(other) >= SHARED_CONCEPTS;
    }

    /** A report that dates the event twice tells it once. */
    void add(Telling telling) {
      if (tellings.stream().noneMatch(known -> known.reportId() == telling.reportId())) {
        tellings.add(telling);
      }
    }

    TimelineEntry entry() {
      return new TimelineEntry(
          first.from(),
          first.to(),
          first.precision(),
          first.approximate(),
          tellings.stream().anyMatch(telling -> telling.event().weekdayContradicts()),
          tellings);
    }
  }
}
