package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Reader;
import org.isnad.model.Reader.Role;
import org.isnad.model.Reader.Standing;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.ReaderBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The admin's first page, and the readers: their roles, their standing, a way back in. */
@Controller
final class AdminController {
  private static final int SHOWN = 50;
  private static final int AILING = 20;

  private final Backend backend;
  private final ReaderBook accounts;
  private final Tickets tickets;
  private final Listing listing;
  private final AdminLog log;

  AdminController(Backend backend, Tickets tickets) {
    this.backend = backend;
    this.accounts = backend.readers().accounts();
    this.tickets = tickets;
    this.listing = new Listing(backend);
    this.log = new AdminLog(backend);
  }

  /**
   * What needs an admin's eye.
   *
   * @param ailing the sources that do not fare well, the worst first
   */
  record AdminView(
      long waiting,
      long readers,
      int sources,
      long inaccuracies,
      boolean mail,
      List<SourceLine> ailing) {}

  /**
   * The readers.
   *
   * @param next where the next page starts; 0 when there is none
   * @param link the address where a reader sets a new password; empty unless one was just made
   */
  record ReadersView(List<Account> accounts, String query, int next, String link) {}

  @GetMapping("/admin")
  Html admin(Frame frame) {
    AdminView view =
        new AdminView(
            backend.comments().waitingCount(),
            accounts.count(Role.READER)
                + accounts.count(Role.MODERATOR)
                + accounts.count(Role.ADMIN),
            backend.catalogue().sources().size(),
            backend.readers().inaccuracies().openCount(),
            tickets.ready(),
            SourceLine.all(backend, listing, frame, backend.feeds().all()).stream()
                .filter(line -> line.health().reason().bad())
                .limit(AILING)
                .toList());
    return Html.page(out -> JteadminGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  @GetMapping("/admin/readers")
  Html readers(
      Frame frame,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int from) {
    return page(frame, PlainText.line(q), Math.max(0, from), "");
  }

  private Html page(Frame frame, String query, int from, String link) {
    List<Account> found = accounts.list(ReaderNames.key(query), from, SHOWN + 1);
    ReadersView view =
        new ReadersView(
            found.stream().limit(SHOWN).toList(),
            query,
            found.size() > SHOWN ? from + SHOWN : 0,
            link);
    return Html.page(out -> JteadminreadersGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  @PostMapping("/admin/readers/{id}")
  View change(
      Frame frame,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String standing,
      @RequestParam(required = false) @Nullable String reset,
      HttpServletRequest request) {
    Optional<Account> found = accounts.byId(id);
    if (found.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    Account account = found.get();
    Reader admin = SignedIn.required(request).reader();
    if (reset != null) {
      log.write(admin, "password-link", subject(account), "", frame.now());
      String email = account.email() == null ? "" : account.email();
      return page(frame, account.reader().name(), 0, "/" + tickets.resetPath(account, email));
    }
    Optional<Role> wanted = one(Role.values(), role);
    Optional<Standing> trust = one(Standing.values(), standing);
    if (wanted.isEmpty() || trust.isEmpty()) {
      return ErrorPages.of(HttpStatus.BAD_REQUEST.value(), frame);
    }
    if (id == admin.id()) {
      // Whoever shuts the last door from inside stays inside.
      return ErrorPages.of(HttpStatus.CONFLICT.value(), frame);
    }
    Reader was = account.reader();
    Reader now = new Reader(id, was.name(), wanted.get(), trust.get(), was.joined());
    if (!now.equals(was)) {
      accounts.change(account.with(now));
      if (now.standing() == Standing.BANNED) {
        backend.readers().sessions().endOthers(id, "");
      }
      String what = Links.style(now.role()) + ", " + Links.style(now.standing());
      log.write(admin, "reader-changed", subject(account), what, frame.now());
    }
    return Seeing.other("/admin/readers?q=" + Links.encoded(was.name()));
  }

  private static <E extends Enum<E>> Optional<E> one(E[] constants, String text) {
    for (E constant : constants) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private static String subject(Account account) {
    return "reader " + account.reader().name();
  }
}
