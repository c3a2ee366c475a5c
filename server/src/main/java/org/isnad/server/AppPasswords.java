package org.isnad.server;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.isnad.model.Ids;
import org.isnad.model.Language;
import org.isnad.model.Reader;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.AppPassword;
import org.isnad.pipeline.AppPasswordBook;
import org.springframework.stereotype.Component;

/**
 * Lets readers' apps in, each by a password of its own. Whatever is wrong with a name or password,
 * the answer is the same. Thread-safe.
 */
@Component
public final class AppPasswords {
  private static final int MOST = 25;

  /** A use is written down no more often: an app asks every few minutes. */
  private static final Duration WRITTEN_EVERY = Duration.ofMinutes(10);

  private final Backend backend;
  private final Limits limits;
  private final Ids ids;

  AppPasswords(Backend backend, Limits limits) {
    this.backend = backend;
    this.limits = limits;
    this.ids = new Ids(backend.clock(), RandomGenerator.getDefault());
  }

  /** How an app's asking to come in ended. */
  public sealed interface Entry {
    /**
     * It is in.
     *
     * @param language the reader's own for the pages
     */
    record Guest(Reader reader, Language language) implements Entry {}

    /**
     * It is not.
     *
     * @param tooOften wrong so often from there that nothing more is told for some minutes
     */
    record Refused(boolean tooOften) implements Entry {}
  }

  /** A fresh password for an app of a reader; empty when they have too many. */
  Optional<String> make(Account account, String device) {
    long reader = account.reader().id();
    if (book().of(reader).size() >= MOST) {
      return Optional.empty();
    }
    String secret = AppSecret.fresh();
    String fever = AppSecret.feverKey(account.reader().name(), secret);
    book()
        .add(
            new AppPassword(
                ids.next(),
                reader,
                device,
                AppSecret.digest(secret),
                AppSecret.feverDigest(fever),
                backend.clock().instant(),
                null));
    return Optional.of(secret);
  }

  List<AppPassword> of(Reader reader) {
    return book().of(reader.id());
  }

  boolean revoke(Reader reader, long id) {
    return book().revoke(reader.id(), id);
  }

  /**
   * Whoever shows a reader's name, or confirmed address, with an app's password.
   *
   * @param address where they ask from
   */
  public Entry named(String name, String secret, String address) {
    return entered(
        book().find(AppSecret.digest(secret)).filter(open -> is(open.account(), name)), address);
  }

  /** Whoever shows an app's password alone. */
  public Entry known(String secret, String address) {
    return entered(book().find(AppSecret.digest(secret)), address);
  }

  /** Whoever shows the key that Fever makes of name and password. */
  public Entry byFeverKey(String key, String address) {
    return entered(book().findByFever(AppSecret.feverDigest(key)), address);
  }

  /** Both are looked at whichever is right: how long it takes tells nothing. */
  private static boolean is(Account account, String name) {
    String typed = name.strip();
    String email = account.emailConfirmed() ? account.email() : null;
    boolean named = Secrets.same(ReaderNames.key(typed), account.nameKey());
    boolean addressed =
        Secrets.same(typed.toLowerCase(Locale.ROOT), email == null ? account.nameKey() : email);
    return named || addressed;
  }

  private Entry entered(Optional<AppPasswordBook.Open> found, String address) {
    if (found.isEmpty()) {
      // Only what is wrong counts: who has the password is never locked out by others.
      return new Entry.Refused(!limits.admit(Limits.Kind.APP, address));
    }
    AppPassword password = found.get().password();
    Instant now = backend.clock().instant();
    Instant used = password.used();
    if (used == null || used.plus(WRITTEN_EVERY).isBefore(now)) {
      book().use(password.id(), now);
    }
    Account account = found.get().account();
    String preferences = account.preferences();
    Language language =
        Optional.ofNullable(preferences)
            .flatMap(Preferences::ofCookie)
            .orElse(Preferences.DEFAULT)
            .language()
            .language();
    return new Entry.Guest(account.reader(), language);
  }

  private AppPasswordBook book() {
    return backend.readers().apps().passwords();
  }
}
