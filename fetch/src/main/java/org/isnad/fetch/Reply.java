package org.isnad.fetch;

import okhttp3.Headers;
import org.isnad.model.Payload;
import org.jspecify.annotations.Nullable;

/** How one request to one address ended, redirects not followed. */
sealed interface Reply {

  /**
   * An HTTP answer.
   *
   * @param body decoded; empty for an answer whose body is of no interest
   * @param broken what ended the body before its time; null when it is whole
   */
  record Answered(int status, Headers headers, Payload body, @Nullable Failure broken)
      implements Reply {

    /** Whether the body came to its end. */
    boolean whole() {
      return broken == null;
    }
  }

  /** No answer, or one that passes a limit. */
  record Failed(Failure failure) implements Reply {}
}
