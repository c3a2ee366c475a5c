package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.isnad.model.Ids;
import org.isnad.model.Reader;
import org.isnad.model.Reader.Role;
import org.isnad.model.Reader.Standing;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.ReaderBook;
import org.isnad.pipeline.ReaderBook.Written;
import org.isnad.pipeline.ReaderSession;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Makes accounts and lets their readers in. What it cannot do it answers with the key of a message;
 * nothing it answers tells whether somebody has an account. Thread-safe.
 */
@Component
final class Accounts {
  private static final int LONGEST_AGENT = 160;
  private static final int LONGEST_EMAIL = 254;

  private final Backend backend;
  private final Passwords passwords;
  private final Limits limits;
  private final Ids ids;

  Accounts(Backend backend, Passwords passwords, Limits limits) {
    this.backend = backend;
    this.passwords = passwords;
    this.limits = limits;
    this.ids = new Ids(backend.clock(), RandomGenerator.getDefault());
  }

  /** An account, or the message key of why there is none. */
  sealed interface Result {
    /** It worked. */
    record Done(Account account) implements Result {}

    /** It did not. */
    record Refused(String problem) implements Result {}
  }

  /** Checks a name, or a confirmed address, with its password. */
  Result recognize(String nameOrEmail, String password, String address) {
    String who = nameOrEmail.strip();
    boolean email = who.indexOf('@') >= 0;
    String key = email ? who.toLowerCase(Locale.ROOT) : ReaderNames.key(who);
    if (!limits.admit(Limits.Kind.SIGN_IN, address)
        || !limits.admit(Limits.Kind.SIGN_IN_NAME, key)) {
      return new Result.Refused("account.problem.too-many");
    }
    ReaderBook book = backend.readers().accounts();
    Optional<Account> found = email ? book.byEmail(key) : book.byName(key);
    return switch (passwords.check(password, found.map(Account::password).orElse(null))) {
      case RIGHT -> {
        limits.forget(Limits.Kind.SIGN_IN_NAME, key);
        yield new Result.Done(found.orElseThrow());
      }
      case WRONG -> new Result.Refused("account.problem.wrong");
      case BUSY -> new Result.Refused("account.problem.busy");
    };
  }

  /** Whether the password is that of the account; as if the reader signed in. */
  Passwords.Check check(Account account, String password) {
    if (!limits.admit(Limits.Kind.SIGN_IN_NAME, account.nameKey())) {
      return Passwords.Check.BUSY;
    }
    return passwords.check(password, account.password());
  }

  /** Makes an account from what somebody typed. */
  Result make(String name, String email, String password, Role role) {
    String problem = problem(name, email, password);
    if (problem != null) {
      return new Result.Refused(problem);
    }
    if (role == Role.READER && ReaderNames.reserved(name)) {
      return new Result.Refused("account.problem.name-taken");
    }
    String hash = passwords.hash(password);
    if (hash == null) {
      return new Result.Refused("account.problem.busy");
    }
    Standing standing = role == Role.READER ? Standing.NEW : Standing.TRUSTED;
    Reader reader = new Reader(ids.next(), name, role, standing, backend.clock().instant());
    Account account =
        new Account(
            reader, ReaderNames.key(name), email.isEmpty() ? null : email, false, hash, null);
    return backend.readers().accounts().add(account) == Written.DONE
        ? new Result.Done(account)
        : new Result.Refused("account.problem.name-taken");
  }

  private static @org.jspecify.annotations.Nullable String problem(
      String name, String email, String password) {
    String wrong = ReaderNames.problem(name);
    if (wrong == null && !email.isEmpty() && !emailLike(email)) {
      wrong = "account.problem.email";
    }
    return wrong == null ? Passwords.problem(password, name) : wrong;
  }

  /** Another password for an account: every session but {@code kept} ends. */
  Result changePassword(Account account, String password, String kept) {
    String problem = Passwords.problem(password, account.reader().name());
    if (problem != null) {
      return new Result.Refused(problem);
    }
    String hash = passwords.hash(password);
    if (hash == null) {
      return new Result.Refused("account.problem.busy");
    }
    Account changed = account.withPassword(hash);
    backend.readers().accounts().change(changed);
    backend.readers().sessions().endOthers(account.reader().id(), kept);
    return new Result.Done(changed);
  }

  /** Another name for an account. */
  Result rename(Account account, String name) {
    String problem = ReaderNames.problem(name);
    if (problem != null) {
      return new Result.Refused(problem);
    }
    Reader reader = account.reader();
    if (reader.role() == Role.READER && ReaderNames.reserved(name)) {
      return new Result.Refused("account.problem.name-taken");
    }
    Reader renamed =
        new Reader(reader.id(), name, reader.role(), reader.standing(), reader.joined());
    Account changed =
        new Account(
            renamed,
            ReaderNames.key(name),
            account.email(),
            account.emailConfirmed(),
            account.password(),
            account.preferences());
    return backend.readers().accounts().change(changed) == Written.DONE
        ? new Result.Done(changed)
        : new Result.Refused("account.problem.name-taken");
  }

  /** Signs a reader in on the browser that asks, with the pages as the reader likes them. */
  void open(Account account, HttpServletRequest request, HttpServletResponse response) {
    Instant now = backend.clock().instant();
    String secret = Secrets.fresh();
    String agent = String.valueOf(request.getHeader(HttpHeaders.USER_AGENT));
    backend
        .readers()
        .sessions()
        .open(
            new ReaderSession(
                Secrets.digest(secret),
                account.reader().id(),
                now,
                now,
                now.plus(SessionCookie.LASTS),
                PlainText.line(agent.substring(0, Math.min(LONGEST_AGENT, agent.length())))));
    backend.readers().sessions().sweep(now);
    boolean secure = request.isSecure();
    response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.of(secret, secure));
    String preferences = account.preferences();
    if (preferences != null) {
      Preferences.ofCookie(preferences)
          .ifPresent(
              own -> response.addHeader(HttpHeaders.SET_COOKIE, PreferencesCookie.of(own, secure)));
    }
  }

  /** Whether a text looks like an address that mail can be sent to; only mail itself can tell. */
  static boolean emailLike(String email) {
    int at = email.lastIndexOf('@');
    return at > 0
        && email.length() <= LONGEST_EMAIL
        && email.indexOf('.', at) > at + 1
        && !email.endsWith(".")
        && email.chars().noneMatch(c -> c <= ' ' || ",;:<>()[]\\\"".indexOf(c) >= 0)
        && email.indexOf('@') == at;
  }
}
