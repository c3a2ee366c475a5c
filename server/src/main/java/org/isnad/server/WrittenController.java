package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.assist.model.Answered;
import org.isnad.assist.model.Asked;
import org.isnad.assist.model.ModelAssistant;
import org.isnad.assist.model.Task;
import org.isnad.model.PlacedReport;
import org.isnad.model.Problem;
import org.isnad.model.Reader;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a language model writes of a story, checked; only when a reader asks for it. */
@Controller
final class WrittenController {
  private final Backend backend;
  private final Limits limits;
  private final Listing listing;

  WrittenController(Backend backend, Limits limits) {
    this.backend = backend;
    this.limits = limits;
    this.listing = new Listing(backend);
  }

  /** A sentence the model wrote, with the sentences it rests on. */
  record Sentence(String text, String dir, List<Cited> cites) {}

  /**
   * The page.
   *
   * @param question as asked; empty for none
   * @param sentences empty when the reports' own sentences stand in
   * @param standIn those sentences
   * @param problem message key of why they stand in; null when the model answered
   */
  record WrittenView(
      long storyId,
      String headline,
      String headlineDir,
      String task,
      String question,
      List<Sentence> sentences,
      List<Cited> standIn,
      int dropped,
      @Nullable String problem) {}

  @PostMapping("/story/{id}/written")
  Html written(
      Frame frame,
      @PathVariable long id,
      @RequestParam String task,
      @RequestParam(required = false) @Nullable String ask,
      HttpServletRequest request) {
    ModelAssistant model = backend.writing().model();
    Optional<Task> asked = task(task);
    if (model == null || asked.isEmpty() || !backend.writing().offeredTo(frame)) {
      return ErrorPages.missing(frame);
    }
    Reader reader = frame.reader();
    String who = reader == null ? request.getRemoteAddr() : "reader " + reader.id();
    return backend
        .library()
        .story(id)
        .map(story -> {
          InterfaceLanguage language = frame.preferences().language();
          List<PlacedReport> reports =
              backend.writing().shown(backend.library().reportsOf(story.id()));
          Asked question =
              new Asked(
                  asked.get(), reports, language.language(), AskController.question(ask), who);
          Answered answered =
              limits.admit(Limits.Kind.WRITING, who)
                  ? model.answer(question)
                  : new Answered(
                      asked.get(),
                      List.of(),
                      List.of(),
                      0,
                      Problem.of(ModelAssistant.STAGE, "model-budget", "", ""));
          return page(frame, listing.story(story, language, 0), question, answered);
        })
        .orElseGet(() -> ErrorPages.missing(frame));
  }

  private Html page(Frame frame, StoryLine story, Asked asked, Answered answered) {
    InterfaceLanguage reader = frame.preferences().language();
    Assisting assisting = new Assisting(listing, asked.reports());
    List<Sentence> sentences = new ArrayList<>();
    answered
        .claims()
        .forEach(claim ->
            sentences.add(
                new Sentence(
                    claim.text(),
                    TextDirection.of(claim.text()).attribute(),
                    assisting.cite(claim.cites(), reader))));
    WrittenView view =
        new WrittenView(
            story.id(),
            story.headline(),
            story.dir(),
            asked.task().key(),
            asked.question(),
            sentences,
            assisting.cite(answered.standIn(), reader),
            answered.dropped(),
            told(answered.problem()));
    return Html.page(out -> JtewrittenGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private @Nullable String told(@Nullable Problem problem) {
    if (problem == null) {
      return null;
    }
    backend.problems().log(problem, backend.clock().instant());
    return switch (problem.code()) {
      case "model-budget" -> "written.budget";
      case "model-busy", "model-paused", "model-rate-limited" -> "written.busy";
      default -> "written.failed";
    };
  }

  /** The tasks that a story's page offers. */
  static List<String> tasks() {
    return List.of(Task.BRIEF, Task.EXPLAIN, Task.TRANSLATE, Task.SIMPLIFY, Task.PLAIN).stream()
        .map(Task::key)
        .toList();
  }

  private static Optional<Task> task(String key) {
    String name = key.toLowerCase(Locale.ROOT);
    return List.of(Task.values()).stream()
        .filter(task -> task != Task.WRAP_UP && task.key().equals(name))
        .findFirst();
  }
}
