package org.isnad.pipeline;

import java.time.Instant;

/**
 * A leave to do one thing once, sent to a reader by mail.
 *
 * @param digest of the secret in the mail; the secret itself is kept nowhere
 * @param email the address it was sent to
 */
public record Ticket(String digest, Purpose purpose, long readerId, String email, Instant expires) {

  /** What it is good for. */
  public enum Purpose {
    CONFIRM_EMAIL,
    RESET_PASSWORD
  }
}
