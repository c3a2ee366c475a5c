package org.isnad.story;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Direction;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/** Invented articles for tests of hashtags. */
final class Articles {
  private Articles() {}

  static Article article(String language, String title, List<String> tags, String text) {
    return article(language, title, tags, text, null, null, List.of());
  }

  static Article article(
      String language,
      String title,
      List<String> tags,
      String text,
      @Nullable String site,
      @Nullable URI url,
      List<String> authors) {
    return new Article(
        url,
        null,
        null,
        Language.of(language),
        Direction.RIGHT_TO_LEFT,
        title,
        authors,
        null,
        null,
        site,
        null,
        null,
        tags,
        Arrays.stream(text.split("\n", -1))
            .map(paragraph -> (Block) new Block.Paragraph(paragraph))
            .toList(),
        null,
        null,
        false);
  }

  /** The labels of the hashtags found in a text without publisher's tags. */
  static List<String> labels(String language, String title, String text) {
    return labels(article(language, title, List.of(), text));
  }

  static List<String> labels(Article article) {
    return Hashtagger.of(article).stream().map(Hashtag::label).toList();
  }
}
