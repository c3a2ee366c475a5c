package org.isnad.server;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.Source;
import org.isnad.model.Story;
import org.isnad.model.WireCopy;
import org.isnad.story.Headlines;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;

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

  /**
   * A report's source for a reader: where the catalogue does not know it, what the page called it.
   */
  String sourceName(Report report, InterfaceLanguage reader) {
    String site = report.article().site();
    boolean known = backend.catalogue().byId(report.sourceId()).isPresent();
    return known || site == null ? sourceName(report.sourceId(), reader) : site;
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
        sourceName(report, reader),
        report.reportedAt(),
        excerpt == 0 ? "" : Excerpt.of(article, excerpt));
  }

  List<ReportLine> reports(List<PlacedReport> placed, InterfaceLanguage reader, int excerpt) {
    return placed.stream().map(report -> report(report, reader, excerpt)).toList();
  }

  /** A story with a headline in the reader's own language where one of its reports has one. */
  StoryLine story(Story story, InterfaceLanguage reader, int excerpt) {
    return story(story, reader, reader.language(), excerpt);
  }

  /**
   * A story.
   *
   * @param preferred the language its headline is wanted in; null for the story's own headline
   */
  StoryLine story(
      Story story, InterfaceLanguage reader, @Nullable Language preferred, int excerpt) {
    Optional<PlacedReport> named = headlined(story, preferred);
    String headline = named.map(placed -> placed.report().headline()).orElse(story.headline());
    Language language =
        named.map(placed -> placed.report().article().language()).orElse(story.language());
    return new StoryLine(
        story.id(),
        named.map(placed -> placed.report().id()).orElse(story.headlineReportId()),
        headline,
        lang(language),
        TextDirection.of(headline).attribute(),
        named.map(placed -> placed.report().sourceId()).orElse(""),
        named.map(placed -> sourceName(placed.report(), reader)).orElse(""),
        story.firstAt(),
        story.lastAt(),
        story.reports(),
        story.sources(),
        story.origins(),
        story.hashtags(),
        named.map(placed -> placed.report().article().image()).orElse(story.image()),
        excerpt == 0
            ? ""
            : named.map(placed -> Excerpt.of(placed.report().article(), excerpt)).orElse(""));
  }

  /**
   * The report that gives the headline: in the wanted language where there is one, else its own.
   */
  private Optional<PlacedReport> headlined(Story story, @Nullable Language preferred) {
    Optional<PlacedReport> own = backend.library().report(story.headlineReportId());
    if (preferred == null || story.language().equals(preferred) || story.reports() == 1) {
      return own;
    }
    List<PlacedReport> reports = backend.library().reportsOf(story.id());
    List<Headlines.Told> told = reports.stream().map(Listing::told).toList();
    if (told.isEmpty()) {
      return own;
    }
    Headlines.Told chosen = Headlines.choose(told, preferred);
    return chosen.language().equals(preferred)
        ? reports.stream().filter(placed -> placed.report().id() == chosen.reportId()).findFirst()
        : own;
  }

  static Headlines.Told told(PlacedReport placed) {
    Report report = placed.report();
    WireCopy copy = placed.copy();
    return new Headlines.Told(
        report.id(),
        report.article().language(),
        report.headline(),
        copy == null ? null : copy.familyId());
  }

  /** The value of a {@code lang} attribute; empty, which means unknown, when it cannot be told. */
  static String lang(Language language) {
    return language.known() ? language.tag() : "";
  }

  private static String nameFor(Source source, InterfaceLanguage reader) {
    return source.name(reader.language());
  }
}
