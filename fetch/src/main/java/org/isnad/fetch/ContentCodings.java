package org.isnad.fetch;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the codings a body came in: gzip, deflate, br, zstd (RFC 9110, 8.4; RFC 8878). */
final class ContentCodings {
  /** What is asked for. */
  static final String ACCEPTED = "gzip, deflate, br, zstd";

  /** A body coded more often than this is an attack. */
  private static final int MOST_CODINGS = 3;

  private static final int GZIP_MAGIC = 0x1f8b;
  private static final int BUFFER = 8192;

  private ContentCodings() {}

  /** A coding that is not known. */
  static final class UnknownCodingException extends IOException {
    @java.io.Serial private static final long serialVersionUID = 1;

    UnknownCodingException(String coding) {
      super(coding);
    }
  }

  /**
   * The decoded body. Reading past a limit ends in {@link BoundedStream.TooLargeException}.
   *
   * @param codings the Content-Encoding header, in the order they were applied
   * @param limit of bytes before and after each coding
   */
  static InputStream decode(InputStream body, String codings, long limit) throws IOException {
    String[] names = codings.toLowerCase(Locale.ROOT).split(",", -1);
    if (names.length > MOST_CODINGS) {
      throw new UnknownCodingException(codings);
    }
    InputStream decoded = new BoundedStream(body, limit);
    for (int i = names.length - 1; i >= 0; i--) {
      decoded = new BoundedStream(one(decoded, names[i].strip()), limit);
    }
    return decoded;
  }

  private static InputStream one(InputStream body, String coding) throws IOException {
    return switch (coding) {
      case "", "identity", "utf-8", "none" -> body;
      case "gzip", "x-gzip" -> gzip(body);
      case "deflate" -> deflate(body);
      case "br" -> new BrotliInputStream(body);
      case "zstd" -> new ZstdInputStream(body);
      default -> throw new UnknownCodingException(coding);
    };
  }

  /** Some servers say gzip and send plain text: the first two bytes tell. */
  static InputStream gzip(InputStream body) throws IOException {
    PushbackInputStream start = new PushbackInputStream(body, 2);
    return peek(start) == GZIP_MAGIC ? new GzipStream(start) : start;
  }

  /** "deflate" means zlib's frame; some servers send the bare stream. */
  private static InputStream deflate(InputStream body) throws IOException {
    PushbackInputStream start = new PushbackInputStream(body, 2);
    int first = peek(start);
    boolean framed = (first >> 8 & 0x0f) == 8 && first % 31 == 0;
    Inflater inflater = new Inflater(!framed);
    return new InflaterInputStream(start, inflater, BUFFER) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end(); // Its memory is not the heap's, so no garbage collection hurries for it.
      }
    };
  }

  /** The first two bytes as a number, left in the stream; -1 when there are fewer. */
  private static int peek(PushbackInputStream stream) throws IOException {
    byte[] two = stream.readNBytes(2);
    stream.unread(two);
    return two.length < 2 ? -1 : (two[0] & 0xff) << 8 | (two[1] & 0xff);
  }
}
