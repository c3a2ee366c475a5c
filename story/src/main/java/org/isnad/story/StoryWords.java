package org.isnad.story;

import java.util.List;
import org.isnad.model.Language;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * A report cut into words, once for all that grouping reads out of it.
 *
 * @param title the headline, or the text's beginning where there is none
 * @param text as much of the body as is read
 * @param tokens of the text
 */
record StoryWords(
    Language language, String title, List<Token> titleTokens, String text, List<Token> tokens) {
  /** Words of the body that count as the lead; the measure behind it: bench/story, body 120. */
  static final int LEAD_WORDS = 120;

  /** Words of the body that count as its first sentences. */
  static final int FIRST_WORDS = 35;

  /** Words that stand for a missing title. */
  private static final int TITLE_WORDS = 20;

  /** More of a text is not read: a megabyte is not cut into words. */
  private static final int LONGEST = 12_000;

  static StoryWords of(StoryItem item) {
    Language language = item.language();
    String text = item.text();
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<Token> tokens = Tokens.of(head, language);
    String title = item.title();
    if (!title.isBlank()) {
      List<Token> titled = Tokens.of(title, language);
      return tokens.isEmpty()
          ? new StoryWords(language, title, titled, title, titled) // the title is all there is
          : new StoryWords(language, title, titled, head, tokens);
    }
    List<Token> opening = tokens.subList(0, Math.min(TITLE_WORDS, tokens.size()));
    return new StoryWords(language, head, opening, head, tokens);
  }

  /** The words of the lead. */
  List<Token> lead() {
    return tokens.subList(0, Math.min(LEAD_WORDS, tokens.size()));
  }
}
