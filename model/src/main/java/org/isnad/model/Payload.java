package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * Bytes with what was said about them. The bytes are not copied: whoever makes a payload hands them
 * over and no one changes them.
 */
public final class Payload {
  private final byte[] bytes;
  private final @Nullable String contentType;

  /**
   * @param contentType the value of an HTTP {@code Content-Type} header, as written; null when
   *     there was none (a file)
   */
  public Payload(byte[] bytes, @Nullable String contentType) {
    this.bytes = bytes;
    this.contentType = contentType;
  }

  public byte[] bytes() {
    return bytes;
  }

  public @Nullable String contentType() {
    return contentType;
  }

  @Override
  public String toString() {
    return bytes.length + " bytes of " + (contentType == null ? "unnamed type" : contentType);
  }
}
