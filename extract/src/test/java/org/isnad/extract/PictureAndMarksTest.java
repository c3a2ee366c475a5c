package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.Snippets.jsonLd;
import static org.isnad.extract.Snippets.meta;

import org.isnad.model.Article;
import org.isnad.model.DataFile;
import org.isnad.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lead picture, AMP link, section, tags and paywall mark. */
class PictureAndMarksTest {
  private static final String IMAGE = meta("og:image", "https://news.example/boats-at-noon.jpg");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Boats at noon. Photo: S. Example / AFP|Boats at noon.|S. Example / AFP",
        "Boats at noon. (Photo by Sara Example/Sail Images)|Boats at noon.|Sara Example/Sail Images",
        "Boats at noon © Sara Example|Boats at noon|Sara Example",
        "Photo: Sara Example|-|Sara Example",
        "Boats at noon (Reuters)|Boats at noon|Reuters",
        "Boats at noon|Boats at noon|-",
        "Photo shows boats at noon|Photo shows boats at noon|-",
        "الزوارق عند الظهر (تصوير: سلمى النموذج)|الزوارق عند الظهر|سلمى النموذج",
        "الزوارق عند الظهر. تصوير: سلمى النموذج|الزوارق عند الظهر.|سلمى النموذج",
        "الزوارق عند الظهر (أ ف ب)|الزوارق عند الظهر|أ ف ب",
        "Les bateaux à midi. Crédit photo : C. Exemple|Les bateaux à midi.|C. Exemple",
        "Die Boote am Mittag. Foto: dpa|Die Boote am Mittag.|dpa",
      })
  void captionsAndCredits(String written, String caption, String credit) {
    InLocales.check(
        () -> assertThat(CaptionCredit.of(written)).isEqualTo(new CaptionCredit(caption, credit)));
  }

  @Test
  void theFigureOfTheSamePictureIsBelieved() {
    String figure =
        "<h1>Harbour opens</h1><figure><img src=/img/boats-at-noon-800x450.jpg>"
            + "<figcaption>Boats at noon <span class=credit>Photo: S. Example</span></figcaption>"
            + "</figure>";
    assertThat(Snippets.english(IMAGE + meta("og:image:alt", "Harbour opens"), figure).image())
        .isEqualTo(
            new Picture(
                java.net.URI.create("https://news.example/boats-at-noon.jpg"),
                "Boats at noon",
                "S. Example"));
  }

  @Test
  void thePictureAsToldToMachines() {
    String told =
        jsonLd(
            "\"image\":{\"@type\":\"ImageObject\",\"url\":\"https://news.example/1.jpg\","
                + "\"caption\":\"Boats at noon. Photo: S. Example\","
                + "\"creator\":{\"@type\":\"Person\",\"name\":\"Other\"}}");
    Picture image = Snippets.english(told, "<h1>Harbour opens</h1>").image();
    assertThat(image.caption()).isEqualTo("Boats at noon.");
    assertThat(image.credit()).isEqualTo("S. Example");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"isAccessibleForFree\":false|true",
        "\"isAccessibleForFree\":\"False\"|true",
        "\"isAccessibleForFree\":true|false",
        "\"hasPart\":{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":\"False\"}|true",
        "\"hasPart\":[{\"isAccessibleForFree\":true},{\"isAccessibleForFree\":false}]|true",
        "\"headline\":\"Harbour opens\"|false",
      })
  void paywallMarks(String fields, boolean marked) {
    InLocales.check(() ->
        assertThat(Snippets.english(jsonLd(fields), "<h1>Harbour opens</h1>").paywalled())
            .isEqualTo(marked));
  }

  @Test
  void tiersOfMetaTags() {
    assertThat(Snippets.english(meta("article:content_tier", "METERED"), "").paywalled()).isTrue();
    assertThat(Snippets.english(meta("article:content_tier", "free"), "").paywalled()).isFalse();
    assertThat(DataFile.lines(Paywall.class, "paywall-tiers.txt")).contains("metered");
    assertThat(DataFile.lines(CaptionCredit.class, "picture-credits.txt")).contains("تصوير");
  }

  @Test
  void ampSectionAndTags() {
    Article article =
        Snippets.arabic(
            "<link rel=amphtml href=/amp/harbour>"
                + meta("article:section", "ملاحة")
                + meta("og:site_name", "أخبار الجزيرة المتخيلة")
                + meta("article:tag", "#ميناء_الأصداف، «صيد»، أخبار الجزيرة المتخيلة، صيد"),
            "<h1>الميناء يفتح أبوابه</h1>");
    assertThat(article.amp()).hasToString("https://news.example/amp/harbour");
    assertThat(article.section()).isEqualTo("ملاحة");
    assertThat(article.tags()).containsExactly("ميناء الأصداف", "صيد");
  }
}
