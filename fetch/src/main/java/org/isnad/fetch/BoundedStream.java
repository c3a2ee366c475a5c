package org.isnad.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/**
 * A stream that ends with an exception when more comes out of it than allowed. One stands behind
 * every coding, not only the last: of a body packed twice, the layer between may be the bomb.
 */
final class BoundedStream extends FilterInputStream {
  /** More bytes than allowed. */
  static final class TooLargeException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    TooLargeException(long limit) {
      super("more than " + limit + " bytes");
    }
  }

  private final long limit;
  private long count;

  BoundedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    return one < 0 ? one : counted(1, one);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    return read < 0 ? read : counted(read, read);
  }

  @Override
  public long skip(long n) throws IOException {
    return in.skip(0); // What is skipped would not be counted: let it be read.
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int counted(int more, int answer) throws TooLargeException {
    count += more;
    if (count > limit) {
      throw new TooLargeException(limit);
    }
    return answer;
  }
}
