package org.isnad.cli;

/**
 * The input cannot be worked on: the command ends with exit code 1 and this message, one line that
 * names the file, line or address and says what to do.
 */
final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadInput(String message) {
    super(message);
  }

  BadInput(String message, Throwable cause) {
    super(message, cause);
  }
}
