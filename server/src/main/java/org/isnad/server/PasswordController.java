package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.ReaderBook;
import org.isnad.pipeline.Ticket;
import org.isnad.pipeline.Ticket.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What readers do by links in mails: a new password, an address confirmed. */
@Controller
final class PasswordController {
  private static final int REFUSED = 422;
  private static final int GONE = 410;

  private final Backend backend;
  private final Accounts accounts;
  private final Tickets tickets;
  private final Limits limits;

  PasswordController(Backend backend, Accounts accounts, Tickets tickets, Limits limits) {
    this.backend = backend;
    this.accounts = accounts;
    this.tickets = tickets;
    this.limits = limits;
  }

  @GetMapping("/forgot")
  Html forgot(Frame frame, @RequestParam(required = false) @Nullable String sent) {
    boolean ready = tickets.ready();
    return Html.page(
        out -> JteforgotGenerated.render(out, Html.AS_IT_IS, frame, ready, sent != null));
  }

  /** Answers the same whether or not the address is known. */
  @PostMapping("/forgot")
  View send(
      Frame frame, @RequestParam(defaultValue = "") String email, HttpServletRequest request) {
    String cleaned = Emails.clean(email);
    if (Accounts.emailLike(cleaned) && limits.admit(Limits.Kind.MAIL, request.getRemoteAddr())) {
      tickets.reset(cleaned, frame.words());
    }
    return Seeing.other("/forgot?sent");
  }

  @GetMapping("/reset/{secret}")
  Html reset(Frame frame, @PathVariable String secret) {
    return tickets.find(secret, Purpose.RESET_PASSWORD).isPresent()
        ? resetPage(200, frame, secret, "")
        : stale(frame);
  }

  @PostMapping("/reset/{secret}")
  View replace(
      Frame frame, @PathVariable String secret, @RequestParam(defaultValue = "") String password) {
    Optional<Account> account =
        tickets
            .find(secret, Purpose.RESET_PASSWORD)
            .flatMap(ticket -> backend.readers().accounts().byId(ticket.readerId()));
    if (account.isEmpty()) {
      return stale(frame);
    }
    String problem = Passwords.problem(password, account.get().reader().name());
    if (problem != null) {
      return resetPage(REFUSED, frame, secret, problem);
    }
    if (tickets.take(secret, Purpose.RESET_PASSWORD).isEmpty()) {
      return stale(frame);
    }
    return switch (accounts.changePassword(account.get(), password, "")) {
      case Accounts.Result.Done done -> Seeing.other("/sign-in?changed");
      case Accounts.Result.Refused why -> resetPage(REFUSED, frame, secret, why.problem());
    };
  }

  private static Html resetPage(int status, Frame frame, String secret, String problem) {
    return new Html(
        status, out -> JteresetGenerated.render(out, Html.AS_IT_IS, frame, secret, problem));
  }

  /** Asks once more before it confirms: mail programs open links to look at them. */
  @GetMapping("/confirm/{secret}")
  Html confirm(Frame frame, @PathVariable String secret) {
    Optional<Ticket> ticket = tickets.find(secret, Purpose.CONFIRM_EMAIL);
    return ticket.isEmpty()
        ? stale(frame)
        : Html.page(out ->
            JteconfirmGenerated.render(
                out, Html.AS_IT_IS, frame, secret, ticket.get().email(), ""));
  }

  @PostMapping("/confirm/{secret}")
  View confirmed(Frame frame, @PathVariable String secret) {
    Optional<Ticket> ticket = tickets.take(secret, Purpose.CONFIRM_EMAIL);
    ReaderBook book = backend.readers().accounts();
    Optional<Account> account = ticket.flatMap(found -> book.byId(found.readerId()));
    if (ticket.isEmpty() || account.isEmpty()) {
      return stale(frame);
    }
    String email = ticket.get().email();
    if (book.change(account.get().withEmail(email, true)) == ReaderBook.Written.DONE) {
      return Seeing.other("/account?confirmed");
    }
    return new Html(
        REFUSED,
        out ->
            JteconfirmGenerated.render(
                out, Html.AS_IT_IS, frame, secret, email, "account.problem.email-taken"));
  }

  private static Html stale(Frame frame) {
    return ErrorPages.of(GONE, frame);
  }
}
