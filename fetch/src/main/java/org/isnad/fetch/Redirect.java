package org.isnad.fetch;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where an answer sends us. */
final class Redirect {
  private Redirect() {}

  static boolean is(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  static boolean isForGood(int status) {
    return status == 301 || status == 308;
  }

  /** The target; null when there is none or it is not http or https. */
  static @Nullable HttpUrl target(HttpUrl from, Reply.Answered answer) {
    String location = answer.headers().get("Location");
    return location == null ? null : from.resolve(location);
  }
}
