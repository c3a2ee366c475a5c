package org.isnad.server.clients;

/** Thrown while an app's request is read: it is not what the protocol says. */
final class BadAsk extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** More digits than a 64-bit number has. */
  private static final int LONGEST = 20;

  BadAsk(String message) {
    super(message, null, false, false);
  }

  /** A whole number that is not negative; greater ones than there are become the greatest. */
  static long number(String text) {
    if (text.isEmpty()
        || text.length() > LONGEST
        || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new BadAsk("not a number");
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
