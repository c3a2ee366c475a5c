package org.isnad.pipeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.chain.ChainReader;
import org.isnad.chain.ReadText;
import org.isnad.model.Article;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.isnad.model.Outcome;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.story.Hashtagger;

/**
 * The "read" stage: a draft to a report with its attributions, figures, dated events and hashtags.
 */
final class ReportReading {
  static final String STAGE = "read";

  private final Supplier<ChainReader> reading;

  ReportReading(SourceBook sources) {
    this.reading = sources.derived(ChainReader::new);
  }

  Outcome<List<Report>> read(Draft draft) {
    PageRequest request = draft.request();
    Arrival arrival = request.arrival();
    ReportIdentity identity = ReportIdentity.of(arrival, draft.article());
    Report unread =
        new Report(
            request.reportId(),
            identity.canonical(),
            identity.address(),
            arrival.sourceId(),
            request.revision(),
            draft.seenAt(),
            draft.article(),
            Reading.EMPTY);
    return Outcome.done(List.of(withReading(unread)));
  }

  /**
   * The day that "today" in the report is: the publisher's own, where it tells its offset from UTC.
   */
  private static LocalDate day(Report report) {
    Dated published = report.article().published();
    ZoneOffset own = published == null || !published.exact() ? null : published.offset();
    return report.reportedAt().atOffset(own == null ? ZoneOffset.UTC : own).toLocalDate();
  }

  /** The same report, read afresh. */
  Report withReading(Report report) {
    Article article = report.article();
    Language language = article.language();
    String text = article.text();
    LocalDate date = day(report);
    ChainReader chain = reading.get();
    ReadText read = chain.read(text, language, date);
    Reading reading =
        new Reading(
            read.attributions(),
            read.figures(),
            read.events(),
            Hashtagger.of(article),
            chain.agencies(article));
    return new Report(
        report.id(),
        report.canonical(),
        report.address(),
        report.sourceId(),
        report.revision(),
        report.seenAt(),
        article,
        reading);
  }
}
