package org.isnad.pipeline;

import java.time.Instant;

/**
 * One browser in which a reader is signed in.
 *
 * @param digest of the secret that the browser's cookie holds; the secret itself is kept nowhere
 * @param used the last time it was, to within some minutes
 * @param agent what the browser calls itself, cut short
 */
public record ReaderSession(
    String digest, long readerId, Instant opened, Instant used, Instant expires, String agent) {}
