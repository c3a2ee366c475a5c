package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Story;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.ShelfBook.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The front page: stories, the most recent and best covered first; those of the reader's region
 * before the others.
 */
@Controller
final class HomeController {
  static final String ALL = "all";

  /** Looked at for the front page; the heaviest of them are shown. */
  private static final int CONSIDERED = 200;

  private static final int TRENDING = 12;

  private final Backend backend;
  private final FrontPages pages;
  private final Concern concern;
  private final Listing listing;

  HomeController(Backend backend, FrontPages pages) {
    this.backend = backend;
    this.pages = pages;
    this.concern = new Concern(backend);
    this.listing = new Listing(backend);
  }

  @GetMapping("/")
  Html home(
      Frame frame,
      @RequestParam(required = false) @Nullable String edition,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @Nullable Long before,
      HttpServletRequest request,
      HttpServletResponse response) {
    Library library = backend.library();
    String wanted = edition(edition, frame);
    Instant end = before == null ? null : Instant.ofEpochMilli(before);
    List<Story> found = library.stories(FrontPages.language(wanted), end, CONSIDERED);
    if (found.isEmpty() && edition == null && end == null) {
      // A reader whose language nobody reports in yet is better served by all than by nothing.
      wanted = ALL;
      found = library.stories(null, null, CONSIDERED);
    }
    // Older pages stay in time order: there the reader is looking back, not for what matters now.
    List<Story> all =
        end == null ? FrontPage.order(found, frame.now(), story -> follows(story, frame)) : found;
    List<Story> ordered = all.stream().filter(story -> !hidden(story, frame)).toList();
    String place = end != null ? Regions.ALL : region(region, frame);
    List<Story> own = concern.of(place, ordered);
    boolean world = own.isEmpty();
    HomeView laid =
        world
            ? pages.lay(frame, wanted, Regions.ALL, ordered, ordered.size(), null)
            : pages.lay(
                frame, wanted, place, FrontPages.regionFirst(ordered, own), own.size(), null);
    HomeView.Visit visit = end == null ? visit(found, frame.now(), request, response) : null;
    HomeView view =
        new HomeView(
            laid.edition(),
            laid.region(),
            laid.lead(),
            laid.also(),
            laid.second(),
            laid.rest(),
            laid.elsewhere(),
            TrendLine.of(backend.trends().trends(TRENDING), frame.words()),
            visit,
            null,
            laid.totals(),
            laid.sources(),
            older(found, all, end),
            all.size() - ordered.size());
    return Html.page(out -> JtehomeGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  /** Whether the reader follows a story or a hashtag of it. */
  private static boolean follows(Story story, Frame frame) {
    Shelf shelf = frame.shelf();
    return shelf.follows(Kind.STORY, String.valueOf(story.id()))
        || story.hashtags().stream().anyMatch(tag -> shelf.follows(Kind.HASHTAG, tag.key()));
  }

  /** Whether the reader muted a word of it; nothing is looked up for who muted none. */
  private boolean hidden(Story story, Frame frame) {
    Muting muting = frame.shelf().muting();
    return !muting.isEmpty()
        && muting.hides(
            listing.story(story, frame.preferences().language(), null, Listing.EXCERPT));
  }

  private static HomeView.@Nullable Visit visit(
      List<Story> found, Instant now, HttpServletRequest request, HttpServletResponse response) {
    Instant since = LastVisit.before(request, response, now).orElse(null);
    if (since == null) {
      return null;
    }
    int stories = (int) found.stream().filter(story -> story.firstAt().isAfter(since)).count();
    int news = (int) found.stream().filter(story -> story.lastAt().isAfter(since)).count();
    return new HomeView.Visit(since, stories, news - stories);
  }

  static String edition(@Nullable String asked, Frame frame) {
    if (ALL.equals(asked)) {
      return ALL;
    }
    return asked != null && InterfaceLanguage.of(asked).isPresent() ? asked : frame.lang();
  }

  private static String region(@Nullable String asked, Frame frame) {
    return asked != null && Regions.known(asked) ? asked : frame.preferences().region();
  }

  /** The front page leads on to all stories in time order; a later page to what is older still. */
  private static @Nullable Long older(
      List<Story> found, List<Story> ordered, @Nullable Instant end) {
    if (found.size() <= FrontPages.SHOWN) {
      return null;
    }
    return end == null
        ? found.getFirst().lastAt().toEpochMilli() + 1
        : ordered.get(FrontPages.SHOWN - 1).lastAt().toEpochMilli();
  }
}
