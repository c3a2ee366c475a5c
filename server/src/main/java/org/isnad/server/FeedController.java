package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Hashtag;
import org.isnad.model.PlacedReport;
import org.isnad.model.Source;
import org.isnad.pipeline.Said;
import org.isnad.pipeline.SearchIndex;
import org.isnad.server.out.FeedForm;
import org.isnad.server.out.OpmlOut;
import org.isnad.server.out.OpmlOut.Outline;
import org.isnad.server.out.OutFeed;
import org.isnad.server.out.OutItem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists as feeds, beside the pages that show them: RSS, Atom and JSON Feed, told apart by the
 * ending of the address. Whoever has the latest already is told so in a line.
 */
@Controller
final class FeedController {
  private static final int SHOWN = 30;
  private static final int LONGEST_QUERY = 300;

  /** Readers ask every few minutes anyway. */
  private static final String KEPT = "private, max-age=120";

  private final Backend backend;
  private final OutItems items;

  FeedController(Backend backend) {
    this.backend = backend;
    this.items = new OutItems(backend);
  }

  /** The latest stories: in the reader's language, or {@code edition=all}. */
  @GetMapping("/feed.{form}")
  ResponseEntity<byte[]> home(
      Frame frame,
      @PathVariable String form,
      @RequestParam(required = false) @Nullable String edition) {
    String wanted = HomeController.edition(edition, frame);
    List<OutItem> stories =
        backend.library().stories(FrontPages.language(wanted), null, SHOWN).stream()
            .map(story -> items.story(story, frame))
            .toList();
    return answer(frame, form, frame.t("site.name"), "/", stories);
  }

  @GetMapping("/source/{id}/feed.{form}")
  ResponseEntity<byte[]> source(Frame frame, @PathVariable String id, @PathVariable String form) {
    Optional<Source> source = backend.catalogue().byId(id);
    return source.isEmpty()
        ? missing()
        : answer(
            frame,
            form,
            source.get().name(frame.preferences().language().language()),
            "/source/" + id,
            reports(backend.library().bySource(id, null, SHOWN), frame));
  }

  @GetMapping("/hashtag/{key}/feed.{form}")
  ResponseEntity<byte[]> hashtag(Frame frame, @PathVariable String key, @PathVariable String form) {
    Optional<Hashtag> tag = backend.library().hashtag(key);
    return tag.isEmpty()
        ? missing()
        : answer(
            frame,
            form,
            "#" + tag.get().label(),
            Links.hashtag(tag.get()),
            reports(backend.library().byHashtag(tag.get().key(), null, SHOWN), frame));
  }

  /** The reports of a story, the latest first. */
  @GetMapping("/story/{id}/feed.{form}")
  ResponseEntity<byte[]> story(Frame frame, @PathVariable long id, @PathVariable String form) {
    return backend
        .library()
        .currentStory(id)
        .flatMap(backend.library()::story)
        .map(story -> {
          List<PlacedReport> latest =
              backend.library().reportsOf(story.id()).reversed().stream().limit(SHOWN).toList();
          return answer(
              frame, form, story.headline(), "/story/" + story.id(), reports(latest, frame));
        })
        .orElseGet(FeedController::missing);
  }

  /** The reports in which a name speaks. */
  @GetMapping("/name/{id}/feed.{form}")
  ResponseEntity<byte[]> name(Frame frame, @PathVariable long id, @PathVariable String form) {
    return backend
        .names()
        .name(id)
        .map(name -> {
          Set<Long> found = new LinkedHashSet<>();
          backend.names().said(id, null, SHOWN).stream().map(Said::reportId).forEach(found::add);
          return answer(
              frame,
              form,
              name.label(frame.preferences().language().language()),
              Links.name(name.id()),
              reports(these(found), frame));
        })
        .orElseGet(FeedController::missing);
  }

  /** What a search finds, the latest first. */
  @GetMapping("/search/feed.{form}")
  ResponseEntity<byte[]> search(
      Frame frame, @PathVariable String form, @RequestParam(defaultValue = "") String q) {
    String query = q.strip();
    if (query.isEmpty() || query.length() > LONGEST_QUERY) {
      return missing();
    }
    List<Long> found =
        backend.search().search(new SearchIndex.Query(query, 0, SHOWN)).hits().stream()
            .map(SearchIndex.Hit::reportId)
            .toList();
    return answer(frame, form, query, Links.search(query, 1), reports(these(found), frame));
  }

  /** The sources as a list of feeds; of one whose feeds we do not know, the feed made here. */
  @GetMapping("/sources.opml")
  ResponseEntity<byte[]> sources(Frame frame) {
    List<Outline> outlines = new ArrayList<>();
    for (Source source : backend.catalogue().sources()) {
      String name = source.name(frame.preferences().language().language());
      Stream<String> own = source.feeds().stream().map(feed -> feed.uri().toString());
      List<String> feeds =
          source.feeds().isEmpty()
              ? List.of(frame.origin() + "/source/" + source.id() + "/feed.rss")
              : own.toList();
      feeds.forEach(feed -> outlines.add(new Outline(name, feed, source.home().toString(), "")));
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/x-opml;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, KEPT)
        .body(OpmlOut.write(frame.t("site.name"), outlines).getBytes(StandardCharsets.UTF_8));
  }

  private List<PlacedReport> these(Iterable<Long> ids) {
    List<PlacedReport> reports = new ArrayList<>();
    ids.forEach(id -> backend.library().report(id).ifPresent(reports::add));
    reports.sort(
        Comparator.comparing((PlacedReport placed) -> placed.report().reportedAt()).reversed());
    return reports;
  }

  private List<OutItem> reports(List<PlacedReport> reports, Frame frame) {
    return reports.stream().map(placed -> items.report(placed, frame)).toList();
  }

  private static ResponseEntity<byte[]> answer(
      Frame frame, String ending, String title, String page, List<OutItem> items) {
    Optional<FeedForm> form = FeedForm.of(ending);
    if (form.isEmpty()) {
      return missing();
    }
    OutFeed feed =
        new OutFeed(
            title,
            frame.t("site.motto"),
            frame.origin() + page,
            frame.origin() + frame.path(),
            frame.lang(),
            items);
    byte[] body = form.get().write(feed).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, form.get().mediaType() + ";charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, KEPT)
        .eTag("\"" + Secrets.digest(body) + "\"")
        .lastModified(feed.updated())
        .body(body);
  }

  private static ResponseEntity<byte[]> missing() {
    return ResponseEntity.notFound().build();
  }
}
