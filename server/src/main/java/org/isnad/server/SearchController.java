package org.isnad.server;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.isnad.pipeline.SearchIndex.Hit;
import org.isnad.pipeline.SearchIndex.Hits;
import org.isnad.pipeline.SearchIndex.Query;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search page. */
@Controller
final class SearchController {
  private static final int PER_PAGE = 20;

  /** Nobody turns to page 51; whatever asks for it is not a reader. */
  private static final int LAST_PAGE = 50;

  private static final int LONGEST_QUERY = 300;

  /** A query of more words is no name. */
  private static final int LONGEST_NAME = 5;

  private static final int MOST_NAMES = 4;

  private final Backend backend;
  private final Listing listing;

  SearchController(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
  }

  /**
   * The search page.
   *
   * @param query as typed; empty before a search
   * @param problem message key of what could not be read in the query; null when all was
   * @param subject of the problem, as typed
   * @param facets what narrows it further; empty when nothing was found
   * @param names that may be meant; empty but on the first page
   * @param page counted from 1
   * @param more whether there is a next page
   */
  record SearchView(
      String query,
      long total,
      List<Found> found,
      @Nullable String problem,
      String subject,
      List<FacetGroup> facets,
      List<FoundName> names,
      int page,
      boolean more) {}

  /** A name with a page of its own. */
  record FoundName(long id, String label, long statements) {}

  /** A found report as it is drawn. */
  record Found(
      long reportId,
      List<Marked> headline,
      String dir,
      List<Marked> snippet,
      String snippetDir,
      String sourceId,
      String sourceName,
      Instant at) {}

  @GetMapping("/search")
  Html search(
      Frame frame,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(defaultValue = "1") int page) {
    String query = q == null ? "" : Excerpt.cut(PlainText.line(q), LONGEST_QUERY);
    int number = Math.clamp(page, 1, LAST_PAGE);
    SearchView view =
        query.isEmpty()
            ? new SearchView("", 0, List.of(), null, "", List.of(), List.of(), 1, false)
            : found(query, number, frame);
    return Html.page(out -> JtesearchGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private SearchView found(String query, int page, Frame frame) {
    InterfaceLanguage reader = frame.preferences().language();
    int offset = (page - 1) * PER_PAGE;
    Hits hits = backend.search().search(new Query(query, offset, PER_PAGE));
    String problem = hits.problem();
    return new SearchView(
        query,
        hits.total(),
        hits.hits().stream().map(hit -> found(hit, reader)).toList(),
        problem == null ? null : "search.problem." + problem.split(": ", 2)[0],
        problem == null ? "" : problem.substring(problem.indexOf(':') + 1).strip(),
        FacetGroup.of(
            query,
            backend.search().facets(query),
            frame.words(),
            LocalDate.ofInstant(frame.now(), ZoneOffset.UTC),
            id -> listing.sourceName(id, reader)),
        page == 1 ? names(query, reader) : List.of(),
        page,
        page < LAST_PAGE && hits.total() > offset + hits.hits().size());
  }

  /** The names that the query is, alone or behind an operator. */
  private List<FoundName> names(String query, InterfaceLanguage reader) {
    String typed = query.substring(query.indexOf(':') + 1).replaceAll("[\"“”«»„]", " ").strip();
    return typed.isEmpty() || typed.split("\\s+", -1).length > LONGEST_NAME
        ? List.of()
        : backend.names().find(typed, MOST_NAMES).stream()
            .filter(name -> name.statements() > 0)
            .map(name -> new FoundName(name.id(), name.label(reader.language()), name.statements()))
            .toList();
  }

  private Found found(Hit hit, InterfaceLanguage reader) {
    return new Found(
        hit.reportId(),
        Marked.of(hit.title(), hit.titleMarks()),
        TextDirection.of(hit.title()).attribute(),
        Marked.of(hit.snippet(), hit.marks()),
        TextDirection.of(hit.snippet()).attribute(),
        hit.sourceId(),
        listing.sourceName(hit.sourceId(), reader),
        hit.reportedAt());
  }
}
