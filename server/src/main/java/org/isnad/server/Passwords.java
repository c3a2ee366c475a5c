package org.isnad.server;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords by Argon2id, a tenth of a second and 16 MB each; so only a few at
 * once, however many ask. Thread-safe.
 */
@Component
final class Passwords {
  static final int SHORTEST = 10;

  /** Longer ones are refused rather than cut. */
  static final int LONGEST = 200;

  private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  private static final long WAIT_SECONDS = 5;

  private final Argon2PasswordEncoder encoder =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /** Checked where there is no account, so that one takes as long as the other. */
  private final String nobodys = String.valueOf(encoder.encode(Secrets.fresh()));

  /** How a check ended. */
  enum Check {
    RIGHT,
    WRONG,
    /** Too many wait; nothing was checked. */
    BUSY
  }

  /** Whether a password is that of the hash; null stands for nobody, whose password none is. */
  Check check(String typed, @Nullable String hash) {
    if (typed.length() > LONGEST) {
      return Check.WRONG;
    }
    if (!turn()) {
      return Check.BUSY;
    }
    try {
      boolean right = encoder.matches(typed, hash == null ? nobodys : hash);
      return right && hash != null ? Check.RIGHT : Check.WRONG;
    } finally {
      turns.release();
    }
  }

  /** The hash to keep; null when too many wait. */
  @Nullable String hash(String password) {
    if (!turn()) {
      return null;
    }
    try {
      return encoder.encode(password);
    } finally {
      turns.release();
    }
  }

  private boolean turn() {
    try {
      return turns.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * The message key of what is wrong with a new password; null when it will do. Length is asked and
   * nothing else is prescribed (NIST SP 800-63B): but not the reader's own name, and nothing of one
   * or two signs or in the order of the keyboard.
   */
  static @Nullable String problem(String password, String name) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return "account.problem.password-short";
    }
    if (length > LONGEST) {
      return "account.problem.password-long";
    }
    String own = ReaderNames.key(password);
    String named = ReaderNames.key(name);
    boolean little = own.contains(named) && own.length() - named.length() < SHORTEST / 2;
    return little || WeakPasswords.guessable(password) ? "account.problem.password-weak" : null;
  }
}
