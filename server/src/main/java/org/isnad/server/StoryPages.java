package org.isnad.server;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Comment;
import org.isnad.model.PlacedReport;
import org.isnad.model.Story;
import org.isnad.model.StoryChange;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a story's page: who reported it, from how many origins, and how it came together. */
@Component
final class StoryPages {
  private final Backend backend;
  private final RelatedNews related;
  private final Commenting comments;
  private final Listing listing;
  private final StoryPictures pictures;

  StoryPages(Backend backend, RelatedNews related, Commenting comments) {
    this.backend = backend;
    this.related = related;
    this.comments = comments;
    this.listing = new Listing(backend);
    this.pictures = new StoryPictures(backend.sources().book(), listing);
  }

  /**
   * What is asked of the assistant.
   *
   * @param since when the reader was here last; null when that is not known
   * @param question empty for none
   */
  record Asked(@Nullable Instant since, String question) {
    static final Asked NOTHING = new Asked(null, "");
  }

  Html page(int status, Frame frame, Story story, CommentState state) {
    return page(status, frame, story, Asked.NOTHING, state);
  }

  Html page(int status, Frame frame, Story story, Asked asked, CommentState state) {
    InterfaceLanguage reader = frame.preferences().language();
    List<PlacedReport> reports = backend.library().reportsOf(story.id());
    Assisting assisting = new Assisting(listing, reports);
    StoryLine line = listing.story(story, reader, 0);
    RelatedNews.Found found = related(story, reports);
    StoryFacts facts = new StoryFacts(reports, listing, reader);
    StoryView view =
        new StoryView(
            line,
            line.headlineReportId(),
            StoryAssist.of(
                backend.assistant(),
                reports,
                readable(reports, reader),
                asked.since(),
                asked.question(),
                assisting,
                listing,
                reader,
                backend.writing().offeredTo(frame)),
            pictures.of(reports, backend.names().ofStory(story.id()), frame.words()),
            facts.figures(),
            facts.timeline(),
            Tellings.ofStory(reports, listing, reader),
            changes(story, reports, reader),
            lines(found.before(), reader),
            lines(found.neighbours(), reader),
            comments.of(new Comment.Subject(Comment.Subject.Kind.STORY, story.id()), frame, state));
    return new Html(
        status,
        out -> JtestoryGenerated.render(out, Html.AS_IT_IS, frame, view, Card.of(frame, view)));
  }

  private RelatedNews.Found related(Story story, List<PlacedReport> reports) {
    return reports.stream()
        .filter(placed -> placed.report().id() == story.headlineReportId())
        .findFirst()
        .map(headline -> related.of(headline, reports))
        .orElse(RelatedNews.Found.NOTHING);
  }

  private List<StoryLine> lines(List<Long> ids, InterfaceLanguage reader) {
    return related.stories(ids).stream().map(story -> listing.story(story, reader, 0)).toList();
  }

  /**
   * The reports in the reader's language where there are any, else all: a brief is read as one
   * text.
   */
  static List<PlacedReport> readable(List<PlacedReport> reports, InterfaceLanguage reader) {
    List<PlacedReport> own =
        reports.stream()
            .filter(placed -> placed.report().article().language().equals(reader.language()))
            .toList();
    return own.isEmpty() ? reports : own;
  }

  private List<Change> changes(Story story, List<PlacedReport> reports, InterfaceLanguage reader) {
    Map<Long, ReportLine> byId = new HashMap<>();
    reports.forEach(placed -> byId.put(placed.report().id(), listing.report(placed, reader, 0)));
    return backend.library().changes(story.id()).stream()
        .map(change -> change(change, byId))
        .toList();
  }

  private static Change change(StoryChange change, Map<Long, ReportLine> byId) {
    ReportLine report = byId.get(change.reportId());
    String headline = report == null ? "" : report.headline();
    return new Change(
        change.kind(),
        change.reportId(),
        headline,
        TextDirection.of(headline).attribute(),
        report == null ? "" : report.sourceName(),
        change.score(),
        change.reason(),
        change.at());
  }
}
