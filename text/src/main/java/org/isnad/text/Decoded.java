package org.isnad.text;

import java.nio.charset.Charset;
import java.util.List;
import org.isnad.model.Problem;

/**
 * Bytes read as text.
 *
 * @param text without a byte order mark; empty when the bytes are no text
 * @param charset the one it was read by, which need not be the one claimed
 * @param problems "mislabelled-charset", "unknown-charset", "malformed-bytes", "not-text"; their
 *     stage is "decode" and their subject empty: the caller knows it
 */
public record Decoded(String text, Charset charset, List<Problem> problems) {
  public Decoded {
    problems = List.copyOf(problems);
  }
}
