package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Where a paragraph is cut: each piece is judged by itself. */
class InnerPromptsTest {
  private static List<String> pieces(String html) {
    return ChunkReader.read(Jsoup.parse(html), new HintReader()).chunks().stream()
        .map(Chunk::text)
        .toList();
  }

  @Test
  void aPromptOnItsOwnLine() {
    assertThat(
            pieces("<p>عادت السفن.<br>اقرأ أيضا: <a href=/1>عنوان آخر</a><br>وعاد الصيادون.</p>"))
        .containsExactly("عادت السفن.", "اقرأ أيضا: عنوان آخر", "وعاد الصيادون.");
  }

  @Test
  void aPromptWithTheLinksBelowIt() {
    assertThat(
            pieces(
                "<p>عادت السفن.<br><b>اقرأ أيضا</b><br><a href=/1>عنوان</a><br><a href=/2>عنوان آخر</a>"
                    + "<br>وعاد الصيادون.</p>"))
        .containsExactly("عادت السفن.", "اقرأ أيضا عنوان عنوان آخر", "وعاد الصيادون.");
  }

  @Test
  void aPromptBehindASentence() {
    assertThat(pieces("<p>عادت السفن مساء. <strong>شاهد: لحظة العودة</strong></p>"))
        .containsExactly("عادت السفن مساء.", "شاهد: لحظة العودة");
    assertThat(
            pieces("<p>The ships are back. <a href=/1>READ MORE: Fog lifts</a> All is well.</p>"))
        .containsExactly("The ships are back.", "READ MORE: Fog lifts", "All is well.");
    assertThat(pieces("<p>The ships are back. Read also <a href=/1>Fog lifts</a></p>"))
        .containsExactly("The ships are back.", "Read also Fog lifts");
  }

  @Test
  void aPromptInFrontOfAParagraph() {
    assertThat(
            pieces("<p><b>اقرأ أيضا:</b> <a href=/1>عنوان آخر</a> وعاد الصيادون إلى المرفأ.</p>"))
        .containsExactly("اقرأ أيضا: عنوان آخر", "وعاد الصيادون إلى المرفأ.");
  }

  @Test
  void aSentenceStaysWhole() {
    for (String sentence :
        List.of(
            "The ships are back. Read more about the fog in our report.",
            "عادت السفن. شاهد العالم لحظة العودة.",
            "قال: المصدر لا يعرف شيئا.")) {
      assertThat(pieces("<p>" + sentence + "</p>")).containsExactly(sentence);
    }
    assertThat(
            pieces("<p>The ships are back. Read more: <a href=/1>the fog</a> in our report.</p>"))
        .hasSize(1);
    assertThat(pieces("<p>One line<br>another line<br>a third</p>"))
        .containsExactly("One line another line a third");
  }

  /** Half a million places where a prompt may begin. */
  @Test
  void takesLinearTime() {
    String html = "<p>" + "اقرأ. المصدر. ".repeat(250_000) + "</p>";
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(pieces(html).size()).isEqualTo(1));
  }
}
