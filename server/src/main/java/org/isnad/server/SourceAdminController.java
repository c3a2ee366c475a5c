package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.FeedAddress;
import org.isnad.model.Source;
import org.isnad.pipeline.FeedHistory;
import org.isnad.pipeline.SourceHealth;
import org.isnad.pipeline.TypedAddress;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The admin's pages of sources: all of them, and one with its feeds. */
@Controller
final class SourceAdminController {
  private static final int SHOWN = 60;

  private final Backend backend;
  private final Listing listing;
  private final SourceDesk desk;
  private final AdminLog log;

  SourceAdminController(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
    this.desk = new SourceDesk(backend);
    this.log = new AdminLog(backend);
  }

  /**
   * A source in the list.
   *
   * @param reason how it fares; null before it has a history
   */
  record Line(Source source, String name, SourceHealth.@Nullable Reason reason) {}

  /**
   * The sources.
   *
   * @param next where the next page starts; 0 when there is none
   */
  record ListView(List<Line> lines, int count, String query, int next) {}

  /**
   * A feed of a source.
   *
   * @param history null before it was first visited
   */
  record FeedLine(FeedAddress feed, @Nullable FeedHistory history) {}

  /**
   * A source with its feeds.
   *
   * @param form what its form shows: the source as it is, or what was typed and cannot be taken
   * @param problem message key of what is wrong with it; null when nothing is
   * @param others those it may turn out to be one with
   */
  record SourceView(
      Source source,
      String name,
      SourceForm form,
      List<FeedLine> feeds,
      long reports,
      List<Line> others,
      @Nullable String problem) {}

  @GetMapping("/admin/sources")
  Html list(
      Frame frame,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int from) {
    String query = PlainText.line(q);
    List<Line> all = lines(frame, query);
    int start = Math.clamp(from, 0, all.size());
    int end = Math.min(all.size(), start + SHOWN);
    ListView view =
        new ListView(all.subList(start, end), all.size(), query, end < all.size() ? end : 0);
    return Html.page(out -> JteadminsourcesGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  /** The sources whose name, id or home has the query in it, those that need a look first. */
  private List<Line> lines(Frame frame, String query) {
    String folded = Spelling.fold(query);
    Map<String, SourceHealth.Reason> reasons = new HashMap<>();
    SourceLine.all(backend, listing, frame, backend.feeds().all())
        .forEach(line -> reasons.put(line.health().sourceId(), line.health().reason()));
    InterfaceLanguage reader = frame.preferences().language();
    return backend.catalogue().sources().stream()
        .filter(source -> folded.isEmpty() || matches(source, folded))
        .map(source ->
            new Line(source, listing.sourceName(source.id(), reader), reasons.get(source.id())))
        .sorted(Comparator.comparingInt(SourceAdminController::urgency))
        .toList();
  }

  private static int urgency(Line line) {
    SourceHealth.Reason reason = line.reason();
    boolean bad = reason != null && reason.bad() && !line.source().paused();
    return bad ? 0 : line.source().feeds().isEmpty() ? 2 : 1;
  }

  private static boolean matches(Source source, String folded) {
    return source.id().contains(folded)
        || source.home().toString().contains(folded)
        || source.names().values().stream().anyMatch(n -> Spelling.fold(n).contains(folded));
  }

  @GetMapping("/admin/sources/{id}")
  Html source(Frame frame, @PathVariable String id) {
    return backend
        .catalogue()
        .byId(id)
        .map(source -> page(frame, source, SourceForm.of(source), null))
        .orElseGet(() -> ErrorPages.missing(frame));
  }

  private Html page(Frame frame, Source source, SourceForm form, @Nullable String problem) {
    InterfaceLanguage reader = frame.preferences().language();
    SourceView view =
        new SourceView(
            source,
            listing.sourceName(source.id(), reader),
            form,
            source.feeds().stream()
                .map(feed -> new FeedLine(feed, backend.feeds().history(feed.uri()).orElse(null)))
                .toList(),
            backend.library().reportsBySource().getOrDefault(source.id(), 0L),
            lines(frame, "").stream()
                .filter(line -> !line.source().id().equals(source.id()))
                .sorted(Comparator.comparing(Line::name))
                .toList(),
            problem);
    return new Html(
        problem == null ? HttpStatus.OK.value() : HttpStatus.BAD_REQUEST.value(),
        out -> JteadminsourceGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  @PostMapping("/admin/sources/{id}")
  View change(
      Frame frame,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String other,
      SourceForm form,
      HttpServletRequest request) {
    Optional<Source> found = backend.catalogue().byId(id);
    if (found.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    Source source = found.get();
    Optional<URI> feed = TypedAddress.read(address);
    boolean all = address.isEmpty();
    Optional<Source> into = backend.catalogue().byId(other).filter(one -> !one.equals(source));
    String to = "/admin/sources/" + id;
    boolean kept;
    switch (act) {
      case "edit" -> {
        Optional<String> problem = form.problem();
        if (problem.isPresent()) {
          return page(frame, source, form, problem.get());
        }
        kept = desk.edit(form.source(id, source));
      }
      case "pause", "resume" ->
          kept = desk.pause(id, uri -> all || feed.equals(Optional.of(uri)), act.equals("pause"));
      case "visit" -> {
        source.feeds().stream()
            .map(FeedAddress::uri)
            .filter(uri -> all || feed.equals(Optional.of(uri)))
            .forEach(backend.sources().visitSoon());
        return Seeing.other(to);
      }
      case "drop" -> {
        if (feed.isEmpty()) {
          return page(frame, source, SourceForm.of(source), "sources.bad.address");
        }
        kept = desk.dropFeed(id, feed.get());
      }
      case "feed" -> {
        if (feed.isEmpty()) {
          return page(frame, source, SourceForm.of(source), "sources.bad.address");
        }
        kept = desk.addFeeds(id, List.of(new FeedAddress(feed.get(), null)));
      }
      case "remove" -> {
        kept = desk.remove(id);
        to = "/admin/sources";
      }
      case "merge" -> {
        if (into.isEmpty()) {
          return page(frame, source, SourceForm.of(source), "sources.bad.other");
        }
        kept = desk.merge(source, into.get());
        to = "/admin/sources/" + other;
      }
      default -> {
        return ErrorPages.of(HttpStatus.BAD_REQUEST.value(), frame);
      }
    }
    if (!kept) {
      return page(frame, source, SourceForm.of(source), "sources.not-kept");
    }
    log.write(request, "source-" + act, id, act.equals("merge") ? other : address, frame.now());
    return Seeing.other(to);
  }
}
