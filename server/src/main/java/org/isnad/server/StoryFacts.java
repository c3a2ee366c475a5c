package org.isnad.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.chain.FigureRow;
import org.isnad.chain.FigureTable;
import org.isnad.chain.StoryTimeline;
import org.isnad.chain.TimelineEntry;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.text.TextDirection;

/** Lays out a story's table of figures and its timeline for a reader. */
final class StoryFacts {
  private static final int MOST_FIGURES = 24;
  private static final int MOST_EVENTS = 24;
  private static final int LONGEST_LABEL = 80;
  private static final Set<String> DURATIONS =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade");

  private final Map<Long, Report> reports = new HashMap<>();
  private final List<PlacedReport> placed;
  private final Listing listing;
  private final InterfaceLanguage reader;

  StoryFacts(List<PlacedReport> placed, Listing listing, InterfaceLanguage reader) {
    this.placed = placed;
    this.listing = listing;
    this.reader = reader;
    placed.forEach(one -> reports.put(one.report().id(), one.report()));
  }

  List<FigureLine> figures() {
    return FigureTable.of(placed).stream()
        .filter(StoryFacts::tells)
        .limit(MOST_FIGURES)
        .map(this::line)
        .toList();
  }

  /** How long something takes, told by one report alone, is no news of its own. */
  private static boolean tells(FigureRow row) {
    return row.reports() > 1 || row.unit() == null || !DURATIONS.contains(row.unit());
  }

  private FigureLine line(FigureRow row) {
    List<FigureLine.FigureCell> cells = new ArrayList<>();
    for (FigureRow.Value value : row.values()) {
      List<Told> told = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (FigureRow.Telling telling : value.tellings()) {
        if (seen.add(telling.sourceId())) {
          told.add(told(telling));
        }
      }
      cells.add(
          new FigureLine.FigureCell(value.quantity(), value.superseded(), value.origins(), told));
    }
    String what = label(row);
    return new FigureLine(
        row.theme() == null ? "" : row.theme(),
        what,
        TextDirection.of(what).attribute(),
        row.agreement(),
        cells);
  }

  /** What is counted, in the reader's language where a report has it. */
  private String label(FigureRow row) {
    String what = row.what();
    for (FigureRow.Value value : row.values()) {
      for (FigureRow.Telling telling : value.tellings()) {
        String own = telling.figure().scope().what();
        if (own != null && telling.language().equals(reader.language())) {
          return own;
        }
      }
    }
    if (what != null) {
      return what;
    }
    return row.theme() != null
        ? ""
        : shortened(row.values().getFirst().tellings().getFirst().sentence());
  }

  private static String shortened(String sentence) {
    int space = sentence.lastIndexOf(' ', LONGEST_LABEL);
    return sentence.length() <= LONGEST_LABEL || space <= 0
        ? sentence
        : sentence.substring(0, space) + "…";
  }

  private Told told(FigureRow.Telling telling) {
    Mention source = telling.figure().source();
    return told(
        telling.reportId(),
        telling.sourceId(),
        source == null ? "" : source.name(),
        telling.sentence(),
        telling.figure().place().span(),
        telling.figure().sentence(),
        telling.language());
  }

  List<TimelineLine> timeline() {
    List<TimelineEntry> entries = StoryTimeline.of(placed);
    int from = Math.max(0, entries.size() - MOST_EVENTS);
    return entries.subList(from, entries.size()).stream().map(this::line).toList();
  }

  private TimelineLine line(TimelineEntry entry) {
    List<Told> told = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    TimelineEntry.Telling own = inOwnLanguage(entry);
    told.add(told(own));
    seen.add(own.sourceId());
    for (TimelineEntry.Telling telling : entry.tellings()) {
      if (seen.add(telling.sourceId())) {
        told.add(told(telling));
      }
    }
    return new TimelineLine(entry, told);
  }

  private TimelineEntry.Telling inOwnLanguage(TimelineEntry entry) {
    return entry.tellings().stream()
        .filter(telling -> telling.language().equals(reader.language()))
        .findFirst()
        .orElse(entry.tellings().getFirst());
  }

  private Told told(TimelineEntry.Telling telling) {
    return told(
        telling.reportId(),
        telling.sourceId(),
        "",
        telling.sentence(),
        telling.event().place().span(),
        telling.event().sentence(),
        telling.language());
  }

  private Told told(
      long reportId,
      String sourceId,
      String speaker,
      String sentence,
      Span words,
      Span around,
      Language language) {
    Report report = reports.get(reportId);
    List<Span> marks = around.contains(words) ? List.of(words.shift(-around.start())) : List.of();
    return new Told(
        reportId,
        report == null ? 1 : Assisting.paragraph(report.article(), words.start()),
        report == null ? listing.sourceName(sourceId, reader) : listing.sourceName(report, reader),
        speaker,
        Marked.of(sentence, marks),
        TextDirection.of(sentence).attribute(),
        Listing.lang(language));
  }
}
