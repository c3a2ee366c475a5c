package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.Snippets.jsonLd;
import static org.isnad.extract.Snippets.meta;

import java.util.Set;
import org.isnad.model.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a page's titles is the headline. */
class HeadlineTest {
  private static String title(String head, String top) {
    return String.valueOf(Snippets.english(head, top).title());
  }

  @Test
  void theShownHeadlineStandsBeforeSearchTitlesInOtherWords() {
    String head = meta("og:title", "Ten things to know about island ports");
    assertThat(title(head, "<h1>Harbour of the invented island opens</h1>"))
        .isEqualTo("Harbour of the invented island opens");
  }

  @Test
  void aRubricIsNoHeadline() {
    String head = meta("og:title", "Harbour of the invented island opens");
    assertThat(title(head, "<h1>Our blog</h1>")).isEqualTo("Harbour of the invented island opens");
  }

  @Test
  void aClaimShownInALesserHeadingStandsBeforeAnUnlikeOne() {
    String head = meta("og:title", "Harbour of the invented island opens");
    String top = "<h1>News of the northern coast</h1><h2>Harbour of the invented island opens</h2>";
    assertThat(title(head, top)).isEqualTo("Harbour of the invented island opens");
  }

  @Test
  void theEndOfATrailIsNoHeadline() {
    String trail = "<ol class=breadcrumbs><li>Home<li><h1>Harbour island opening 2026</h1></ol>";
    String told = jsonLd("\"headline\":\"Six years of waiting end on the quay\"");
    assertThat(title(told, trail + "<h2>Six years of waiting end on the quay</h2>"))
        .isEqualTo("Six years of waiting end on the quay");
    assertThat(
            title(
                jsonLd("\"headline\":\"Harbour island opening 2026\"")
                    + meta("og:title", "Six years of waiting end"),
                trail + "<h2><span>Island</span> <span>Six years of waiting end</span></h2>"))
        .isEqualTo("Six years of waiting end");
    assertThat(title("<title>Harbour island opening 2026</title>", trail))
        .isEqualTo("Harbour island opening 2026");
  }

  @Test
  void aKickerIsCutUnlessAClaimHasTheWhole() {
    String head = meta("og:title", "Harbour of the invented island opens");
    String h1 = "<h1>Ships Harbour of the invented island opens</h1>";
    assertThat(title(head, h1)).isEqualTo("Harbour of the invented island opens");
    String whole = jsonLd("\"headline\":\"Ships: Harbour of the invented island opens\"");
    assertThat(title(head + whole, h1)).isEqualTo("Ships Harbour of the invented island opens");
  }

  @Test
  void headingsOfAsidesAreNoHeadline() {
    String head = meta("og:title", "Harbour of the invented island opens");
    assertThat(title(head, "<aside><h1>Join our letter of the week</h1></aside>"))
        .isEqualTo("Harbour of the invented island opens");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Harbour opens | Opinion;Harbour opens",
        "Opinion | Harbour opens | Editorial;Harbour opens",
        "Harbour opens | Ships;Harbour opens",
        "رأي | الميناء يفتح أبوابه;الميناء يفتح أبوابه",
        "Harbour opens | and then closes;Harbour opens | and then closes",
        "Opinion - Harbour opens;Opinion - Harbour opens",
      })
  void rubricsBehindABar(String written, String title) {
    InLocales.check(() -> assertThat(TitleTail.withoutRubric(written, "Ships")).isEqualTo(title));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Harbour opens - The Invented;Harbour opens",
        "Harbour opens | INVENTED.EXAMPLE;Harbour opens",
        "Invented: harbour opens;Invented: harbour opens",
        "Harbour opens | Invented Press;Harbour opens | Invented Press",
      })
  void theSitesNameIsCut(String written, String title) {
    SiteName site =
        new SiteName("The Invented", java.util.List.of("the invented"), Set.of("inventedexample"));
    InLocales.check(() -> assertThat(TitleTail.cut(written, site)).isEqualTo(title));
  }

  @Test
  void marksThatAreNotSeenAreNotPartOfIt() {
    assertThat(Words.plain("\u200Fالميناء\u200E يفتح\u200B \u202Bأبوابه\u202C\u200C"))
        .isEqualTo("الميناء يفتح أبوابه");
    assertThat(Words.plain("می\u200Cخواهد")).isEqualTo("می\u200Cخواهد");
    assertThat(Words.plain("المينـــاء")).isEqualTo("المينـــاء");
    String head = "<title>الميناء يفتح أبوابه | أخبار</title>";
    assertThat(Snippets.arabic(head, "<h1>\u200Fالمينـاء يفتح أبوابه\u200F</h1>").title())
        .isEqualTo("المينـاء يفتح أبوابه");
  }

  @Test
  void rubricsAreRead() {
    assertThat(DataFile.lines(TitleTail.class, "title-rubrics.txt")).contains("رأي", "opinion");
  }
}
