package org.isnad.pipeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lets one app of a reader in, apart from the account's own password (كلمة مرور تطبيق).
 *
 * @param device what the reader calls the app or the device it is on
 * @param digest of the password; the password itself is shown once and kept nowhere
 * @param feverDigest of the key that Fever's apps make of the reader's name and the password
 * @param used the last time it was, to within some minutes; null when never
 */
public record AppPassword(
    long id,
    long readerId,
    String device,
    String digest,
    String feverDigest,
    Instant made,
    @Nullable Instant used) {}
