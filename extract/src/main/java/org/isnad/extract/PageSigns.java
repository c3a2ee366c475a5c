package org.isnad.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;

/** Phrases by which pages say what they are instead of an article: page-signs.txt. */
final class PageSigns {
  /** Titles of error pages. */
  static final PageSigns ERROR = new PageSigns("error");

  /** Titles of pages that ask to log in or to subscribe. */
  static final PageSigns LOGIN = new PageSigns("login");

  /** Sentences that ask for scripts, cookies or a proof of being human. */
  static final PageSigns SCRIPT = new PageSigns("script");

  /** A phrase stands in so much of a page that has little text. */
  private static final int LOOKED = 20_000;

  /** A longer title is no sign. */
  private static final int LONGEST_LINE = 200;

  /** Between the pieces of a title. */
  private static final String MARKS = "|-–—:•·»«!.؟?،,()…";

  private final Set<String> phrases;

  private PageSigns(String kind) {
    this.phrases =
        DataFile.lines(PageSigns.class, "page-signs.txt").stream()
            .filter(line -> line.startsWith(kind + " "))
            .map(line -> Words.key(line.substring(kind.length())))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether one of the lines, or a piece of it between marks, is such a phrase and nothing else.
   */
  boolean isAny(List<String> lines) {
    for (String line : lines) {
      if (line.length() <= LONGEST_LINE && (holds(line) || isPiece(line))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPiece(String line) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || MARKS.indexOf(line.charAt(i)) >= 0) {
        if (holds(line.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private boolean holds(String piece) {
    return phrases.contains(Words.key(piece));
  }

  /** Whether such a phrase stands anywhere in the text. */
  boolean isIn(String text) {
    String key = " " + Words.key(text.length() > LOOKED ? text.substring(0, LOOKED) : text) + " ";
    return phrases.stream().anyMatch(phrase -> key.contains(" " + phrase + " "));
  }
}
