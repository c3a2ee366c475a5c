package org.isnad.extract;

import org.jspecify.annotations.Nullable;

/** What the page says of its article, made ready for comparing chunks with it. */
final class PageClaims {
  /** Runs of this many words are compared. */
  private static final int RUN = 3;

  /** A longer articleBody is compared in its beginning only. */
  private static final int MAX_TOLD = 200_000;

  private static final int TITLE = 1;
  private static final int DESCRIPTION = 2;

  /** Words of the headline and of the description, marked as such. */
  private final WordTable mentioned;

  private final int titleWords;
  private final int descriptionWords;

  /** Runs of words of the structured data's articleBody; null where it has none. */
  private final @Nullable WordTable told;

  /**
   * Shares of common words in all words of two texts, from 0 to 1.
   *
   * @param title between a chunk and the headline
   * @param description between it and the description
   */
  record Likeness(double title, double description) {
    static final Likeness NONE = new Likeness(0, 0);
  }

  private PageClaims(String title, String description, @Nullable WordTable told) {
    KeyWords words = KeyWords.of((title + " " + description).strip());
    this.mentioned = words.table();
    this.told = told;
    int inTitle = 0;
    int inDescription = 0;
    for (int i = 0; i < words.count(); i++) {
      int mark = words.start(i) < title.length() ? TITLE : DESCRIPTION;
      boolean known = (words.marks(i, mentioned) & mark) != 0;
      words.addTo(mentioned, i, mark);
      inTitle += mark == TITLE && !known ? 1 : 0;
      inDescription += mark == DESCRIPTION && !known ? 1 : 0;
    }
    this.titleWords = inTitle;
    this.descriptionWords = inDescription;
  }

  static PageClaims of(StructuredData data, @Nullable String title) {
    String description = data.meta().first("og:description", "description", "twitter:description");
    return new PageClaims(key(title), key(description), runs(data.jsonLd().text("articleBody")));
  }

  private static String key(@Nullable String text) {
    return text == null ? "" : Words.key(text);
  }

  private static @Nullable WordTable runs(@Nullable String text) {
    if (text == null) {
      return null;
    }
    KeyWords words =
        KeyWords.of(Words.key(text.length() > MAX_TOLD ? text.substring(0, MAX_TOLD) : text));
    return words.count() < RUN ? null : words.runs(RUN);
  }

  boolean hasBody() {
    return told != null;
  }

  /** Share of the chunk's runs that the structured data tells too; -1 when it tells nothing. */
  double toldShare(KeyWords words) {
    if (told == null || words.count() < RUN) {
      return -1;
    }
    int hits = 0;
    for (int i = 0; i + RUN <= words.count(); i++) {
      hits += words.isRun(i, RUN, told) ? 1 : 0;
    }
    return (double) hits / (words.count() - RUN + 1);
  }

  /** How alike a chunk is to the headline and to the description. */
  Likeness likeness(KeyWords words) {
    // most lines of a page share no word with what it claims
    return mentions(words) ? common(words) : Likeness.NONE;
  }

  private boolean mentions(KeyWords words) {
    for (int i = 0; i < words.count(); i++) {
      if (words.marks(i, mentioned) != 0) {
        return true;
      }
    }
    return false;
  }

  private Likeness common(KeyWords words) {
    int different = words.different();
    int inTitle = 0;
    int inDescription = 0;
    for (int i = 0; i < different; i++) {
      int marks = words.marks(words.first(i), mentioned);
      inTitle += marks & TITLE;
      inDescription += (marks & DESCRIPTION) / DESCRIPTION;
    }
    return new Likeness(
        overlap(inTitle, titleWords, different),
        overlap(inDescription, descriptionWords, different));
  }

  /** Common words over all words of both. */
  private static double overlap(int common, int claimed, int own) {
    return claimed == 0 || own == 0 ? 0 : (double) common / (own + claimed - common);
  }
}
