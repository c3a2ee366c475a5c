package org.isnad.pipeline;

import java.net.URI;
import java.util.Map;

/** Port: asks a server to do something, by a form, through the one guarded way. Thread-safe. */
@FunctionalInterface
public interface FormPost {
  /**
   * Sends a form. Redirects are not followed: a form goes to whom it was meant for.
   *
   * @param fields names and values; their order does not matter
   * @return {@link Web.Fetched} for any answer of success, else {@link Web.Refused}
   */
  Web.Answer post(URI address, Map<String, String> fields) throws InterruptedException;
}
