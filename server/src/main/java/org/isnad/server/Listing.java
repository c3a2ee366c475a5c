package org.isnad.server;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.Source;
import org.isnad.model.Story;
import org.isnad.text.TextDirection;

/** Turns reports and stories into the lines that lists show. Thread-safe. */
final class Listing {
  static final int EXCERPT = 280;

  private final Backend backend;

  Listing(Backend backend) {
    this.backend = backend;
  }

  /** A source's name for a reader; its id when the catalogue knows it no more. */
  String sourceName(String sourceId, InterfaceLanguage reader) {
    return backend
        .catalogue()
        .byId(sourceId)
        .map(source -> nameFor(source, reader))
        .orElse(sourceId);
  }

  ReportLine report(PlacedReport placed, InterfaceLanguage reader, int excerpt) {
    Report report = placed.report();
    Article article = report.article();
    String headline = report.headline();
    return new ReportLine(
        report.id(),
        headline,
        lang(article.language()),
        TextDirection.of(headline).attribute(),
        report.sourceId(),
        sourceName(report.sourceId(), reader),
        report.reportedAt(),
        excerpt == 0 ? "" : Excerpt.of(article, excerpt));
  }

  List<ReportLine> reports(List<PlacedReport> placed, InterfaceLanguage reader, int excerpt) {
    return placed.stream().map(report -> report(report, reader, excerpt)).toList();
  }

  StoryLine story(Story story, InterfaceLanguage reader, int excerpt) {
    Optional<PlacedReport> named = backend.library().report(story.headlineReportId());
    String sourceId = named.map(placed -> placed.report().sourceId()).orElse("");
    return new StoryLine(
        story.id(),
        story.headline(),
        lang(story.language()),
        TextDirection.of(story.headline()).attribute(),
        sourceId,
        sourceName(sourceId, reader),
        story.lastAt(),
        story.reports(),
        story.sources(),
        story.origins(),
        story.hashtags(),
        excerpt == 0
            ? ""
            : named.map(placed -> Excerpt.of(placed.report().article(), excerpt)).orElse(""));
  }

  /** The value of a {@code lang} attribute; empty, which means unknown, when it cannot be told. */
  static String lang(Language language) {
    return language.known() ? language.tag() : "";
  }

  private static String nameFor(Source source, InterfaceLanguage reader) {
    return source.name(reader.language());
  }
}
