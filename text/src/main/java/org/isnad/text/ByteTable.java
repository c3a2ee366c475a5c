package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.DataFile;

/**
 * A charset of single bytes that the JDK has not: ASCII below, a table of 128 characters above
 * (byte-tables.txt). Only read.
 */
final class ByteTable extends Charset {
  private static final int HALF = 128;

  /** Stands in the table for a byte that means nothing. */
  private static final char NONE = '\ufffd';

  private final char[] high;

  private ByteTable(String name, char[] high) {
    super(name, null);
    this.high = high;
  }

  /** All of them. */
  static List<Charset> all() {
    List<Charset> all = new ArrayList<>();
    for (String line : DataFile.lines(ByteTable.class, "byte-tables.txt")) {
      int space = line.indexOf(' ');
      String table = line.substring(space + 1).replace('\ue000', '\u00a0');
      char[] high = table.replace('\ue001', '\u00ad').toCharArray();
      if (high.length != HALF) {
        throw new IllegalStateException("128 characters are needed: " + line);
      }
      all.add(new ByteTable(line.substring(0, space), high));
    }
    return all;
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
    throw new UnsupportedOperationException(name() + " is only read");
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new CharsetDecoder(this, 1, 1) {
      @Override
      protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining()) {
          if (!out.hasRemaining()) {
            return CoderResult.OVERFLOW;
          }
          int b = in.get();
          char c = b >= 0 ? (char) b : high[b + HALF];
          if (c == NONE) {
            in.position(in.position() - 1);
            return CoderResult.unmappableForLength(1);
          }
          out.put(c);
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }
}
