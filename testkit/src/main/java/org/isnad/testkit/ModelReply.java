package org.isnad.testkit;

import java.time.Duration;

/** How the model server on loopback answers one question. */
public sealed interface ModelReply {

  /** The whole text, in stretches, and an orderly end. */
  record Good(String text) implements ModelReply {}

  /** The text, with a pause before each stretch. */
  record Slow(String text, Duration pause) implements ModelReply {}

  /** The beginning of the text; then the connection ends in mid-stream. */
  record Cut(String text) implements ModelReply {}

  /** Bytes that are no protocol at all. */
  record Garbage() implements ModelReply {}

  /** The same words without end. */
  record Endless(String text) implements ModelReply {}

  /** A refusal with a status: 401, 429 (too many questions), 500, 503. */
  record Refused(int status) implements ModelReply {}
}
