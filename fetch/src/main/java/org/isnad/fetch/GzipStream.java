package org.isnad.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * A gzip file of any number of members (RFC 1952). The JDK's own stream calls itself for each
 * member that is empty, so that some kilobytes of empty members overflow the stack. As browsers do,
 * this one asks for no right sum at a member's end, and ignores what follows the last member and is
 * none. Not thread-safe.
 */
final class GzipStream extends InputStream {
  private static final int BUFFER = 8192;
  private static final int ID1 = 0x1f;
  private static final int ID2 = 0x8b;
  private static final int DEFLATED = 8;
  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int TRAILER = 8;

  private final PushbackInputStream in;
  private final Inflater inflater = new Inflater(true);
  private final byte[] packed = new byte[BUFFER];
  private int packedLength;
  private boolean inMember;
  private boolean ended;

  GzipStream(InputStream in) throws IOException {
    this.in = new PushbackInputStream(in, BUFFER);
    if (!begin()) {
      throw new ZipException("not gzip");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      if (!inMember && !begin()) {
        ended = true;
        break;
      }
      int read = inflate(bytes, offset, length);
      if (inflater.finished()) {
        end();
      }
      if (read > 0) {
        return read;
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      int read = inflater.inflate(bytes, offset, length);
      while (read == 0 && !inflater.finished()) {
        if (inflater.needsDictionary()) {
          throw new ZipException("gzip has no dictionaries");
        }
        int more = in.read(packed);
        if (more < 0) {
          throw new EOFException("gzip breaks off");
        }
        packedLength = more;
        inflater.setInput(packed, 0, more);
        read = inflater.inflate(bytes, offset, length);
      }
      return read;
    } catch (DataFormatException e) {
      ZipException broken = new ZipException(String.valueOf(e.getMessage()));
      broken.initCause(e);
      throw broken;
    }
  }

  /** Reads a member's header; answers false where none begins. */
  private boolean begin() throws IOException {
    int first = in.read();
    int second = first == ID1 ? in.read() : -1;
    if (second != ID2) {
      return false;
    }
    if (next() != DEFLATED) {
      throw new ZipException("gzip that is not deflated");
    }
    int flags = next();
    skip(6); // time, speed, system
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECK) != 0) {
      skip(2);
    }
    inflater.reset();
    inMember = true;
    return true;
  }

  /** Gives back what was read too far, and passes over the member's sum and length. */
  private void end() throws IOException {
    int left = inflater.getRemaining();
    in.unread(packed, packedLength - left, left);
    inMember = false;
    for (int i = 0; i < TRAILER && in.read() >= 0; i++) {
      // A file that ends here ends well: its content is whole.
    }
  }

  private int next() throws IOException {
    int one = in.read();
    if (one < 0) {
      throw new EOFException("gzip breaks off");
    }
    return one;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // A name or a comment, which ends with a zero.
    }
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
