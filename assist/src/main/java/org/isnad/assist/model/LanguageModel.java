package org.isnad.assist.model;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts one question to a language model. Thread-safe. */
interface LanguageModel {

  /**
   * Asks and waits for the end, as long as the settings allow.
   *
   * @param rules what the model must keep to
   * @param data what it is asked about
   * @param partial is told each stretch of the answer as it comes
   * @param unwanted whether nobody waits any more; then the question is given up
   */
  Reply ask(String rules, String data, Consumer<String> partial, BooleanSupplier unwanted);

  /** How a question ended. */
  sealed interface Reply {}

  /**
   * A whole answer.
   *
   * @param tokens question and answer; 0 when the server does not tell
   */
  record Said(String text, long tokens) implements Reply {}

  /**
   * None.
   *
   * @param detail for the operator's log; never holds the key
   * @param retryAfter how long the server asks to be left alone; null when it does not
   */
  record Failed(Reason reason, String detail, @Nullable Duration retryAfter) implements Reply {}

  /** Why there is none. */
  enum Reason {
    /** The server is broken or not there; another try may do. */
    BROKEN,
    SLOW,
    RATE_LIMITED,
    /** The key, the model's name or the question is wrong; trying again is no use. */
    REFUSED,
    /** More than any answer should be. */
    ENDLESS,
    /** Nobody waits for it any more. */
    UNWANTED
  }
}
