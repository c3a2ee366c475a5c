package org.isnad.server;

import org.isnad.model.Article;
import org.isnad.model.Block;

/** The first words of a report, for lists. */
final class Excerpt {
  private Excerpt() {}

  /**
   * The start of the first paragraph, cut between words after at most {@code length} characters
   * with an ellipsis; empty when there is no paragraph.
   */
  static String of(Article article, int length) {
    for (Block block : article.blocks()) {
      if (block instanceof Block.Paragraph paragraph && !paragraph.text().isBlank()) {
        return cut(paragraph.text().strip(), length);
      }
    }
    return "";
  }

  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int space = text.lastIndexOf(' ', length - 1);
    int end = space > length / 2 ? space : length - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}
