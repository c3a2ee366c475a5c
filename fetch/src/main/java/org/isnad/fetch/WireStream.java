package org.isnad.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body as it comes over the network. It remembers how it failed, so that a broken connection
 * can be told from bytes that do not decode: decoders answer both with an exception of their own.
 */
final class WireStream extends FilterInputStream {
  private @Nullable IOException failure;

  WireStream(InputStream in) {
    super(in);
  }

  /** How the network failed; null when it did not. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    try {
      return in.read();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
