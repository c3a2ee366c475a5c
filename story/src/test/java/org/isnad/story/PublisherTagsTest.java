package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.story.Articles.article;
import static org.isnad.story.Articles.labels;

import java.net.URI;
import java.util.List;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTagsTest {
  private static List<String> tags(String tag, String text) {
    return labels(article("ar", "خبر", List.of(tag), text));
  }

  @ParameterizedTest
  @CsvSource({
    "الحربالعالميَّةالثَّانية،, الحرب_العالمية_الثانية",
    "/hashtag/الحربالعالميَّةالثَّانية،, الحرب_العالمية_الثانية",
    "#الحرب_العالمية_الثانية, الحرب_العالمية_الثانية",
    "'«الحرب العالمية  الثانية»، ', الحرب_العالمية_الثانية",
    "https://example.com/tag/%D8%AC%D8%B3%D8%B1-%D8%A7%D9%84%D9%86%D8%AE%D9%8A%D9%84/, جسر_النخيل",
    "Nimbus-Robotics, Nimbus_Robotics",
    "NimbusRobotics, Nimbus_Robotics"
  })
  void tagsAreCleanedAndTheirWordsParted(String tag, String label) {
    assertThat(tags(tag, "شارك في الحرب العالمية الثانية. زارت Nimbus Robotics الجسر."))
        .contains(label);
  }

  @Test
  void theTextMayJoinAParticleToTheFirstWord() {
    assertThat(tags("الحربالعالميةالثانية", "نص عن ذكرى للحرب العالمية الثانية في البلدة."))
        .contains("الحرب_العالمية_الثانية");
  }

  @Test
  void whatTheTextDoesNotShowStaysGlued() {
    assertThat(tags("الحربالعالميةالثانية", "نص آخر.")).contains("الحربالعالميةالثانية");
  }

  @Test
  void severalInOneStringAreParted() {
    assertThat(tags("جسر النخيل، نهر الزهر ؛ السدرة#الواحة", "نص."))
        .containsExactlyInAnyOrder("جسر_النخيل", "نهر_الزهر", "السدرة", "الواحة");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "محليات",
        "الأخبار",
        "آخر الأخبار",
        "أخبار",
        "Sports",
        "Économie",
        "غير مصنف",
        "Wirtschaft",
        "Deportes",
        "Политика",
        "گزارش",
        "Gündem",
        "Esteri",
        "Mundo"
      })
  void aSectionOfThePaperIsNoTopic(String section) {
    assertThat(tags(section, "نص.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026",
        "٢٠٢٦",
        "،",
        "أ",
        "اليوم",
        "الأحد",
        "الرئيس",
        "هذا عنوان طويل جدا لا يصلح أن يكون وسما"
      })
  void whatNobodyWouldFollowIsNoTag(String tag) {
    assertThat(tags(tag, "نص.")).isEmpty();
  }

  @Test
  void thePublisherAndTheAuthorAreNoTopics() {
    Article own =
        article(
            "ar",
            "خبر",
            List.of("الواحة", "صحيفة الواحة", "alwaha", "زاهر الهدهدي", "جسر النخيل"),
            "نص.",
            "صحيفة الواحة",
            URI.create("https://www.alwaha.example/1"),
            List.of("زاهر الهدهدي"));
    assertThat(labels(own)).containsExactly("جسر_النخيل");
  }

  @Test
  void theSpellingMostUsedIsShown() {
    Article article =
        article(
            "en",
            "Bridge opens",
            List.of("palm bridge"),
            "The Palm Bridge opened. Crowds saw the Palm Bridge. They crossed the Palm Bridge.");
    assertThat(labels(article)).containsExactly("Palm_Bridge");
  }

  @Test
  void aFloodOfTagsIsCut() {
    String many = "وسم ألف،".repeat(5000) + "x,".repeat(10);
    assertThat(tags(many, "نص.")).hasSizeLessThanOrEqualTo(Hashtagger.MOST);
  }
}
