package org.isnad.text;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Folds a text to the key by which spellings are compared: all of {@link SpellingRule}, in order.
 * The key is for comparing and indexing only and is never shown; where a place in the original is
 * needed, {@link #foldKeepingOffsets} gives the way back. Linear time, thread-safe, independent of
 * the default locale.
 *
 * <p>The rules look at single code points. One couple of them is looked at here: و or ي with a
 * combining hamza, which some keyboards and file systems write, is ء like the composed ؤ and ئ.
 */
public final class Spelling {
  private static final int PAGE = 256;
  private static final char HAMZA_ABOVE = 0x0654;

  /**
   * Folded forms of the basic plane, filled by page at first use; a page is computed from scratch
   * by whoever misses it, so a race only repeats work.
   */
  private static final AtomicReferenceArray<String[]> PAGES =
      new AtomicReferenceArray<>(0x10000 / PAGE);

  private Spelling() {}

  /** The letters of most texts that one letter stands for, at their own places; 0 for others. */
  private static final class Single {
    static final char[] FOLDED = new char[0x700];

    static {
      for (char unit = 0; unit < FOLDED.length; unit++) {
        String key = folded(unit);
        FOLDED[unit] = unit != HAMZA_ABOVE && key.length() == 1 ? key.charAt(0) : 0;
      }
    }
  }

  /** The comparing key of {@code text}. */
  public static String fold(String text) {
    char[] out = new char[text.length()];
    int length = 0;
    boolean same = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      char one = unit < Single.FOLDED.length ? Single.FOLDED[unit] : 0;
      if (one != 0) {
        out[length++] = one;
        same &= one == unit;
        continue;
      }
      same = false;
      if (unit == HAMZA_ABOVE) {
        if (length > 0 && isSeat(out[length - 1])) {
          out[length - 1] = 'ء';
        }
        continue;
      }
      String key;
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        key = foldOne(Character.toCodePoint(unit, text.charAt(++i)));
      } else {
        key = folded(unit);
      }
      if (length + key.length() + text.length() - i > out.length) {
        out = Arrays.copyOf(out, out.length * 2 + key.length());
      }
      for (int k = 0; k < key.length(); k++) {
        out[length++] = key.charAt(k);
      }
    }
    return same ? text : new String(out, 0, length);
  }

  /** {@link #fold} with the way back to the original. */
  public static FoldedText foldKeepingOffsets(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int[] starts = new int[text.length() + 1];
    int[] ends = new int[text.length() + 1];
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      String key = codePoint < 0x10000 ? folded((char) codePoint) : foldOne(codePoint);
      if (out.length() + key.length() >= starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2 + key.length());
        ends = Arrays.copyOf(ends, starts.length);
      }
      for (int k = 0; k < key.length(); k++) {
        starts[out.length() + k] = i;
        ends[out.length() + k] = next;
      }
      if (codePoint == HAMZA_ABOVE && seatHamza(out)) {
        ends[out.length() - 1] = next;
      }
      out.append(key);
      i = next;
    }
    return new FoldedText(
        text,
        out.toString(),
        Arrays.copyOf(starts, out.length()),
        Arrays.copyOf(ends, out.length()));
  }

  /** Whether the letter before a combining hamza is its seat; it becomes the hamza. */
  private static boolean seatHamza(StringBuilder out) {
    int last = out.length() - 1;
    boolean seat = last >= 0 && isSeat(out.charAt(last));
    if (seat) {
      out.setCharAt(last, 'ء');
    }
    return seat;
  }

  private static boolean isSeat(char letter) {
    return letter == 'و' || letter == 'ي';
  }

  /** The key of one UTF-16 unit of the basic plane. */
  static String folded(char unit) {
    String[] page = PAGES.getAcquire(unit / PAGE);
    if (page == null) {
      page = new String[PAGE];
      for (int i = 0; i < PAGE; i++) {
        page[i] = foldOne(unit / PAGE * PAGE + i);
      }
      PAGES.setRelease(unit / PAGE, page);
    }
    return page[unit % PAGE];
  }

  private static String foldOne(int codePoint) {
    String key = Character.toString(codePoint);
    for (SpellingRule rule : SpellingRule.values()) {
      key = key.length() == 1 ? rule.apply(key.codePointAt(0)) : rule.apply(key);
    }
    return key.intern();
  }
}
