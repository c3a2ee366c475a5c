package org.isnad.server;

/** What a problem's stage and code are called in the reader's language. */
final class ProblemWords {
  private static final String HTTP = "http-";

  private ProblemWords() {}

  /** The message for a code; for one without, a general one: the code stands beside it. */
  static String code(Frame frame, String code) {
    String key = "problem." + code;
    if (frame.words().has(key)) {
      return frame.t(key);
    }
    String status = code.startsWith(HTTP) ? code.substring(HTTP.length()) : "";
    return status.matches("[0-9]{3}")
        ? frame.t("problem.http", Integer.parseInt(status))
        : frame.t("problem.other");
  }

  static String stage(Frame frame, String stage) {
    String key = "stage." + stage;
    return frame.words().has(key) ? frame.t(key) : stage;
  }
}
