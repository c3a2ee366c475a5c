package org.isnad.pipeline;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Reader;

/** Port: the readers' accounts. Thread-safe. */
public interface ReaderBook {

  /** How writing an account ended. */
  enum Written {
    DONE,
    /** Another reader's name has the same key. */
    NAME_TAKEN,
    /** Another reader has confirmed the same address. */
    EMAIL_TAKEN,
    /** There is no such account. */
    MISSING
  }

  /** Adds an account; changes nothing unless the answer is {@code DONE}. */
  Written add(Account account);

  /** Keeps an account in place of what was known under its id. */
  Written change(Account account);

  Optional<Account> byId(long id);

  Optional<Account> byName(String nameKey);

  /** The account that has confirmed an address. */
  Optional<Account> byEmail(String email);

  /** Accounts whose name's key starts with {@code prefix}, by that key. */
  List<Account> list(String prefix, int offset, int limit);

  /** How many accounts have a role. */
  long count(Reader.Role role);

  /**
   * Deletes an account with everything that only it had: sessions, what was followed, saved and
   * muted. Its comments stay, under no reader, signed with {@code signature}.
   */
  void delete(long id, String signature);
}
