package org.isnad.server.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.isnad.model.Picture;
import org.junit.jupiter.api.Test;

/** Bodies as HTML for feeds and apps. */
class ArticleHtmlTest {
  private static final Picture HARBOUR =
      new Picture(URI.create("https://p.example/h.jpg"), "الميناء \"القديم\"", null);

  private static Article article(Picture image, Block... blocks) {
    return new Article(
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
        image,
        List.of(),
        List.of(blocks),
        null,
        null,
        false);
  }

  private static String html(Article article) {
    return ArticleHtml.of(article, picture -> "/picture/" + picture.uri().getHost());
  }

  @Test
  void eachBlockHasTheDirectionOfItsOwnLetters() {
    assertThat(
            html(
                article(
                    null,
                    new Block.Paragraph("وصلت السفينة Orion صباحًا"),
                    new Block.Heading(2, "At the harbour"),
                    new Block.Quotation("«الماء حياة»"),
                    new Block.Listing(true, List.of("أولًا", "ثانيًا")))))
        .isEqualTo(
            """
            <p dir="rtl">وصلت السفينة Orion صباحًا</p>
            <h2 dir="ltr">At the harbour</h2>
            <blockquote dir="rtl">«الماء حياة»</blockquote>
            <ol dir="rtl"><li>أولًا</li><li>ثانيًا</li></ol>
            """);
  }

  @Test
  void noTextBecomesMarkup() {
    assertThat(
            html(
                article(
                    null,
                    new Block.Paragraph("<script>alert(1)</script> & ]]> \u0000\uFFFE"),
                    new Block.Table(List.of(List.of("<b>", "3"))),
                    new Block.Embed(URI.create("javascript:alert(1)"), "x"),
                    new Block.Embed(URI.create("https://v.example/1?a=1&b=2"), null))))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; ")
        .contains("<td>&lt;b&gt;</td><td>3</td>")
        .contains("<a href=\"https://v.example/1?a=1&amp;b=2\" dir=\"ltr\">")
        .doesNotContain("javascript", "\u0000", "\uFFFE");
  }

  @Test
  void marksOfDirectionStay() {
    assertThat(html(article(null, new Block.Paragraph("\u200Fرقم \u2067ABC\u2069 واحد"))))
        .isEqualTo("<p dir=\"rtl\">\u200Fرقم \u2067ABC\u2069 واحد</p>\n");
  }

  @Test
  void thePictureOfTheArticleIsShownOnceAndByThisServer() {
    String shown =
        "<figure><img src=\"/picture/p.example\" alt=\"الميناء &quot;القديم&quot;\">"
            + "<figcaption dir=\"rtl\">الميناء &quot;القديم&quot;</figcaption>\n</figure>\n";
    assertThat(html(article(HARBOUR, new Block.Paragraph("نص"))))
        .isEqualTo(shown + "<p dir=\"rtl\">نص</p>\n");
    assertThat(html(article(HARBOUR, new Block.Image(HARBOUR)))).isEqualTo(shown);
    assertThat(ArticleHtml.of(article(HARBOUR), picture -> "")).isEmpty();
  }
}
