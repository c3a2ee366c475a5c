package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Article;
import org.junit.jupiter.api.Test;

/** Pages with more than one article in them. */
class OtherArticlesTest {
  private static String story(String tag, String heading, String name) {
    return ("<%1$s class=story data-url=/castles/1><%2$s>أعمال الترميم في قلعة %3$s</%2$s>"
            + "<p>بدأ البناؤون ترميم القلعة القديمة في %3$s، بعد شتاء طويل أسقط جزءا من سورها الشرقي وأغلق طريق الزوار.</p>"
            + "<p>وقال رئيس البلدية في %3$s إن العمل سيستمر حتى الخريف، وإن الحجارة ستجلب من المقلع الذي بنيت منه القلعة أول مرة.</p>"
            + "<p>ويأمل أصحاب المقاهي القريبة من قلعة %3$s أن يعود الزوار قبل موسم القطاف، فقد خلت ساحاتهم منذ أشهر طويلة.</p>"
            + "<p>وستفتح القلعة في %3$s أبوابها مجانا يوما كل أسبوع، كما كانت تفعل قبل الإغلاق، ويرافق الزوار دليل من أهل المدينة.</p>"
            + "</%1$s>")
        .formatted(tag, heading, name);
  }

  private static Article read(String title, String body) {
    return InventedSite.article(
        "<html lang=ar><head><title>" + title + "</title></head><body>" + body + "</body></html>",
        ReadingAids.none());
  }

  @Test
  void theNextArticleOfAnEndlessPageIsNotThisOnes() {
    for (String tag : new String[] {"article", "div"}) {
      Article article =
          read(
              "أعمال الترميم في قلعة المرج",
              "<main>"
                  + story(tag, "h1", "المرج")
                  + story(tag, "h1", "الساحل")
                  + story(tag, "h1", "التل")
                  + "</main>");
      assertThat(article.text())
          .contains("القلعة القديمة في المرج")
          .doesNotContain("الساحل", "التل");
      assertThat(article.blocks()).hasSize(4);
    }
  }

  @Test
  void theOneThatTheTitleNamesCountsWhereverItStands() {
    Article article =
        read(
            "أعمال الترميم في قلعة الساحل",
            story("article", "h1", "المرج")
                + "<section>"
                + story("article", "h1", "الساحل")
                + "</section>");
    assertThat(article.title()).isEqualTo("أعمال الترميم في قلعة الساحل");
    assertThat(article.text()).contains("الساحل").doesNotContain("المرج");
  }

  @Test
  void partsUnderHeadingsOfTheirOwnStayTogether() {
    String parts =
        "<article><h1>أعمال الترميم في القلاع</h1>"
            + story("section", "h2", "المرج")
            + story("section", "h2", "الساحل")
            + "</article>";
    assertThat(read("أعمال الترميم في القلاع", parts).text()).contains("المرج", "الساحل");
  }

  /** Some write every heading of a text as an h1. */
  @Test
  void anH1AsASubheadingIsNoArticle() {
    String story = story("div", "h1", "المرج");
    String tail =
        story("div", "h1", "الساحل")
            .replace("<div class=story data-url=/castles/1>", "")
            .replace("</div>", "");
    assertThat(read("أعمال الترميم في قلعة المرج", story.replace("</div>", tail + "</div>")).text())
        .contains("المرج", "الساحل");
  }
}
