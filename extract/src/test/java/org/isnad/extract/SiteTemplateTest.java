package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;

class SiteTemplateTest {
  private static final List<String> TOWNS = List.of("البيضاء", "الوادي", "النخيل", "الصخرة");

  private static SiteTemplate learned(List<String> pages) {
    return SiteTemplate.learn(pages.stream().map(InventedSite::payload).toList());
  }

  private static Article read(String html, SiteTemplate template) {
    return InventedSite.article(html, ReadingAids.none().with(template));
  }

  @Test
  void leavesOutWhatStandsOnOtherPages() {
    String page = InventedSite.arabic("المنارة");
    SiteTemplate template = learned(TOWNS.stream().map(InventedSite::arabic).toList());
    assertThat(read(page, SiteTemplate.empty()).text()).contains(InventedSite.NOTICE);
    assertThat(read(page, template).text())
        .doesNotContain(InventedSite.NOTICE)
        .contains("قال المهندس", "وأضاف أن", "ورأت بائعة");
  }

  @Test
  void oneOtherPageIsEnough() {
    SiteTemplate template = learned(List.of(InventedSite.english("Elm")));
    Article article = read(InventedSite.english("Oak"), template);
    assertThat(article.blocks()).hasSize(3);
    assertThat(article.text()).doesNotContain(InventedSite.ENGLISH_NOTICE);
  }

  @Test
  void anArticleDoesNotRepeatItself() {
    String page = InventedSite.arabic("المنارة");
    SiteTemplate once = learned(List.of(page));
    String changed = page.replace("صغيرة", "كبيرة").replace("/ar/", "/ar/amp/");
    assertThat(once.with(InventedSite.payload(changed), null).size()).isEqualTo(1);
    assertThat(read(page, once)).isEqualTo(read(page, SiteTemplate.empty()));
    assertThat(read(changed, once).blocks()).hasSize(4);
  }

  @Test
  void aPageWithNothingElseKeepsItsText() {
    String notice = "<html><body><div class=story><p class=text>%s</p></div></body></html>";
    String page = notice.formatted(InventedSite.NOTICE);
    String other =
        notice.formatted(InventedSite.NOTICE + "</p><p class=text>" + InventedSite.ENGLISH_NOTICE);
    assertThat(read(page, learned(List.of(other))).text()).isEqualTo(InventedSite.NOTICE);
  }

  @Test
  void aTeaserElsewhereIsNoRepetition() {
    String page = InventedSite.english("Oak");
    String first = read(page, SiteTemplate.empty()).blocks().getFirst().text();
    String other =
        InventedSite.english("Elm")
            .replace("</article>", "</article><aside class=more><p>" + first + "</p></aside>");
    assertThat(read(page, learned(List.of(other))).text()).startsWith(first);
  }

  /** Agencies repeat a paragraph of background in the next report of the same matter. */
  @Test
  void backgroundToldAgainOnOneOfManyPagesStays() {
    List<String> towns = List.of("Elm", "Ash", "Birch", "Cedar", "Fir", "Hazel", "Larch", "Maple");
    String background =
        "<p class=text>The first bridge there was swept away by the flood, which took eleven houses and the mill, and was never built again.</p>";
    String notice = "<p class='text note-3'>";
    List<String> pages =
        towns.stream()
            .map(InventedSite::english)
            .map(page ->
                page.contains("Cedar")
                    ? page.replace("<p class='text note", background + "<p class='text note")
                    : page)
            .toList();
    String page = InventedSite.english("Oak").replace(notice, background + notice);
    assertThat(read(page, learned(pages)).text())
        .contains("eleven houses")
        .doesNotContain(InventedSite.ENGLISH_NOTICE);
  }

  @Test
  void forgetsTheOldest() {
    SiteTemplate template = SiteTemplate.empty();
    for (int i = 0; i < SiteTemplate.MOST_PAGES + 3; i++) {
      template = template.with(InventedSite.payload(InventedSite.english("Town" + i)), null);
    }
    assertThat(template.size()).isEqualTo(SiteTemplate.MOST_PAGES);
  }

  @Test
  void survivesBeingWrittenDown() {
    SiteTemplate template = learned(TOWNS.stream().map(InventedSite::arabic).toList());
    String text = template.text();
    Outcome<SiteTemplate> again = SiteTemplate.parse(text, "kept.txt");
    assertThat(again).isInstanceOf(Outcome.Done.class);
    SiteTemplate same = ((Outcome.Done<SiteTemplate>) again).value();
    assertThat(same.pages()).isEqualTo(template.pages());
    assertThat(same.text()).isEqualTo(text).doesNotContain("المرفأ");
  }

  @Test
  void namesTheLineThatIsNoTemplate() {
    for (String bad :
        List.of(
            "", "isnad-template 2\n", "isnad-template 1\nplace a 0 1 1\n", "isnad-template 1\nx")) {
      assertThat(SiteTemplate.parse(bad, "kept.txt"))
          .isInstanceOfSatisfying(
              Outcome.Failed.class,
              failed -> assertThat(failed.problem().code()).isEqualTo("bad-template"));
    }
  }

  @Test
  void aPageThatIsNoneTeachesNothing() {
    assertThat(SiteTemplate.learn(List.of(new Payload(new byte[] {1, 2, 3}, null))).size())
        .isZero();
    assertThat(SiteTemplate.lesson(InventedSite.payload("words"), null)).isEmpty();
  }
}
