package org.isnad.cli;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.isnad.chain.ChainReader;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.DatedEvent;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.story.Grouping;
import org.jspecify.annotations.Nullable;

/** Reads report lines, groups them and hands them on story by story, for tables over stories. */
final class StoryReports {
  private static final Duration WINDOW = Duration.ofDays(14);

  private final Stories stories = new Stories(new Grouping(WINDOW));
  private final List<PlacedReport> placed = new ArrayList<>();
  private Instant latest = Instant.EPOCH;

  /** A line with what was read out of it. */
  record ReadLine(ReportLine line, Article article, Reading reading) {}

  /** Takes what a story's reports have in common. */
  interface Sink {
    void story(String id, List<PlacedReport> reports);
  }

  /** Reads a line; from many threads at once. */
  static ReadLine read(ChainReader chain, ReportLine line) {
    Article article = Readers.article(line);
    Language language = line.language();
    List<Attribution> attributions = chain.attributions(line.text(), language);
    List<Figure> figures = chain.figures(line.text(), language, attributions);
    List<DatedEvent> events = events(chain, line);
    return new ReadLine(
        line,
        article,
        new Reading(attributions, figures, events, List.of(), chain.agencies(article)));
  }

  /** The dated events of a line; none for a line without a date. */
  static List<DatedEvent> events(ChainReader chain, ReportLine line) {
    Instant date = line.date();
    return date == null
        ? List.of()
        : chain.events(line.text(), line.language(), date.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** Places a line read, in the order of the input. */
  void place(ReadLine read) {
    ReportLine line = read.line;
    latest = line.date() == null ? latest : line.date();
    long id = placed.size();
    URI address = address(line.url(), id);
    Report report =
        new Report(
            id,
            CanonicalUrl.of(address).orElseThrow(),
            address,
            line.source() == null ? "" : line.source(),
            1,
            latest,
            read.article,
            read.reading);
    placed.add(new PlacedReport(report, 0, stories.place(line, read.reading.agencies())));
  }

  private static URI address(@Nullable URI url, long id) {
    boolean usable = url != null && CanonicalUrl.of(url).isPresent();
    return usable && url != null ? url : URI.create("https://line.invalid/" + id);
  }

  void forEach(Sink sink) {
    stories
        .groups()
        .forEach((story, numbers) -> {
          List<PlacedReport> reports = numbers.stream().map(placed::get).toList();
          sink.story(story, reports);
        });
  }

  /** The id that the line of a report bears. */
  String lineId(long reportId) {
    return stories.idOf((int) reportId);
  }
}
