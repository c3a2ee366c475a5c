package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.story.Articles.article;
import static org.isnad.story.Articles.labels;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashtags from Arabic text, and what holds for every language. */
class HashtaggerTest {
  @Test
  void aTitleShowsThePersonAndTheLastNameCountsForTheWhole() {
    assertThat(
            labels(
                "ar",
                "ترنتوف يزور الواحة",
                "وصل الرئيس الروسي السابق فلاديمير ترنتوف إلى المدينة صباحا. وقال ترنتوف إنه سعيد."))
        .contains("فلاديمير_ترنتوف")
        .doesNotContain("ترنتوف", "الرئيس_الروسي");
  }

  @Test
  void spellingsOfALastNameAreOnePerson() {
    assertThat(
            labels(
                "ar", "قمة مع غوردانوف", "التقى الوزير إيغور غوردانوف نظيره. وغادر جوردنوف مساء."))
        .contains("إيغور_غوردانوف")
        .doesNotContain("جوردنوف", "غوردانوف");
  }

  @Test
  void aRepeatedNameStandsWithoutItsClitics() {
    assertThat(labels("ar", "رسالة", "كتب لزاهر الهدهدي رسالة. ورد زاهر الهدهدي بعد يومين."))
        .contains("زاهر_الهدهدي");
  }

  @Test
  void whatAPlaceIsCalledStandsBehindItsKind() {
    assertThat(labels("ar", "حريق في مدينة زلفانة", "اندلع حريق في مدينة زلفانة فجرا."))
        .contains("زلفانة");
  }

  @ParameterizedTest
  @CsvSource({
    "الولايات المتحدة تفاوض, الولايات_المتحدة",
    "أميركا تفاوض كندا, الولايات_المتحدة",
    "محادثات في أمريكا, الولايات_المتحدة",
    "وزير من كوريا الشمالية يصل, كوريا_الشمالية",
    "سفير للسعودية يصل, السعودية",
    "وفد بمصر, مصر",
    "الأمم المتّحدة تحذّر, الأمم_المتحدة",
    "هجوم لداعش, داعش",
    "مجلس الأمــن يجتمع, مجلس_الأمن"
  })
  void knownNamesAreMetInEverySpellingAndBehindClitics(String title, String label) {
    assertThat(labels("ar", title, "نص قصير.")).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الوضع المالي صعب", // no Mali
        "وابل من المطر", // no Apple
        "اليوم الأحد",
        "قال المتحدث أمس",
        "ثلاثة أشخاص",
        "عام 2018"
      })
  void noTagIsFoundWhereNothingIsNamed(String title) {
    assertThat(labels("ar", title, "نص قصير.")).isEmpty();
  }

  @Test
  void aCapitalThatStandsForItsGovernmentIsNotThePlace() {
    String text = "ترفض موسكو المهلة. وقالت موسكو إنها لن ترد. وتنتظر موسكو.";
    assertThat(labels("ar", "موسكو ترفض المهلة", text)).doesNotContain("موسكو");
    assertThat(labels("ar", "حريق في موسكو", "اندلع حريق في موسكو.")).contains("موسكو");
  }

  @Test
  void adjectivesCountForTheirCountry() {
    assertThat(
            labels(
                "ar",
                "الجيش التركي يتقدم",
                "قال الجيش التركي إن القوات التركية تقدمت. وتركيا تنفي."))
        .contains("تركيا");
  }

  @Test
  void aRepeatedNounWithItsAdjectiveIsATopic() {
    assertThat(
            labels(
                "ar",
                "عطل في المراوح الشمسية",
                "توقفت المراوح الشمسية. وعادت بالمراوح الشمسية فرق الصيانة. المراوح الشمسية قديمة."))
        .contains("المراوح_الشمسية");
  }

  @ParameterizedTest
  @ValueSource(strings = {"الأسبوع الماضي", "الجهود المبذولة", "الرئيس الحالي", "المرحلة المقبلة"})
  void everydayPhrasesAreNoTopics(String phrase) {
    String text = "في " + phrase + ". وعن " + phrase + ". وبعد " + phrase + ".";
    assertThat(labels("ar", "حديث عن " + phrase, text)).isEmpty();
  }

  @Test
  void sourcesOfNewsAreNotItsMatter() {
    String text = "ذكرت صحيفة نيويورك تايمز الخبر. وأضافت نيويورك تايمز تفاصيل.";
    assertThat(labels("ar", "نيويورك تايمز: خبر", text)).isEmpty();
  }

  @Test
  void publishersTagsAndTheTextsOwnAreMergedUnderOneKey() {
    List<String> tags =
        labels(
            article(
                "ar",
                "كوريا الشمالية ترفض",
                List.of("#كوريا_الشماليه", "آثار"),
                "كوريا الشمالية ترفض. كوريا الشمالية تنفي."));
    assertThat(tags).containsExactly("كوريا_الشمالية", "آثار");
  }

  @Test
  void atMostEightAndTheTitlesFirst() {
    String places = "مصر والعراق وتونس والمغرب والأردن ولبنان وليبيا واليمن وقطر والكويت. ";
    List<String> tags = labels("ar", "قمة في السودان", places + places + places + "والسودان.");
    assertThat(tags).hasSize(Hashtagger.MOST);
    assertThat(tags.getFirst()).isEqualTo("السودان");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "tr", "en"})
  void theDefaultLocaleChangesNothing(String locale) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(labels("en", "Istanbul talks open", "Talks opened in Istanbul. INI Istanbul."))
          .contains("Istanbul");
      assertThat(labels("ar", "قمة في تونس", "قمة.")).containsExactly("تونس");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anyTextIsRead() {
    Random random = new Random(7);
    String[] parts = {
      "و", "ال", "لل", "س", "بن", "الرئيس", "محمد", " ", "  ", "\n", ".", "«", "»", "A", "b",
          "U.S. ",
      "دونالد", "ترامب", "ـ", "ّ", "😀", "中", "克", "т", "١٢", "-", "'s", "von ", "De la ", "\u200f",
          "%", "#"
    };
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(120); k >= 0; k--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      for (String language : List.of("ar", "en", "de", "ru", "zh", "he", "und")) {
        assertThat(labels(article(language, text.toString(), List.of(text.toString()), "" + text)))
            .hasSizeLessThanOrEqualTo(Hashtagger.MOST);
      }
    }
  }

  @Test
  void aMegabyteIsReadInNoTime() {
    String flood = "محمد ترنتوف يزور الواحة ".repeat(50_000);
    long start = System.nanoTime();
    labels("ar", flood.substring(0, 20_000), flood);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }
}
