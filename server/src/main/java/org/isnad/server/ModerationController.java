package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Comment;
import org.isnad.model.Comment.Status;
import org.isnad.model.Reader;
import org.isnad.model.Reader.Role;
import org.isnad.model.Reader.Standing;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.AuditLog;
import org.isnad.pipeline.CommentBook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What waits for a moderator, and what moderators did. */
@Controller
final class ModerationController {
  private static final int SHOWN = 50;
  private static final int LOGGED = 100;

  private final Backend backend;
  private final AdminLog log;

  ModerationController(Backend backend) {
    this.backend = backend;
    this.log = new AdminLog(backend);
  }

  /**
   * A comment that waits.
   *
   * @param path of the page it stands on
   * @param standing of its writer, for the class name; "guest" without an account
   */
  record WaitingLine(
      Comment comment,
      List<List<CommentText.Piece>> text,
      String dir,
      String path,
      String standing,
      List<CommentBook.Objection> objections) {}

  /** The queue. */
  record QueueView(List<WaitingLine> waiting, long count) {}

  @GetMapping("/moderation")
  Html queue(Frame frame) {
    List<WaitingLine> waiting = backend.comments().waiting(SHOWN).stream().map(this::line).toList();
    QueueView view = new QueueView(waiting, backend.comments().waitingCount());
    return Html.page(out -> JtemoderationGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private WaitingLine line(CommentBook.Waiting waiting) {
    Comment comment = waiting.comment();
    return new WaitingLine(
        comment,
        CommentText.lines(comment.text()),
        CommentText.dir(comment.text()),
        Commenting.path(comment.subject()),
        writer(comment).map(account -> Links.style(account.reader().standing())).orElse("guest"),
        waiting.objections());
  }

  private Optional<Account> writer(Comment comment) {
    return Optional.ofNullable(comment.readerId()).flatMap(backend.readers().accounts()::byId);
  }

  @PostMapping("/moderation/{id}")
  View decide(
      Frame frame,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request) {
    Optional<Comment> found = backend.comments().comment(id);
    if (found.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    Comment comment = found.get();
    Reader actor = SignedIn.required(request).reader();
    String why = PlainText.line(reason);
    switch (act) {
      case "show" -> show(comment, actor, why, frame);
      case "remove" -> remove(comment, actor, why, frame);
      case "ban" -> {
        remove(comment, actor, why, frame);
        ban(comment, actor, why, frame);
      }
      default -> {
        return ErrorPages.of(HttpStatus.BAD_REQUEST.value(), frame);
      }
    }
    return Seeing.other("/moderation");
  }

  /** Lets a comment be seen; whose first it is has shown what they write. */
  private void show(Comment comment, Reader actor, String why, Frame frame) {
    backend.comments().setStatus(comment.id(), Status.SHOWN, frame.now());
    log.write(actor, "comment-shown", "comment " + comment.id(), why, frame.now());
    writer(comment)
        .filter(account -> account.reader().standing() == Standing.NEW)
        .ifPresent(account -> stand(account, Standing.TRUSTED));
  }

  private void remove(Comment comment, Reader actor, String why, Frame frame) {
    backend.comments().setStatus(comment.id(), Status.REMOVED, frame.now());
    log.write(actor, "comment-removed", "comment " + comment.id(), why, frame.now());
  }

  /** Bars a comment's writer from writing; nobody bars their equal. */
  private void ban(Comment comment, Reader actor, String why, Frame frame) {
    writer(comment)
        .filter(account -> !account.reader().role().atLeast(Role.MODERATOR))
        .ifPresent(account -> {
          stand(account, Standing.BANNED);
          log.write(actor, "reader-banned", "reader " + account.reader().name(), why, frame.now());
        });
  }

  private void stand(Account account, Standing standing) {
    Reader was = account.reader();
    Reader now = new Reader(was.id(), was.name(), was.role(), standing, was.joined());
    backend.readers().accounts().change(account.with(now));
  }

  @GetMapping("/moderation/log")
  Html acts(Frame frame, @RequestParam(defaultValue = "0") int from) {
    int start = Math.max(0, from);
    List<AuditLog.Act> acts = backend.readers().audit().latest(start, LOGGED + 1);
    return Html.page(out ->
        JteactsGenerated.render(
            out,
            Html.AS_IT_IS,
            frame,
            acts.stream().limit(LOGGED).toList(),
            acts.size() > LOGGED ? start + LOGGED : 0));
  }
}
