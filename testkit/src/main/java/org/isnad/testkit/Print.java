package org.isnad.testkit;

import java.time.Instant;
import org.isnad.model.Payload;
import org.jspecify.annotations.Nullable;

/** What a server sends: a body with its type as the server claims it, and when it last changed. */
record Print(Payload payload, Instant changed) {
  Print(byte[] bytes, @Nullable String contentType, Instant changed) {
    this(new Payload(bytes, contentType), changed);
  }
}
