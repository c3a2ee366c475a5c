package org.isnad.story;

import java.util.Optional;
import org.isnad.model.Hashtag;
import org.isnad.text.Spelling;

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
    StringBuilder label = new StringBuilder(tag.length());
    boolean gap = false;
    int words = 1;
    boolean letters = false;
    for (int i = 0; i < tag.length(); ) {
      int codePoint = tag.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isLetterOrDigit(codePoint) && codePoint != 0x0640) {
        if (gap && !label.isEmpty()) {
          label.append('_');
          words++;
        }
        gap = false;
        letters |= Character.isLetter(codePoint);
        label.appendCodePoint(codePoint);
      } else if (!isMark(codePoint)) {
        gap = true;
      }
    }
    if (!letters || label.length() < 2 || label.length() > LONGEST || words > MOST_WORDS) {
      return Optional.empty();
    }
    String text = label.toString();
    return Optional.of(new Hashtag(Spelling.fold(text), text));
  }

  /** Tashkeel, tatweel and direction marks stand inside words. */
  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint == 0x0640 || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
