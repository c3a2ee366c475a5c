package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final String LEAD =
      "يعود سوق الوراقين إلى المدينة القديمة بعد غياب عشر سنوات، ومعه حكايات لم تكتب بعد عن الحبر والجلد والصبر.";

  private static Article page(int number, String pager, String... paragraphs) {
    StringBuilder html =
        new StringBuilder("<html lang=ar><title>عودة سوق الوراقين</title><article>");
    html.append("<h1>عودة سوق الوراقين</h1><p><strong>").append(LEAD).append("</strong></p>");
    for (String paragraph : paragraphs) {
      html.append("<p>").append(paragraph).append("</p>");
    }
    html.append("<div class=pagination>").append(pager).append("</div></article></html>");
    String address = "https://news.example/market" + (number == 1 ? "" : "?page=" + number);
    return InventedSite.article(
        Extractor.extract(InventedSite.payload(html.toString()), URI.create(address), null));
  }

  private static final String FIRST =
      "افتتح السوق صباح الجمعة عند باب البحر، ووقف الخطاطون وراء طاولات من خشب الزيتون، يكتبون للمارة أسماءهم.";
  private static final String SECOND =
      "وقال أقدم الوراقين إن أصعب ما في المهنة انتظار الورق حتى يجف، فالشمس تفسده والظل يؤخره، ولا حيلة معه.";
  private static final String THIRD =
      "وتستمر السوق حتى نهاية الشهر، وتقام فيها كل مساء جلسة لقراءة المخطوطات، يحضرها طلاب المدرسة القريبة.";

  @Test
  void leadsFromPageToPageAndJoinsThem() {
    Article one = page(1, "1 <a href='?page=2'>2</a> <a href='?page=2'>التالي</a>", FIRST);
    Article two = page(2, "<a href='/market'>1</a> 2 <a href='?page=3'>3</a>", SECOND);
    Article three = page(3, "<a href='/market'>1</a> <a href='?page=2'>السابق</a> 3", THIRD);
    assertThat(one.nextPage()).hasToString("https://news.example/market?page=2");
    assertThat(two.nextPage()).hasToString("https://news.example/market?page=3");
    assertThat(three.nextPage()).isNull();
    Article whole = Pages.join(List.of(one, two, three));
    assertThat(whole.text()).isEqualTo(String.join("\n\n", LEAD, FIRST, SECOND, THIRD));
    assertThat(whole.url()).isEqualTo(one.url());
    assertThat(whole.nextPage()).isNull();
    assertThat(Pages.join(List.of(one, two)).nextPage()).isEqualTo(two.nextPage());
  }

  @Test
  void aRefrainWithinAPageStays() {
    Article page = page(1, "", FIRST);
    List<Block> speech = List.of(paragraph("سلمى:"), paragraph(SECOND));
    Article first = with(page, speech);
    Article second =
        with(
            page,
            List.of(
                paragraph(SECOND + " أ"),
                paragraph(SECOND + " ب"),
                paragraph(SECOND + " ج"),
                paragraph(SECOND + " د"),
                paragraph("سلمى:"),
                paragraph(THIRD + " أ"),
                paragraph(THIRD + " ب"),
                paragraph(THIRD + " ج"),
                paragraph(THIRD + " د")));
    assertThat(Pages.join(List.of(first, second)).blocks()).hasSize(11);
  }

  @Test
  void onePageIsItselfAndNoneIsAnError() {
    Article page = page(1, "", FIRST);
    assertThat(Pages.join(List.of(page))).isEqualTo(page);
    assertThatThrownBy(() -> Pages.join(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(text);
  }

  private static Article with(Article a, List<Block> blocks) {
    return new Article(
        a.url(),
        a.canonical(),
        a.amp(),
        a.language(),
        a.direction(),
        a.title(),
        a.authors(),
        a.published(),
        a.modified(),
        a.site(),
        a.section(),
        a.image(),
        a.tags(),
        blocks,
        null,
        null,
        false);
  }
}
