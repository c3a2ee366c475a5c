package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Reader;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.ReaderSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * A reader's own account: name, address, password, sessions; taking everything along, and leaving.
 */
@Controller
final class AccountController {
  private static final int REFUSED = 422;

  private final Backend backend;
  private final Accounts accounts;
  private final Tickets tickets;
  private final ReaderData data;

  AccountController(Backend backend, Accounts accounts, Tickets tickets, ReaderData data) {
    this.backend = backend;
    this.accounts = accounts;
    this.tickets = tickets;
    this.data = data;
  }

  /**
   * The account's page.
   *
   * @param sessions where the reader is signed in, this browser first
   * @param mail whether mail can be sent
   * @param done message key of what was just done; null when nothing was
   * @param problem message key of what could not be done; null when nothing failed
   */
  record AccountView(
      Account account,
      List<SessionLine> sessions,
      boolean mail,
      @Nullable String done,
      @Nullable String problem) {

    Reader reader() {
      return account.reader();
    }
  }

  /** A browser where the reader is signed in. */
  record SessionLine(String agent, Instant used, boolean here) {}

  @GetMapping("/account")
  Html account(
      Frame frame,
      @RequestParam(required = false) @Nullable String done,
      @RequestParam(required = false) @Nullable String confirmed,
      HttpServletRequest request) {
    String said = confirmed != null ? "confirmed" : done;
    String key = said == null ? null : "account.done." + said;
    boolean known = key != null && frame.words().has(key);
    return page(200, frame, request, known ? key : null, null);
  }

  @PostMapping("/account/name")
  View rename(
      Frame frame, @RequestParam(defaultValue = "") String name, HttpServletRequest request) {
    return after(frame, request, accounts.rename(me(request), PlainText.line(name)), "name");
  }

  @PostMapping("/account/email")
  View email(
      Frame frame, @RequestParam(defaultValue = "") String email, HttpServletRequest request) {
    Account me = me(request);
    String cleaned = Emails.clean(email);
    if (cleaned.isEmpty()) {
      backend.readers().accounts().change(me.withEmail(null, false));
      return Seeing.other("/account?done=email-gone");
    }
    if (!tickets.ready() || !Accounts.emailLike(cleaned)) {
      return page(REFUSED, frame, request, null, "account.problem.email");
    }
    if (!me.emailConfirmed()) {
      // An address that is confirmed stays until the new one is.
      backend.readers().accounts().change(me.withEmail(cleaned, false));
    }
    return tickets.confirm(me, cleaned, frame.words())
        ? Seeing.other("/account?done=email-sent")
        : page(REFUSED, frame, request, null, "account.problem.too-many");
  }

  @PostMapping("/account/password")
  View password(
      Frame frame,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request) {
    String problem = unproven(request, current);
    if (problem != null) {
      return page(REFUSED, frame, request, null, problem);
    }
    SignedIn known = SignedIn.required(request);
    return after(
        frame,
        request,
        accounts.changePassword(known.account(), password, known.session()),
        "password");
  }

  @PostMapping("/account/sessions/end")
  View endSessions(HttpServletRequest request) {
    SignedIn known = SignedIn.required(request);
    backend.readers().sessions().endOthers(known.reader().id(), known.session());
    return Seeing.other("/account?done=sessions");
  }

  /** Everything the house knows of the reader, but for secrets. */
  @GetMapping("/account/export")
  ResponseEntity<byte[]> export(HttpServletRequest request) {
    ContentDisposition file =
        ContentDisposition.attachment().filename("isnad-account.json").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(data.of(me(request), backend.clock().instant()));
  }

  @PostMapping("/account/delete")
  View delete(
      Frame frame,
      @RequestParam(defaultValue = "") String current,
      HttpServletRequest request,
      HttpServletResponse response) {
    String problem = unproven(request, current);
    if (problem != null) {
      return page(REFUSED, frame, request, null, problem);
    }
    Reader me = me(request).reader();
    boolean lastAdmin =
        me.role() == Reader.Role.ADMIN
            && backend.readers().accounts().count(Reader.Role.ADMIN) == 1;
    if (lastAdmin) {
      return page(REFUSED, frame, request, null, "account.problem.last-admin");
    }
    backend.readers().accounts().delete(me.id(), frame.t("comments.former"));
    response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.none(request.isSecure()));
    return Seeing.other("/");
  }

  /** What needs the password needs it anew: the browser may have been left open. */
  private @Nullable String unproven(HttpServletRequest request, String password) {
    return switch (accounts.check(me(request), password)) {
      case RIGHT -> null;
      case WRONG -> "account.problem.current";
      case BUSY -> "account.problem.too-many";
    };
  }

  private View after(Frame frame, HttpServletRequest request, Accounts.Result result, String done) {
    return switch (result) {
      case Accounts.Result.Done changed -> Seeing.other("/account?done=" + done);
      case Accounts.Result.Refused why -> page(REFUSED, frame, request, null, why.problem());
    };
  }

  private Html page(
      int status,
      Frame frame,
      HttpServletRequest request,
      @Nullable String done,
      @Nullable String problem) {
    SignedIn known = SignedIn.required(request);
    AccountView view =
        new AccountView(known.account(), sessions(known), tickets.ready(), done, problem);
    return new Html(status, out -> JteaccountGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private List<SessionLine> sessions(SignedIn known) {
    List<ReaderSession> open =
        backend.readers().sessions().of(known.reader().id(), backend.clock().instant());
    return open.stream()
        .map(session ->
            new SessionLine(
                session.agent(), session.used(), session.digest().equals(known.session())))
        .sorted((one, other) -> Boolean.compare(other.here(), one.here()))
        .toList();
  }

  private static Account me(HttpServletRequest request) {
    return SignedIn.required(request).account();
  }
}
