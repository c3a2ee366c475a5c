package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.isnad.model.Comment;
import org.isnad.model.Comment.Status;
import org.isnad.model.Comment.Subject;
import org.isnad.model.Ids;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reader;
import org.isnad.model.Story;
import org.isnad.pipeline.CommentBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Takes comments, their writers' changes and readers' objections. What cannot be published is shown
 * again with the reason.
 */
@Controller
final class CommentController {
  private static final int REFUSED = 422;
  private static final int TOO_MANY = 429;
  private static final int LONGEST_REASON = 500;

  private final Backend backend;
  private final ReportPages reports;
  private final StoryPages stories;
  private final Commenting commenting;
  private final Limits limits;
  private final Ids ids;

  CommentController(
      Backend backend,
      ReportPages reports,
      StoryPages stories,
      Commenting commenting,
      Limits limits) {
    this.backend = backend;
    this.reports = reports;
    this.stories = stories;
    this.commenting = commenting;
    this.limits = limits;
    this.ids = new Ids(backend.clock(), RandomGenerator.getDefault());
  }

  /** The page that a comment was sent from, drawn again with what was typed. */
  @FunctionalInterface
  private interface Again {
    View page(int status, CommentForm form, String problem);
  }

  @PostMapping("/report/{id}/comments")
  View onReport(
      Frame frame,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable Long parent,
      HttpServletRequest request) {
    Optional<PlacedReport> report = backend.library().report(id);
    if (report.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    return add(
        frame,
        new Subject(Subject.Kind.REPORT, id),
        CommentForm.of(signature(frame, name), text, parent),
        request,
        (status, form, problem) ->
            reports.page(status, frame, report.get(), "", CommentState.refused(form, problem)));
  }

  @PostMapping("/story/{id}/comments")
  View onStory(
      Frame frame,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable Long parent,
      HttpServletRequest request) {
    Optional<Story> story = backend.library().currentStory(id).flatMap(backend.library()::story);
    if (story.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    return add(
        frame,
        new Subject(Subject.Kind.STORY, story.get().id()),
        CommentForm.of(signature(frame, name), text, parent),
        request,
        (status, form, problem) ->
            stories.page(status, frame, story.get(), CommentState.refused(form, problem)));
  }

  private static @Nullable String signature(Frame frame, @Nullable String typed) {
    Reader reader = frame.reader();
    return reader == null ? typed : reader.name();
  }

  private View add(
      Frame frame, Subject subject, CommentForm form, HttpServletRequest request, Again again) {
    Reader reader = frame.reader();
    String problem = problem(form, reader, subject);
    if (problem != null) {
      return again.page(REFUSED, form, problem);
    }
    Long viewer = reader == null ? null : reader.id();
    Optional<Comment> sent =
        commenting.thread(subject, reader).stream()
            .filter(comment -> form.sameAs(comment))
            .findFirst();
    if (sent.isPresent()) {
      // The same words under the same name: the button was pressed twice.
      return Seeing.other(place(subject, sent.get().id()));
    }
    if (!limits.admit(Limits.Kind.COMMENT, request.getRemoteAddr())) {
      return again.page(TOO_MANY, form, "comments.problem.too-many");
    }
    Status status = commenting.rules().status(reader, form.text());
    Comment comment =
        new Comment(
            ids.next(),
            subject,
            form.parent(),
            viewer,
            form.name(),
            form.text(),
            frame.now(),
            null,
            status);
    backend.comments().add(comment);
    // A guest is not known again and would look for the comment in vain.
    return reader == null && status == Status.HELD
        ? Seeing.other(Commenting.path(subject) + "?held#comments")
        : Seeing.other(place(subject, comment.id()));
  }

  private @Nullable String problem(CommentForm form, @Nullable Reader reader, Subject subject) {
    String barred = commenting.rules().barred(reader);
    if (barred != null) {
      return barred;
    }
    String problem = form.problem();
    if (problem != null) {
      return problem;
    }
    boolean borrowed =
        reader == null
            && (ReaderNames.reserved(form.name())
                || backend.readers().accounts().byName(ReaderNames.key(form.name())).isPresent());
    if (borrowed) {
      return "comments.problem.name-taken";
    }
    Long parent = form.parent();
    boolean answersNothing =
        parent != null
            && backend
                .comments()
                .comment(parent)
                .filter(one ->
                    commenting.together(subject, one.subject()) && one.status() == Status.SHOWN)
                .isEmpty();
    return answersNothing ? "comments.problem.parent" : null;
  }

  private static String place(Subject subject, long comment) {
    return Commenting.path(subject) + "#comment-" + comment;
  }

  /**
   * A comment by itself, to be changed or objected to.
   *
   * @param problem message key of what could not be done; null when nothing failed
   */
  record OneComment(Comment comment, String text, String dir, @Nullable String problem) {
    static OneComment of(Comment comment) {
      return of(comment, comment.text(), null);
    }

    static OneComment of(Comment comment, String text, @Nullable String problem) {
      String dir = CommentText.dir(comment.text());
      return new OneComment(comment, text, dir, problem);
    }

    String back() {
      return place(comment.subject(), comment.id());
    }
  }

  @GetMapping("/comment/{id}/edit")
  View edit(Frame frame, @PathVariable long id) {
    return own(id, frame)
        .<View>map(comment -> editPage(200, frame, OneComment.of(comment)))
        .orElseGet(() -> ErrorPages.missing(frame));
  }

  @PostMapping("/comment/{id}/edit")
  View change(Frame frame, @PathVariable long id, @RequestParam(defaultValue = "") String text) {
    Optional<Comment> found = own(id, frame);
    if (found.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    Comment comment = found.get();
    String cleaned = PlainText.lines(text);
    String problem = CommentForm.textProblem(cleaned);
    if (problem == null && !Commenting.editable(comment, frame)) {
      problem = "comments.problem.late";
    }
    if (problem != null) {
      return editPage(REFUSED, frame, OneComment.of(comment, cleaned, problem));
    }
    // Rules look at the new words; what a moderator has let through may change only so far.
    Status ruled = commenting.rules().status(frame.reader(), cleaned);
    Status status = comment.status() == Status.HELD ? Status.HELD : ruled;
    backend.comments().edit(id, cleaned, status, frame.now());
    return Seeing.other(place(comment.subject(), id));
  }

  @PostMapping("/comment/{id}/withdraw")
  View withdraw(Frame frame, @PathVariable long id) {
    Optional<Comment> found = own(id, frame);
    if (found.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    backend.comments().setStatus(id, Status.WITHDRAWN, frame.now());
    return Seeing.other(Commenting.path(found.get().subject()) + "#comments");
  }

  /** A comment of whoever asks that is still to be seen. */
  private Optional<Comment> own(long id, Frame frame) {
    Reader reader = frame.reader();
    return backend
        .comments()
        .comment(id)
        .filter(comment -> reader != null && Objects.equals(comment.readerId(), reader.id()))
        .filter(comment -> comment.status() == Status.SHOWN || comment.status() == Status.HELD);
  }

  private static Html editPage(int status, Frame frame, OneComment view) {
    return new Html(status, out -> JtecommenteditGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  @GetMapping("/comment/{id}/object")
  View objection(Frame frame, @PathVariable long id) {
    return shown(id)
        .<View>map(comment ->
            Html.page(out ->
                JtecommentobjectGenerated.render(
                    out, Html.AS_IT_IS, frame, OneComment.of(comment))))
        .orElseGet(() -> ErrorPages.missing(frame));
  }

  @PostMapping("/comment/{id}/object")
  View object(
      Frame frame,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request) {
    Optional<Comment> found = shown(id);
    if (found.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    if (!limits.admit(Limits.Kind.OBJECTION, request.getRemoteAddr())) {
      return ErrorPages.of(TOO_MANY, frame);
    }
    Reader reader = frame.reader();
    String words = PlainText.lines(reason);
    backend
        .comments()
        .object(
            new CommentBook.Objection(
                ids.next(),
                id,
                reader == null ? null : reader.id(),
                words.substring(0, Math.min(LONGEST_REASON, words.length())),
                frame.now()));
    return Seeing.other(Commenting.path(found.get().subject()) + "?objected#comments");
  }

  private Optional<Comment> shown(long id) {
    return backend.comments().comment(id).filter(one -> one.status() == Status.SHOWN);
  }
}
