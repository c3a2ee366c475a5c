package org.isnad.model;

import java.time.Instant;

/**
 * A signed-in person (قارئ). Reading needs none.
 *
 * @param name what others see beside what they write, one line; no two readers' names look alike
 * @param joined when the account was made
 */
public record Reader(long id, String name, Role role, Standing standing, Instant joined) {

  /** What a reader may do; each may also do what those before it may. */
  public enum Role {
    READER,
    /** Decides on comments. */
    MODERATOR,
    /** Decides on everything. */
    ADMIN;

    /** Whether this is {@code least} or may do more. */
    public boolean atLeast(Role least) {
      return compareTo(least) >= 0;
    }
  }

  /** How far what a reader writes is believed to be fit to print. */
  public enum Standing {
    /** Nothing of theirs was looked at yet: what they write waits for a moderator. */
    NEW,
    /** What they write is shown at once. */
    TRUSTED,
    /** May read and nothing else. */
    BANNED
  }

  /** Whether the reader may do what {@code least} may. */
  public boolean may(Role least) {
    return standing != Standing.BANNED && role.atLeast(least);
  }
}
