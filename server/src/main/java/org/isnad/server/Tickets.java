package org.isnad.server;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.SessionBook;
import org.isnad.pipeline.Ticket;
import org.isnad.pipeline.Ticket.Purpose;
import org.springframework.stereotype.Component;

/** Mails readers a link that lets them do one thing once. Thread-safe. */
@Component
final class Tickets {
  private static final Duration CONFIRMING = Duration.ofDays(3);
  private static final Duration RESETTING = Duration.ofHours(2);

  private final Backend backend;
  private final Postman postman;
  private final Limits limits;

  Tickets(Backend backend, Postman postman, Limits limits) {
    this.backend = backend;
    this.postman = postman;
    this.limits = limits;
  }

  /** Whether mails can be sent at all. */
  boolean ready() {
    return postman.ready();
  }

  /** Asks a reader by mail to show that an address is theirs; false when asked too often. */
  boolean confirm(Account account, String email, Words words) {
    if (!limits.admit(Limits.Kind.MAIL, email)) {
      return false;
    }
    String link = issue(account, email, Purpose.CONFIRM_EMAIL, CONFIRMING);
    boolean taken = backend.readers().accounts().byEmail(email).isPresent();
    String text = taken ? "mail.taken.text" : "mail.confirm.text";
    postman.send(
        email,
        words.of("mail.confirm.subject"),
        words.of(text, account.reader().name(), backend.readers().home() + "confirm/" + link));
    return true;
  }

  /** Mails whoever confirmed an address the way to a new password; nothing tells whether. */
  void reset(String email, Words words) {
    Optional<Account> account = backend.readers().accounts().byEmail(email);
    if (account.isPresent() && limits.admit(Limits.Kind.MAIL, email)) {
      postman.send(
          email,
          words.of("mail.reset.subject"),
          words.of(
              "mail.reset.text",
              account.get().reader().name(),
              backend.readers().home() + resetPath(account.get(), email)));
    }
  }

  /** The path, without its first slash, at which a reader sets a new password once. */
  String resetPath(Account account, String email) {
    return "reset/" + issue(account, email, Purpose.RESET_PASSWORD, RESETTING);
  }

  private String issue(Account account, String email, Purpose purpose, Duration lasts) {
    SessionBook book = backend.readers().sessions();
    book.recall(account.reader().id(), purpose);
    String secret = Secrets.fresh();
    Instant expires = backend.clock().instant().plus(lasts);
    book.issue(new Ticket(Secrets.digest(secret), purpose, account.reader().id(), email, expires));
    return secret;
  }

  /** The ticket of a secret while it lasts. */
  Optional<Ticket> find(String secret, Purpose purpose) {
    return backend
        .readers()
        .sessions()
        .ticket(Secrets.digest(secret), purpose, backend.clock().instant());
  }

  /** Takes the ticket of a secret, which is then used up. */
  Optional<Ticket> take(String secret, Purpose purpose) {
    return backend
        .readers()
        .sessions()
        .take(Secrets.digest(secret), purpose, backend.clock().instant());
  }
}
