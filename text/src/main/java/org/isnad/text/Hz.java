package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * HZ (RFC 1843), which the JDK has not: Chinese in seven bits, GB 2312 between "~{" and "~}". Only
 * read, and only where bytes say that they are in it.
 */
final class Hz extends Charset {
  static final Hz CHARSET = new Hz();

  private static final Charset GB = Charset.forName("GB18030");
  private static final char UNREADABLE = '\ufffd';

  private Hz() {
    super("HZ-GB-2312", null);
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
    throw new UnsupportedOperationException("HZ is only read");
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new Decoder(this);
  }

  private static final class Decoder extends CharsetDecoder {
    private boolean chinese;

    Decoder(Charset charset) {
      super(charset, 1, 1);
    }

    @Override
    protected void implReset() {
      chinese = false;
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (in.hasRemaining()) {
        if (!out.hasRemaining()) {
          return CoderResult.OVERFLOW;
        }
        int first = in.get();
        if (first < 0) {
          in.position(in.position() - 1);
          return CoderResult.malformedForLength(1);
        }
        if (first == '~' || (chinese && first > ' ')) {
          if (!in.hasRemaining()) {
            in.position(in.position() - 1);
            return CoderResult.UNDERFLOW;
          }
          take(first, in, out);
        } else {
          // A line's end ends the Chinese too, should "~}" be forgotten.
          chinese &= first != '\n';
          out.put((char) first);
        }
      }
      return CoderResult.UNDERFLOW;
    }

    private void take(int first, ByteBuffer in, CharBuffer out) {
      int second = in.get();
      if (first != '~') {
        byte[] pair = {(byte) (first | 0x80), (byte) (second | 0x80)};
        String character = new String(pair, GB);
        out.put(character.length() == 1 ? character.charAt(0) : UNREADABLE);
      } else if (second == '{' || second == '}') {
        chinese = second == '{';
      } else if (second == '~') {
        out.put('~');
      } else if (second != '\n') { // "~" before a line's end joins the lines.
        out.put('~');
        in.position(in.position() - 1);
      }
    }
  }
}
