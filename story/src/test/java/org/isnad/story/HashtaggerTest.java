package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Direction;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashtaggerTest {
  private static Article article(String title, List<String> tags, String text) {
    return new Article(
        null,
        null,
        null,
        Language.ARABIC,
        Direction.RIGHT_TO_LEFT,
        title,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        tags,
        List.of(new Block.Paragraph(text)),
        null,
        null,
        false);
  }

  @ParameterizedTest
  @CsvSource({
    "#كوريا_الشمالية, كوريا_الشمالية",
    "كوريا الشمالية, كوريا_الشمالية",
    "الحربالعالميَّةالثَّانية،, الحربالعالميةالثانية",
    "' «جسر  النخيل» ', جسر_النخيل",
    "Nimbus-Robotics, Nimbus_Robotics"
  })
  void publishersTagsAreCleaned(String tag, String label) {
    assertThat(TagSpelling.clean(tag)).map(Hashtag::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource({"2026", "'،'", "أ", "هذا عنوان طويل جدا لا يصلح أن يكون وسما لأي خبر"})
  void whatIsNoTag(String tag) {
    assertThat(TagSpelling.clean(tag)).isEmpty();
  }

  @Test
  void spellingsOfOneTagAreMerged() {
    List<Hashtag> tags =
        Hashtagger.of(article("خبر", List.of("كوريا الشمالية", "#كوريا_الشماليه", "آثار"), "نص."));
    assertThat(tags).extracting(Hashtag::label).containsExactly("كوريا_الشمالية", "آثار");
  }

  @ParameterizedTest
  @ValueSource(strings = {"محليات", "الأخبار", "آخر الأخبار", "Sports", "Économie", "غير مصنف"})
  void aSectionOfThePaperIsNoTopic(String section) {
    assertThat(Hashtagger.of(article("خبر", List.of(section), "نص."))).isEmpty();
  }

  @Test
  void aRepeatedNameStandsWithoutItsClitics() {
    List<Hashtag> tags =
        Hashtagger.of(
            article("خبر", List.of(), "كتب لزاهر الهدهدي رسالة. ورد زاهر الهدهدي بعد يومين."));
    assertThat(tags).extracting(Hashtag::label).contains("زاهر_الهدهدي");
  }

  @Test
  void countriesAndRepeatedNamesOfTheText() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      List<Hashtag> tags =
          Hashtagger.of(
              article(
                  "وزير من كوريا الشمالية يزور الواحة",
                  List.of(),
                  "وصل زاهر الهدهدي إلى الواحة. وقال زاهر الهدهدي إنه سيبقى يومين."));
      assertThat(tags)
          .extracting(Hashtag::label)
          .contains("كوريا_الشمالية", "زاهر_الهدهدي")
          .hasSizeLessThan(5);
    } finally {
      Locale.setDefault(before);
    }
  }
}
