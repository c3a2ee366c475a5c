package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: what lets readers' apps in. Thread-safe. */
public interface AppPasswordBook {

  /** A password with the account it belongs to. */
  record Open(AppPassword password, Account account) {}

  void add(AppPassword password);

  /** The password with a digest. */
  Optional<Open> find(String digest);

  /** The password with a digest of its Fever key. */
  Optional<Open> findByFever(String feverDigest);

  /** Writes down that a password was used. */
  void use(long id, Instant used);

  /** A reader's passwords, the latest made first. */
  List<AppPassword> of(long readerId);

  /** Takes a password from a reader; false when it is none of theirs. */
  boolean revoke(long readerId, long id);
}
