package org.isnad.pipeline;

import org.isnad.model.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A reader with what lets them in.
 *
 * @param nameKey the name folded, so that names which look alike have one key
 * @param email lower case; null where none was given
 * @param emailConfirmed whether the reader has shown that mail reaches them there
 * @param password its hash; null where the reader signs in by other means
 * @param preferences how they want the pages, in the form of the pages' cookie; null when not said
 */
public record Account(
    Reader reader,
    String nameKey,
    @Nullable String email,
    boolean emailConfirmed,
    @Nullable String password,
    @Nullable String preferences) {

  /** The same account of a reader who changed. */
  public Account with(Reader other) {
    return new Account(other, nameKey, email, emailConfirmed, password, preferences);
  }

  /** The same account with another address. */
  public Account withEmail(@Nullable String other, boolean confirmed) {
    return new Account(reader, nameKey, other, confirmed, password, preferences);
  }

  /** The same account with another password's hash. */
  public Account withPassword(@Nullable String hash) {
    return new Account(reader, nameKey, email, emailConfirmed, hash, preferences);
  }

  /** The same account with other preferences. */
  public Account withPreferences(@Nullable String other) {
    return new Account(reader, nameKey, email, emailConfirmed, password, other);
  }
}
