package org.isnad.cli;

/**
 * The input cannot be worked on: the command ends with exit code 1 and this message, one line that
 * names the file, line or address and says what to do.
 */
final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Of what cannot be opened or fetched. */
  static final String UNREADABLE = "unreadable";

  private final String code;

  BadInput(String message) {
    super(message);
    this.code = UNREADABLE;
  }

  BadInput(String message, Throwable cause) {
    super(message, cause);
    this.code = UNREADABLE;
  }

  /**
   * An input that was read and does not hold what is wanted.
   *
   * @param code the problem's code, to count it by
   */
  static BadInput of(String code, String message) {
    return new BadInput(message, code);
  }

  private BadInput(String message, String code) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }
}
