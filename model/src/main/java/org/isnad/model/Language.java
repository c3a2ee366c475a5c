package org.isnad.model;

import java.util.Locale;

/**
 * A language by its lower-case BCP 47 primary subtag ("ar", "en"); {@link #UNKNOWN} is "und".
 *
 * @param tag two or three lower-case letters
 */
public record Language(String tag) {
  public static final Language ARABIC = new Language("ar");
  public static final Language ENGLISH = new Language("en");
  public static final Language FRENCH = new Language("fr");
  public static final Language UNKNOWN = new Language("und");

  public Language {
    if (!tag.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("not a primary language subtag: " + tag);
    }
  }

  /**
   * The language of a BCP 47 tag or locale name ("ar-EG", "ar_EG", "AR"); unknown when it is not
   * one.
   */
  public static Language of(String tag) {
    String trimmed = tag.strip();
    int end = 0;
    while (end < trimmed.length()
        && trimmed.charAt(end) < 128
        && Character.isLetter(trimmed.charAt(end))) {
      end++;
    }
    boolean whole =
        end == trimmed.length() || trimmed.charAt(end) == '-' || trimmed.charAt(end) == '_';
    return whole && (end == 2 || end == 3)
        ? new Language(trimmed.substring(0, end).toLowerCase(Locale.ROOT))
        : UNKNOWN;
  }

  /** Whether the language is known. */
  public boolean known() {
    return !equals(UNKNOWN);
  }

  @Override
  public String toString() {
    return tag;
  }
}
