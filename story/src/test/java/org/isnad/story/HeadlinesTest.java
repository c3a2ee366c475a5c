package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {
  private static final Language FRENCH = new Language("fr");

  private final List<Headlines.Told> story = new ArrayList<>();

  private void told(Language language, String title, Long family) {
    story.add(new Headlines.Told(story.size() + 1L, language, title, family));
  }

  private void told(String title) {
    told(Language.ARABIC, title, null);
  }

  private long chosen(Language wanted) {
    return Headlines.choose(story, wanted).reportId();
  }

  private long chosen() {
    return chosen(null);
  }

  @Test
  void theMiddleOfTheStoryRatherThanItsEdge() {
    told("سكان الحي القديم يشتكون من ضجيج الجرافات");
    told("افتتاح جسر النخيل في الواحة بعد ثلاثة أعوام");
    told("وزير الأشغال يفتتح جسر النخيل في مدينة الواحة");
    told("الوزير يفتتح جسر النخيل ويعد بجسر ثان");
    assertThat(chosen()).isEqualTo(2);
  }

  @Test
  void whatTellsRatherThanWhatAsksOrTeases() {
    told("هل يخفف جسر النخيل ازدحام الواحة؟");
    told("شاهد.. لحظة افتتاح جسر النخيل في الواحة");
    told("تعرّف على جسر النخيل الجديد في الواحة");
    told("عاجل | بالفيديو: افتتاح جسر النخيل في الواحة");
    told("جسر النخيل في الواحة يفتح أبوابه أمام…");
    told("افتتاح جسر النخيل في الواحة");
    assertThat(chosen()).isEqualTo(6);
  }

  @Test
  void aRealQuestionIsBetterThanNoHeadline() {
    told("");
    told("هل يخفف جسر النخيل ازدحام الواحة؟");
    assertThat(chosen()).isEqualTo(2);
  }

  @Test
  void neitherALabelNorAParagraph() {
    told("جسر النخيل");
    told("افتتح الوزير جسر النخيل في الواحة صباح اليوم ".repeat(5));
    told("الوزير يفتتح جسر النخيل في الواحة");
    assertThat(chosen()).isEqualTo(3);
  }

  @Test
  void inTheReadersLanguageWhereThereIsOne() {
    told("الوزير يفتتح جسر النخيل في الواحة");
    told("وزير الأشغال يفتتح جسر النخيل بالواحة");
    told(Language.ENGLISH, "Minister opens the Palm Bridge in Waha", null);
    assertThat(chosen(Language.ENGLISH)).isEqualTo(3);
    assertThat(chosen(Language.ARABIC)).isEqualTo(1);
    assertThat(chosen()).as("what most speak").isEqualTo(1);
    assertThat(chosen(FRENCH)).as("else the best there is").isEqualTo(1);
  }

  @Test
  void copiesOfOneDispatchSpeakWithOneVoice() {
    told("عشرات الجرافات تزعج سكان الحي القديم");
    for (int i = 0; i < 5; i++) {
      told(Language.ARABIC, "ضجيج الجرافات يزعج سكان الحي القديم في الواحة", 2L);
    }
    told("الوزير يفتتح جسر النخيل في الواحة");
    told("وزير الأشغال يفتتح جسر النخيل");
    told("افتتاح جسر النخيل في الواحة");
    told("جسر النخيل يفتتح في مدينة الواحة");
    assertThat(chosen()).isGreaterThan(6);
  }

  @Test
  void amongEqualsThePublishersOwnAndTheEarliest() {
    told(Language.ARABIC, "الوزير يفتتح جسر النخيل في الواحة", 99L);
    told("الوزير يفتتح جسر النخيل في الواحة");
    told("الوزير يفتتح جسر النخيل في الواحة");
    assertThat(chosen()).isEqualTo(2);
  }

  @Test
  void aStoryOfThousandsIsReadInPart() {
    for (int i = 0; i < 5_000; i++) {
      told("الوزير يفتتح جسر النخيل في الواحة " + i);
    }
    assertThat(IntStream.range(0, 3).mapToLong(i -> chosen()).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|لِماذا ارتفع سعر القمح",
        "ar|بالصـور والفيديو.. حريق في الميناء",
        "ar|كم بلغ سعر الذهب اليوم؟",
        "en|Why wheat prices rose",
        "en|Watch: fire in the port",
        "en|Here’s what the minister said",
        "fr|Ce qu’il faut savoir du budget",
        "tr|Neden fiyatlar arttı",
        "fa|چرا قیمت نان بالا رفت"
      })
  void doesNotTell(String language, String title) {
    assertThat(HeadlineWords.of(new Language(language)).tells(title)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|الوزير: لن نرفع سعر القمح",
        "ar|كيف يُبنى الجسر؟ الوزير يعلن تفاصيل الخطة وموعد بدء الأعمال في الواحة قبل نهاية العام",
        "en|Whatsapp fined in Italy",
        "en|Minister says wheat prices will fall",
        "fr|Quito : le maire démissionne"
      })
  void tells(String language, String title) {
    boolean question = title.startsWith("كيف");
    assertThat(HeadlineWords.of(new Language(language)).tells(title)).isEqualTo(!question);
  }

  @Test
  void everyLineOfTheListIsALanguageAndAFewWords() {
    for (String line : DataFile.lines(HeadlineWords.class, "headline-words.txt")) {
      String[] parts = line.split(" ", 2);
      assertThat(parts[0]).as(line).matches("[a-z]{2}");
      assertThat(Tokens.of(parts[1], new Language(parts[0])))
          .as(line)
          .hasSizeBetween(1, HeadlineWords.LONGEST);
    }
  }
}
