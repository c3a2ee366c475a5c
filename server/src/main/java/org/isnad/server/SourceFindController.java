package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.isnad.extract.Extractor;
import org.isnad.model.Article;
import org.isnad.model.Language;
import org.isnad.model.Outcome;
import org.isnad.model.Problem;
import org.isnad.model.Source;
import org.isnad.pipeline.Discovery;
import org.isnad.pipeline.SiteFeeds;
import org.isnad.pipeline.SourceIds;
import org.isnad.pipeline.TypedAddress;
import org.isnad.pipeline.Web;
import org.isnad.text.LanguageDetector;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Looks at a site for an admin: what its feeds would bring before it becomes a source, and what
 * extraction makes of one of its pages. Both ask other servers, so both are posts.
 */
@Controller
final class SourceFindController {
  private static final int HEADLINES = 5;

  private final Backend backend;
  private final Discovery discovery;
  private final SourceDesk desk;
  private final AdminLog log;

  SourceFindController(Backend backend) {
    this.backend = backend;
    this.discovery = new Discovery(backend.sources().web());
    this.desk = new SourceDesk(backend);
    this.log = new AdminLog(backend);
  }

  /**
   * What was found.
   *
   * @param typed the address as it was typed
   * @param id the id the source would get
   * @param known the source that is already there under it; null when none is
   * @param form what its form shows
   * @param problem message key of what is wrong; null when nothing is
   */
  record FoundView(
      String typed,
      @Nullable SiteFeeds site,
      String id,
      @Nullable Source known,
      SourceForm form,
      @Nullable String problem) {

    /** A feed's newest entries that have a headline. */
    static List<String> headlines(SiteFeeds.Preview feed) {
      return feed.latest().stream()
          .flatMap(entry -> Optional.ofNullable(entry.title()).stream())
          .limit(HEADLINES)
          .toList();
    }
  }

  /**
   * What extraction makes of a page.
   *
   * @param article null where there is none; then the problems say why
   */
  record TestView(
      String typed,
      @Nullable Article article,
      List<BodyBlock> blocks,
      String dir,
      List<Problem> problems) {}

  @PostMapping("/admin/sources/find")
  Html find(Frame frame, @RequestParam(defaultValue = "") String address)
      throws InterruptedException {
    Optional<URI> wanted = TypedAddress.read(address);
    if (wanted.isEmpty()) {
      return found(frame, nothing(address, "sources.bad.address"));
    }
    SiteFeeds site = discovery.ofEitherWay(wanted.get());
    String id = SourceIds.ofHost(site.address());
    Source known =
        backend
            .catalogue()
            .byAddress(site.address())
            .or(() -> backend.catalogue().byId(id))
            .orElse(null);
    SourceForm form = known == null ? form(site) : SourceForm.of(known);
    String problem = site.feeds().isEmpty() ? "sources.no-feed" : null;
    return found(
        frame, new FoundView(address, site, known == null ? id : known.id(), known, form, problem));
  }

  private static FoundView nothing(String typed, String problem) {
    SourceForm empty = new SourceForm(null, null, null, null, null, null, null, null, null);
    return new FoundView(typed, null, "", null, empty, problem);
  }

  private static Html found(Frame frame, FoundView view) {
    int status = view.problem() == null ? HttpStatus.OK.value() : HttpStatus.BAD_REQUEST.value();
    return new Html(status, out -> JteadminfoundGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  /** What can be told of a site from its feeds: its name, and the language of their headlines. */
  private static SourceForm form(SiteFeeds site) {
    StringBuilder headlines = new StringBuilder();
    site.feeds()
        .forEach(
            feed -> FoundView.headlines(feed).forEach(line -> headlines.append(line).append('\n')));
    Language told = LanguageDetector.detect(headlines.toString());
    String name = site.site() == null ? "" : site.site();
    boolean arabic = told.equals(Language.ARABIC);
    boolean french = told.equals(Language.FRENCH);
    return new SourceForm(
        arabic ? name : "",
        arabic || french ? "" : name,
        french ? name : "",
        "publisher",
        "",
        told.known() ? told.tag() : "",
        "",
        site.address().resolve("/").toString(),
        List.of());
  }

  @PostMapping("/admin/sources")
  View add(
      Frame frame,
      @RequestParam(defaultValue = "") String typed,
      SourceForm form,
      HttpServletRequest request) {
    Optional<URI> home = TypedAddress.read(form.home() == null ? "" : form.home());
    Source known =
        home.flatMap(at ->
                backend
                    .catalogue()
                    .byAddress(at)
                    .or(() -> backend.catalogue().byId(SourceIds.ofHost(at))))
            .orElse(null);
    Optional<String> problem =
        form.feeds().isEmpty() ? Optional.of("sources.bad.feeds") : form.problem();
    if (problem.isPresent()) {
      return found(frame, new FoundView(typed, null, "", known, form, problem.get()));
    }
    String id = known == null ? SourceIds.ofHost(home.orElseThrow()) : known.id();
    Source source = form.source(id, known).withMoreFeeds(form.feeds());
    if (!desk.edit(source)) {
      return found(frame, new FoundView(typed, null, id, known, form, "sources.not-kept"));
    }
    log.write(request, "source-add", id, source.home().toString(), frame.now());
    return Seeing.other("/admin/sources/" + id);
  }

  @PostMapping("/admin/sources/test")
  Html test(Frame frame, @RequestParam(defaultValue = "") String address)
      throws InterruptedException {
    Optional<URI> wanted = TypedAddress.read(address);
    if (wanted.isEmpty()) {
      Problem none = Problem.of("fetch", "bad-address", address, "not a web address");
      return tested(frame, new TestView(address, null, List.of(), "auto", List.of(none)));
    }
    Web.Request request = new Web.Request(wanted.get(), Web.Purpose.PAGE, null, null);
    return switch (backend.sources().web().get(request)) {
      case Web.Fetched page -> extracted(frame, address, page);
      case Web.NotModified same ->
          tested(frame, new TestView(address, null, List.of(), "auto", List.of()));
      case Web.Refused refused -> {
        Problem problem = Problem.of("fetch", refused.code(), address, refused.detail());
        yield tested(frame, new TestView(address, null, List.of(), "auto", List.of(problem)));
      }
    };
  }

  private static Html extracted(Frame frame, String typed, Web.Fetched page) {
    return switch (Extractor.extract(page.payload(), page.address(), page.at())) {
      case Outcome.Done<Article>(Article article, List<Problem> problems) ->
          tested(
              frame,
              new TestView(
                  typed,
                  article,
                  Body.of(article, List.of()),
                  TextDirection.of(article.text()).attribute(),
                  problems));
      case Outcome.Failed<Article>(Problem problem) ->
          tested(frame, new TestView(typed, null, List.of(), "auto", List.of(problem)));
    };
  }

  private static Html tested(Frame frame, TestView view) {
    int status = view.article() == null ? HttpStatus.BAD_REQUEST.value() : HttpStatus.OK.value();
    return new Html(status, out -> JteadmintestGenerated.render(out, Html.AS_IT_IS, frame, view));
  }
}
