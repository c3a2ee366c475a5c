package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: what lets readers in, sessions and tickets. Thread-safe. */
public interface SessionBook {

  /** A session with the account it belongs to. */
  record Open(ReaderSession session, Account account) {}

  void open(ReaderSession session);

  /** The session that has not expired at {@code now}. */
  Optional<Open> find(String digest, Instant now);

  /** Writes down that a session was used, and how long it now lasts. */
  void use(String digest, Instant used, Instant expires);

  void end(String digest);

  /** Ends a reader's sessions but the one of {@code kept}, which may name none. */
  void endOthers(long readerId, String kept);

  /** A reader's sessions that have not expired at {@code now}, the latest used first. */
  List<ReaderSession> of(long readerId, Instant now);

  void issue(Ticket ticket);

  /** The ticket that has not expired at {@code now}; it stays good. */
  Optional<Ticket> ticket(String digest, Ticket.Purpose purpose, Instant now);

  /** Takes a ticket that has not expired at {@code now}: of two who take it, one gets it. */
  Optional<Ticket> take(String digest, Ticket.Purpose purpose, Instant now);

  /** Drops a reader's tickets for a purpose. */
  void recall(long readerId, Ticket.Purpose purpose);

  /** Forgets what has expired at {@code now}. */
  void sweep(Instant now);
}
