package org.isnad.server;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Language;
import org.isnad.model.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The front page as of a day: the stories reported then, as they stood at its end. */
@Controller
final class DayController {
  private final Backend backend;
  private final FrontPages pages;

  DayController(Backend backend, FrontPages pages) {
    this.backend = backend;
    this.pages = pages;
  }

  /** Where the form that asks for a day leads. */
  @GetMapping("/day")
  View chosen(Frame frame, @RequestParam(defaultValue = "") String on) {
    Optional<LocalDate> day = read(on);
    if (day.isEmpty()) {
      return ErrorPages.of(HttpStatus.BAD_REQUEST.value(), frame);
    }
    RedirectView there = new RedirectView("/day/" + day.get());
    there.setExposeModelAttributes(false);
    return there;
  }

  @GetMapping("/day/{day}")
  Html day(
      Frame frame,
      @PathVariable String day,
      @RequestParam(required = false) @Nullable String edition) {
    LocalDate today = frame.now().atZone(frame.zone()).toLocalDate();
    LocalDate first =
        backend.library().earliest().map(at -> at.atZone(frame.zone()).toLocalDate()).orElse(today);
    return read(day)
        .filter(date -> !date.isAfter(today) && !date.isBefore(first))
        .map(date -> page(frame, date, first, today, HomeController.edition(edition, frame)))
        .orElseGet(() -> ErrorPages.missing(frame));
  }

  private Html page(Frame frame, LocalDate date, LocalDate first, LocalDate today, String edition) {
    Instant start = date.atStartOfDay(frame.zone()).toInstant();
    Instant end = date.plusDays(1).atStartOfDay(frame.zone()).toInstant();
    Language language = FrontPages.language(edition);
    List<Story> then =
        backend.library().storiesWithin(language, start, end, FrontPages.SHOWN).stream()
            .flatMap(story -> asOf(story, end, language).stream())
            .toList();
    HomeView.Day day =
        new HomeView.Day(
            date.toString(),
            date.atTime(12, 0).atZone(frame.zone()).toInstant(),
            date.isAfter(first) ? date.minusDays(1).toString() : null,
            date.isBefore(today) ? date.plusDays(1).toString() : null);
    HomeView view =
        pages.lay(frame, edition, Regions.ALL, FrontPage.order(then, end), then.size(), day);
    return Html.page(out -> JtehomeGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private Optional<Story> asOf(Story story, Instant end, @Nullable Language language) {
    // Most stories of a day ended with it, and stand as they stood then.
    return story.lastAt().isBefore(end)
        ? Optional.of(story)
        : AsOf.of(story, backend.library().reportsOf(story.id()), end, language);
  }

  private static Optional<LocalDate> read(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
