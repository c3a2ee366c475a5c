package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.isnad.model.Comment.Subject;
import org.isnad.model.Ids;
import org.isnad.model.Reader;
import org.isnad.pipeline.InaccuracyBook;
import org.isnad.pipeline.InaccuracyBook.Inaccuracy;
import org.isnad.pipeline.InaccuracyBook.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Takes what readers say is wrong on a brief, a story or a chain, with what the page said then, and
 * shows it to admins until one has seen to it.
 */
@Controller
final class InaccuracyController {
  private static final int SHOWN = 50;
  private static final int LONGEST = 1000;

  private final Backend backend;
  private final InaccuracyBook book;
  private final Evidence evidence;
  private final Limits limits;
  private final AdminLog log;
  private final Ids ids;

  InaccuracyController(Backend backend, Limits limits) {
    this.backend = backend;
    this.book = backend.readers().inaccuracies();
    this.evidence = new Evidence(backend);
    this.limits = limits;
    this.log = new AdminLog(backend);
    this.ids = new Ids(backend.clock(), RandomGenerator.getDefault());
  }

  /**
   * The form.
   *
   * @param lines what the page says now
   * @param words as typed
   * @param problem message key of why it was not taken; null when nothing is wrong
   */
  record FormView(
      String back,
      String part,
      List<Evidence.Line> lines,
      String words,
      boolean done,
      @Nullable String problem) {}

  /**
   * One that waits.
   *
   * @param path of the page it was said of
   * @param reader who says so; empty for a guest
   */
  record WaitingLine(Inaccuracy inaccuracy, String path, String reader, List<String> evidence) {}

  /**
   * Those that wait.
   *
   * @param next where the next page starts; 0 when there is none
   */
  record WaitingView(List<WaitingLine> waiting, long count, int next) {}

  @GetMapping("/report/{id}/inaccuracy")
  View ofReport(
      Frame frame,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String part,
      @RequestParam(required = false) @Nullable String done) {
    return form(frame, new Subject(Subject.Kind.REPORT, id), part, done != null);
  }

  @GetMapping("/story/{id}/inaccuracy")
  View ofStory(
      Frame frame,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String part,
      @RequestParam(required = false) @Nullable String done) {
    return form(frame, story(id), part, done != null);
  }

  private View form(Frame frame, Subject subject, String part, boolean done) {
    Optional<Part> known = part(part);
    List<Evidence.Line> lines =
        known.map(of -> evidence.of(subject, of, frame)).orElseGet(List::of);
    if (lines.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    return page(200, frame, new FormView(Commenting.path(subject), part, lines, "", done, null));
  }

  private static Html page(int status, Frame frame, FormView view) {
    return new Html(status, out -> JteinaccuracyGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  @PostMapping("/report/{id}/inaccuracy")
  View reportOfReport(
      Frame frame,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String part,
      @RequestParam(defaultValue = "") String words,
      HttpServletRequest request) {
    return report(frame, new Subject(Subject.Kind.REPORT, id), part, words, request);
  }

  @PostMapping("/story/{id}/inaccuracy")
  View reportOfStory(
      Frame frame,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String part,
      @RequestParam(defaultValue = "") String words,
      HttpServletRequest request) {
    return report(frame, story(id), part, words, request);
  }

  /** A story's own id, whichever id it was reached by. */
  private Subject story(long id) {
    return new Subject(Subject.Kind.STORY, backend.library().currentStory(id).orElse(id));
  }

  private View report(
      Frame frame, Subject subject, String part, String words, HttpServletRequest request) {
    Optional<Part> known = part(part);
    List<Evidence.Line> lines =
        known.map(of -> evidence.of(subject, of, frame)).orElseGet(List::of);
    if (lines.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    String said = PlainText.lines(words);
    String back = Commenting.path(subject);
    if (said.isBlank() || said.length() > LONGEST) {
      String problem = said.isBlank() ? "inaccuracy.empty" : "inaccuracy.long";
      return page(422, frame, new FormView(back, part, lines, said, false, problem));
    }
    if (!limits.admit(Limits.Kind.OBJECTION, request.getRemoteAddr())) {
      return page(
          HttpStatus.TOO_MANY_REQUESTS.value(),
          frame,
          new FormView(back, part, lines, said, false, "inaccuracy.too-many"));
    }
    Reader reader = frame.reader();
    book.report(
        new Inaccuracy(
            ids.next(),
            subject,
            known.orElseThrow(),
            reader == null ? null : reader.id(),
            said,
            String.join("\n", lines.stream().map(Evidence.Line::plain).toList()),
            frame.now()));
    return Seeing.other(back + "/inaccuracy?part=" + part + "&done");
  }

  private static Optional<Part> part(String typed) {
    for (Part part : Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(typed)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  @GetMapping("/admin/inaccuracies")
  Html waiting(Frame frame, @RequestParam(defaultValue = "0") int from) {
    int start = Math.max(0, from);
    List<Inaccuracy> open = book.open(start, SHOWN + 1);
    WaitingView view =
        new WaitingView(
            open.stream().limit(SHOWN).map(this::line).toList(),
            book.openCount(),
            open.size() > SHOWN ? start + SHOWN : 0);
    return Html.page(out -> JteinaccuraciesGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private WaitingLine line(Inaccuracy inaccuracy) {
    String reader =
        Optional.ofNullable(inaccuracy.readerId())
            .flatMap(backend.readers().accounts()::byId)
            .map(account -> account.reader().name())
            .orElse("");
    return new WaitingLine(
        inaccuracy,
        Commenting.path(inaccuracy.subject()),
        reader,
        inaccuracy.evidence().lines().toList());
  }

  @PostMapping("/admin/inaccuracies/{id}")
  View settle(
      Frame frame,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request) {
    Optional<Inaccuracy> open = book.open(id);
    if (open.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    book.settle(id, frame.now());
    String subject =
        Links.style(open.get().part()) + " " + Commenting.path(open.get().subject()).substring(1);
    log.write(request, "inaccuracy-settled", subject, PlainText.line(reason), frame.now());
    return Seeing.other("/admin/inaccuracies");
  }
}
