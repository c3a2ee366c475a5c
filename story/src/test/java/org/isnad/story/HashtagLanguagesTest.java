package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.story.Articles.labels;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashtags from texts in other languages than Arabic. */
class HashtagLanguagesTest {
  @Test
  void runsOfCapitalsAreNames() {
    assertThat(
            labels(
                "en",
                "Mayor Ada Quill opens bridge",
                "Mayor Ada Quill opened the bridge. Thousands cheered Quill, who leads Tarnford's"
                    + " council. The Bank of Tarnford paid."))
        .startsWith("Ada_Quill")
        .doesNotContain("Quill", "Thousands", "Mayor_Ada_Quill");
  }

  @Test
  void aHeadlineInCapitalsNamesNothingByItself() {
    assertThat(
            labels(
                "en",
                "Ada Quill Opens Long Awaited Bridge",
                "The mayor, Ada Quill, opened it on Monday. Quill was glad."))
        .containsExactly("Ada_Quill");
  }

  @Test
  void officesArePartOfTheTitleAndNotOfTheName() {
    assertThat(
            labels(
                "en",
                "Quill resigns",
                "Secretary of State Ada Quill resigned. President Rowan Brandt thanked Quill."
                    + " Brandt spoke briefly."))
        .contains("Ada_Quill", "Rowan_Brandt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Let us go", "The man who left", "We met in March on Monday"})
  void wordsThatLookLikeAbbreviationsAreNone(String title) {
    assertThat(labels("en", title, title + ".")).isEmpty();
  }

  @Test
  void partsOfLongerNamesAreNotTheirPlaces() {
    assertThat(labels("en", "Flood in New Jersey", "A flood hit New Jersey on Monday."))
        .contains("New_Jersey")
        .doesNotContain("Jersey");
  }

  @Test
  void germanNounsAreNoNames() {
    assertThat(
            labels(
                "de",
                "Bürgermeisterin Petra Quillmann eröffnet die Brücke",
                "Die Bürgermeisterin Petra Quillmann hat eine Brücke eröffnet. Die Brücke kostete"
                    + " viel Geld. Quillmann freute sich über den Bau der Brücke."))
        .containsExactly("Petra_Quillmann");
  }

  @Test
  void frenchSpanishAndTurkish() {
    assertThat(
            labels(
                "fr",
                "Le pont de Tarnville ouvert par Aline Quillon",
                "La maire Aline Quillon a ouvert le pont de Tarnville. Tarnville attendait depuis"
                    + " des années."))
        .contains("Aline_Quillon", "Tarnville");
    assertThat(labels("es", "Crisis en EE. UU.", "La crisis en Estados Unidos sigue."))
        .contains("Estados_Unidos");
    assertThat(labels("tr", "ABD'nin kararı", "ABD yeni bir karar aldı.")).contains("ABD");
  }

  @Test
  void russianCasesAreOneName() {
    assertThat(
            labels(
                "ru",
                "Премьер Хабаров прибыл в Турцию",
                "Иван Хабаров прибыл в Турцию. Встреча с Иваном Хабаровым прошла в Турции."))
        .contains("Турция", "Иван_Хабаров");
  }

  @Test
  void persianUrduAndHebrew() {
    assertThat(labels("fa", "سفر به ترکیه", "رئیس‌جمهور به ترکیه رفت.")).contains("ترکیه");
    assertThat(labels("ur", "امریکا کا فیصلہ", "امریکا نے فیصلہ کیا۔")).contains("امریکا");
    assertThat(labels("he", "ביקור בצרפת", "ביקור. צרפת מארחת.")).isNotNull();
    assertThat(labels("he", "האו\"ם מגנה", "מועצה.")).isNotEmpty();
  }

  @Test
  void chineseKnowsNamesLetterByLetterAndForeignOnesBySound() {
    assertThat(labels("zh", "英国首相访问土耳其", "英国首相在土耳其会见了斯特凡诺维奇。斯特凡诺维奇表示欢迎。"))
        .contains("英国", "土耳其", "斯特凡诺维奇");
  }
}
