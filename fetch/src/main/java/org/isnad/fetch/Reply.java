package org.isnad.fetch;

import okhttp3.Headers;
import org.isnad.model.Payload;

/** How one request to one address ended, redirects not followed. */
sealed interface Reply {

  /**
   * An HTTP answer.
   *
   * @param body decoded; empty for an answer whose body is of no interest
   * @param whole whether the body came to its end
   */
  record Answered(int status, Headers headers, Payload body, boolean whole) implements Reply {}

  /** No answer, or one that passes a limit. */
  record Failed(Failure failure) implements Reply {}
}
