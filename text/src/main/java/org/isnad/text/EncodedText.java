package org.isnad.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.isnad.model.Problem;

/**
 * Bytes with the charset that they are to be read by ({@link CharacterDecoder#judge}). Nothing is
 * copied before {@link #text} or {@link #reader} is asked for. Immutable as long as no one changes
 * the bytes.
 */
public final class EncodedText {
  private final byte[] bytes;
  private final int start;
  private final Charset charset;
  private final boolean sound;
  private final List<Problem> problems;

  EncodedText(byte[] bytes, int start, Charset charset, boolean sound, List<Problem> problems) {
    this.bytes = bytes;
    this.start = start;
    this.charset = charset;
    this.sound = sound;
    this.problems = List.copyOf(problems);
  }

  public Charset charset() {
    return charset;
  }

  /** Those of {@link Decoded#problems}. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Whether the bytes, from the first to the last, are UTF-8 without a fault. Signs of ASCII can
   * then be looked for in the bytes as they are.
   */
  public boolean isSoundUtf8() {
    return sound;
  }

  /** Other bytes in the same charset, as sound as these: what is left of them. */
  public EncodedText with(byte[] rest) {
    return new EncodedText(rest, 0, charset, sound, problems);
  }

  /** All of it, without a byte order mark. */
  public String text() {
    return new String(bytes, start, bytes.length - start, charset);
  }

  /** The same, for who reads it once: it is decoded as it is asked for. */
  public Reader reader() {
    return sound ? new Utf8Reader(bytes) : new InputStreamReader(stream(), charset);
  }

  /** These bytes and, behind them, more of the same text that has not been looked at. */
  public Reader reader(InputStream rest) {
    return new InputStreamReader(new SequenceInputStream(stream(), rest), charset);
  }

  private InputStream stream() {
    return new ByteArrayInputStream(bytes, start, bytes.length - start);
  }
}
