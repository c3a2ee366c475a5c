package org.isnad.assist.model;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where a language model is reached and how much of it may be used.
 *
 * @param protocol what it speaks
 * @param address of its API: "https://api.openai.com/v1", "http://localhost:11434"
 * @param key the secret it asks for; null where it asks for none
 * @param model its name there
 * @param timeout for one whole answer
 * @param tries how often a question is put before it counts as failed, at least 1
 * @param tokensPerDay what all readers together may use in a day, questions and answers
 * @param tokensPerReader what one of them may
 */
public record ModelSettings(
    Protocol protocol,
    URI address,
    @Nullable String key,
    String model,
    Duration timeout,
    int tries,
    long tokensPerDay,
    long tokensPerReader) {

  /** What a model's server speaks. */
  public enum Protocol {
    /** Chat completions, as OpenAI and most others speak them. */
    OPENAI,
    OLLAMA,
    ANTHROPIC
  }

  public static final Duration TIMEOUT = Duration.ofSeconds(40);
  public static final int TRIES = 2;
  public static final long TOKENS_PER_DAY = 2_000_000;
  public static final long TOKENS_PER_READER = 100_000;

  /** With the usual bounds. */
  public static ModelSettings of(
      Protocol protocol, URI address, @Nullable String key, String model) {
    return new ModelSettings(
        protocol, address, key, model, TIMEOUT, TRIES, TOKENS_PER_DAY, TOKENS_PER_READER);
  }

  /** Without the key, so that no log tells it. */
  @Override
  public String toString() {
    return protocol + " " + model + " at " + address;
  }
}
