package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

/** Rows as they were and as they are. */
class ArticleWireTest {
  @Test
  void rowsFromBeforeTheAmpLinkAreRead() {
    String row =
        "{\"v\":1,\"canonical\":\"https://news.example/1\",\"language\":\"ar\",\"dir\":\"rtl\","
            + "\"title\":\"عنوان\",\"authors\":[],\"tags\":[],\"blocks\":[],\"paywalled\":false}";
    Article article = Json.read(row, ArticleWire.class).article();
    assertThat(article.amp()).isNull();
    assertThat(article.canonical()).hasToString("https://news.example/1");
  }

  @Test
  void anArticleComesBackAsItWas() {
    Article article =
        new Article(
            null,
            URI.create("https://news.example/1"),
            URI.create("https://news.example/amp/1"),
            Language.ARABIC,
            Direction.RIGHT_TO_LEFT,
            "عنوان",
            List.of(),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(new Block.Paragraph("نص")),
            null,
            null,
            false);
    String row = Json.write(ArticleWire.of(article));
    assertThat(Json.read(row, ArticleWire.class).article()).isEqualTo(article);
  }
}
