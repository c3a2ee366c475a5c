package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * UTF-7 (RFC 2152), which the JDK has not: ASCII with all else as base64 between "+" and "-". Only
 * read, and only where bytes say that they are in it.
 */
final class Utf7 extends Charset {
  static final Utf7 CHARSET = new Utf7();

  private Utf7() {
    super("UTF-7", null);
  }

  @Override
  public boolean contains(Charset other) {
    return false;
  }

  @Override
  public boolean canEncode() {
    return false;
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new UnsupportedOperationException("UTF-7 is only read");
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new Decoder(this);
  }

  private static final class Decoder extends CharsetDecoder {
    private boolean shifted;
    private boolean first;
    private int bits;
    private int held;

    Decoder(Charset charset) {
      super(charset, 1, 1);
    }

    @Override
    protected void implReset() {
      shifted = false;
      held = 0;
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (in.hasRemaining()) {
        if (!out.hasRemaining()) {
          return CoderResult.OVERFLOW;
        }
        int b = in.get();
        if (!shifted && b == '+') {
          shifted = true;
          first = true;
          bits = 0;
          held = 0;
        } else if (!shifted) {
          if (b < 0) {
            in.position(in.position() - 1);
            return CoderResult.malformedForLength(1);
          }
          out.put((char) b);
        } else {
          takeShifted(b, out);
        }
      }
      return CoderResult.UNDERFLOW;
    }

    private void takeShifted(int b, CharBuffer out) {
      int value = digit(b);
      if (value >= 0) {
        bits = bits << 6 | value;
        held += 6;
        if (held >= 16) {
          held -= 16;
          out.put((char) (bits >> held));
          bits &= (1 << held) - 1;
        }
        first = false;
        return;
      }
      shifted = false;
      // "+-" is a plus sign; any other sign ends the run, and only "-" is swallowed.
      if (b == '-' && first) {
        out.put('+');
      } else if (b != '-') {
        out.put((char) (b & 0x7f));
      }
    }

    private static int digit(int b) {
      return b >= 'A' && b <= 'Z'
          ? b - 'A'
          : b >= 'a' && b <= 'z'
              ? b - 'a' + 26
              : b >= '0' && b <= '9' ? b - '0' + 52 : b == '+' ? 62 : b == '/' ? 63 : -1;
    }
  }
}
