package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final Article ARTICLE =
      new Article(
          null,
          null,
          null,
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
          List.of(
              new Block.Image(new Picture(URI.create("https://example.org/a.jpg"), null, null)),
              new Block.Paragraph("فقرة أولى."),
              new Block.Heading(2, "زيارات"),
              new Block.Embed(URI.create("https://example.org/v"), null),
              new Block.Listing(false, List.of("أ", "ب"))),
          null,
          null,
          false);

  @Test
  void textIsTheBlocksWithWordsJoinedByBlankLines() {
    assertThat(ARTICLE.text()).isEqualTo("فقرة أولى.\n\nزيارات\n\nأ\nب");
  }

  @Test
  void everyPlacedBlockCoversItsOwnWords() {
    String text = ARTICLE.text();
    assertThat(ARTICLE.placedBlocks())
        .hasSize(5)
        .allSatisfy(placed -> assertThat(placed.span().of(text)).isEqualTo(placed.block().text()));
  }
}
