package org.isnad.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The texts of a page's scripts and style sheets, taken out before it is parsed: they are two
 * thirds of a news page, and no one reads them but {@link ScriptData} on a page that shows nothing.
 * In a script's place stands its number, by which {@link #whole} gives it back; JSON-LD stays.
 *
 * <p>Where a parser may see the page otherwise than {@link RawTextScan} does (a "&lt;" within a
 * tag, a CDATA section, tags in a drawing's style sheet, a script within a comment within a script,
 * an end that is missing), the rest of it is left as it is. Linear in time. Immutable as long as no
 * one changes the bytes.
 */
final class RawTexts {
  /** Of a page from which nothing was taken. */
  static final RawTexts NONE = new RawTexts(new byte[0], new int[0], 0, false);

  private static final int LONGEST_NUMBER = 7;

  private final byte[] page;

  /** Where each begins and ends, one behind the other. */
  private final int[] bounds;

  private final int count;
  private final boolean toTheEnd;

  RawTexts(byte[] page, int[] bounds, int count, boolean toTheEnd) {
    this.page = page;
    this.bounds = bounds;
    this.count = count;
    this.toTheEnd = toTheEnd;
  }

  /**
   * Finds those of a page.
   *
   * @param signs the bytes of {@code page}, a character each; in a charset that holds ASCII
   */
  static RawTexts of(byte[] page, String signs) {
    return new RawTextScan(page, signs).texts();
  }

  /** Whether the whole page was looked through: no tag in it has a name that has to be cut. */
  boolean toTheEnd() {
    return toTheEnd;
  }

  /** The page without them. */
  byte[] rest() {
    ByteArrayOutputStream rest = new ByteArrayOutputStream(page.length / 2);
    int copied = 0;
    for (int i = 0; i < count; i++) {
      int start = bounds[2 * i];
      rest.write(page, copied, start - copied);
      copied = bounds[2 * i + 1];
      if (copied - start >= ScriptData.SHORTEST) {
        rest.writeBytes(Integer.toString(i).getBytes(StandardCharsets.US_ASCII));
      }
    }
    rest.write(page, copied, page.length - copied);
    return rest.toByteArray();
  }

  /** The text of a script in which {@code left} stands now. */
  String whole(String left) {
    if (left.isEmpty()
        || left.length() > LONGEST_NUMBER
        || !left.chars().allMatch(RawTexts::digit)) {
      return left;
    }
    int i = Integer.parseInt(left);
    if (i >= count) {
      return left;
    }
    int start = bounds[2 * i];
    return new String(page, start, bounds[2 * i + 1] - start, StandardCharsets.UTF_8);
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }
}
