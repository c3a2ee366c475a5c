package org.isnad.story;

import java.util.Optional;
import org.isnad.model.Hashtag;

/**
 * Cleans a tag as publishers write it: the sign #, quotation marks and trailing commas go, tashkeel
 * and tatweel go, words are joined by "_".
 */
final class TagSpelling {
  /** Longer "tags" are headlines. */
  private static final int LONGEST = 40;

  private static final int MOST_WORDS = 5;

  private TagSpelling() {}

  /** The hashtag of a publisher's tag; empty when it is none. */
  static Optional<Hashtag> clean(String tag) {
    StringBuilder label = new StringBuilder(Math.min(tag.length(), 2 * LONGEST));
    boolean gap = false;
    int words = 1;
    boolean letters = false;
    for (int i = 0; i < tag.length() && label.length() <= LONGEST; ) {
      int codePoint = tag.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (Character.isLetterOrDigit(codePoint)) {
        if (codePoint != 0x0640) {
          if (gap && !label.isEmpty()) {
            label.append('_');
            words++;
          }
          gap = false;
          letters |= Character.isLetter(codePoint);
          label.appendCodePoint(codePoint);
        }
      } else if (!isMark(codePoint) && !initials(tag, i)) {
        gap = true;
      }
      i = next;
    }
    if (!letters || label.length() < 2 || label.length() > LONGEST || words > MOST_WORDS) {
      return Optional.empty();
    }
    String text = label.toString();
    return Optional.of(new Hashtag(HashtagKey.of(text), text));
  }

  /** Whether the code point stands inside a word: a letter, digit or mark. */
  static boolean isPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
  }

  /** Tashkeel, tatweel and direction marks stand inside words. */
  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint == 0x0640
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  /** The full stops of "U.S." and the apostrophes of "d'Ivoire" and ג׳ון divide nothing. */
  private static boolean initials(String tag, int at) {
    char sign = tag.charAt(at);
    boolean behindCapital = at > 0 && Character.isUpperCase(tag.charAt(at - 1));
    boolean single = at < 2 || !Character.isLetter(tag.charAt(at - 2));
    return (sign == '.' && behindCapital && single) || sign == '\u05F3' || sign == '\u05F4';
  }
}
