package org.isnad.cli;

/** The server could not start; the message says why and what to do, in one line. */
public final class StartFailure extends Exception {
  private static final long serialVersionUID = 1;

  public StartFailure(String message) {
    super(message);
  }

  public StartFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
