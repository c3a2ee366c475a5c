package org.isnad.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Comment;
import org.isnad.model.Dated;
import org.isnad.model.Picture;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.pipeline.Corrections;
import org.isnad.server.ReportView.AssistView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a report's page together. Thread-safe. */
@Component
final class ReportPages {
  private static final int BRIEF_SENTENCES = 2;
  private static final int POINTS = 5;
  private static final int ANSWER_SENTENCES = 3;
  private static final int RELATED = 8;

  /** Fewer sentences than this to choose from make no list of points. */
  private static final int FEWEST_POINTS = 3;

  private final Backend backend;
  private final Commenting comments;
  private final Listing listing;
  private final Sayings sayings;
  private final RelatedNews related;

  ReportPages(Backend backend, RelatedNews related, Commenting comments) {
    this.backend = backend;
    this.comments = comments;
    this.related = related;
    this.listing = new Listing(backend);
    this.sayings = new Sayings(backend.sources().book(), listing);
  }

  /**
   * The page.
   *
   * @param question asked of the assistant; empty for none
   * @param state of the comments below it
   */
  Html page(int status, Frame frame, PlacedReport placed, String question, CommentState state) {
    InterfaceLanguage reader = frame.preferences().language();
    Report report = placed.report();
    List<PlacedReport> story = backend.library().reportsOf(placed.storyId());
    List<PlacedReport> others =
        story.stream().filter(other -> other.report().id() != report.id()).toList();
    RelatedNews.Found found = related.of(placed, story);
    List<List<PlacedReport>> families = families(found, others);
    List<List<PlacedReport>> shown = families.subList(0, Math.min(RELATED, families.size()));
    Dated published = report.article().published();
    ReportView view =
        new ReportView(
            listing.report(placed, reader, 0),
            placed.storyId(),
            report.article().authors(),
            report.reading().agencies().stream()
                .map(agency -> listing.sourceName(agency, reader))
                .toList(),
            original(report),
            published == null || published.exact(),
            report.revision(),
            report.article().paywalled(),
            picture(report.article()),
            report.article().image(),
            Body.of(report.article(), report.reading().attributions()),
            sayings.of(report, backend.names().speakers(report.id()), reader),
            report.reading().hashtags(),
            Corrections.of(backend.library().revisions(report.id()), report),
            assist(placed, others, question, reader),
            comments.of(
                new Comment.Subject(Comment.Subject.Kind.REPORT, report.id()), frame, state),
            Tellings.of(shown, listing, reader),
            families.size() - shown.size(),
            related.stories(found.neighbours()).stream()
                .map(other -> listing.story(other, reader, Listing.EXCERPT))
                .toList());
    Card card = Card.of(frame, view, Excerpt.of(report.article(), Listing.EXCERPT));
    return new Html(
        status, out -> JtereportGenerated.render(out, Html.AS_IT_IS, frame, view, card));
  }

  private static @Nullable Picture picture(Article article) {
    Picture lead = article.image();
    boolean within =
        lead != null
            && article.blocks().stream()
                .anyMatch(block ->
                    block instanceof Block.Image image && image.picture().uri().equals(lead.uri()));
    return within ? null : lead;
  }

  private static List<List<PlacedReport>> families(
      RelatedNews.Found found, List<PlacedReport> others) {
    Map<Long, PlacedReport> byId = new HashMap<>();
    others.forEach(other -> byId.put(other.report().id(), other));
    return found.sameStory().stream()
        .map(family ->
            family.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList())
        .filter(family -> !family.isEmpty())
        .toList();
  }

  private AssistView assist(
      PlacedReport placed, List<PlacedReport> others, String question, InterfaceLanguage reader) {
    List<PlacedReport> all = new ArrayList<>(List.of(placed));
    all.addAll(others);
    Assisting assisting = new Assisting(listing, all);
    List<Cited> points = assisting.cite(backend.assistant().brief(List.of(placed), POINTS), reader);
    return new AssistView(
        placed.report().id(),
        assisting.cite(backend.assistant().brief(List.of(placed), BRIEF_SENTENCES), reader),
        points.size() < FEWEST_POINTS ? List.of() : points,
        question,
        // A question may be answered by another report of the same story.
        question.isEmpty()
            ? List.of()
            : assisting.cite(backend.assistant().ask(all, question, ANSWER_SENTENCES), reader));
  }

  /**
   * Where the publisher has it; empty for an imported report whose address leads nowhere (RFC
   * 2606).
   */
  private static String original(Report report) {
    String host = report.address().getHost();
    return host == null || host.endsWith(".invalid") ? "" : report.address().toString();
  }
}
