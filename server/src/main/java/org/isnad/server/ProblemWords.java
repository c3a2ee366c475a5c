package org.isnad.server;

/** What a problem's stage and code are called in the reader's language. */
final class ProblemWords {
  private ProblemWords() {}

  /** The message for a code; for one without, a general one: the code stands beside it. */
  static String code(Frame frame, String code) {
    String key = "problem." + code;
    return frame.words().has(key) ? frame.t(key) : frame.t("problem.other");
  }

  static String stage(Frame frame, String stage) {
    String key = "stage." + stage;
    return frame.words().has(key) ? frame.t(key) : stage;
  }
}
