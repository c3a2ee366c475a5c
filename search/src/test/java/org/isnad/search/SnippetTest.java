package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

/** Choosing the stretch of text that a hit shows. */
class SnippetTest {
  private static final String FILLER = "كلام كثير لا يعني القارئ في شيء. ".repeat(30);

  private static Snippet snippet(String text, String query) {
    Marker marker = new Marker(Sought.of(TypedQuery.of(query).clauses()).withoutNames());
    List<Word> words = Word.of(text, Language.ARABIC);
    return Snippet.of(text, words, marker.matches(words));
  }

  @Test
  void theStretchWithMostOfTheQueryIsShownFromTheStartOfItsSentence() {
    String text = FILLER + "فتح السد. " + FILLER + "وصل الوزير إلى السد صباحا. " + FILLER;
    Snippet snippet = snippet(text, "الوزير السد");
    assertThat(snippet.text()).startsWith("وصل الوزير إلى السد صباحا.");
    assertThat(snippet.marks())
        .extracting(mark -> mark.of(snippet.text()))
        .containsExactly("الوزير", "السد");
  }

  @Test
  void withoutAMatchTheBeginningIsShown() {
    Snippet snippet = snippet(FILLER, "السد");
    assertThat(FILLER).startsWith(snippet.text());
    assertThat(snippet.text().length()).isBetween(200, Snippet.LENGTH);
    assertThat(snippet.marks()).isEmpty();
  }

  @Test
  void aShortTextIsShownWhole() {
    assertThat(snippet("فتح السد", "السد").text()).isEqualTo("فتح السد");
    assertThat(snippet("", "السد").text()).isEmpty();
  }

  @Test
  void aPhraseIsOneMark() {
    Snippet snippet = snippet("قرب سدّ نهران الكبير", "\"سد نهران\"");
    assertThat(snippet.marks())
        .extracting(mark -> mark.of(snippet.text()))
        .containsExactly("سدّ نهران");
  }

  @Test
  void anEndlessWordIsCutBetweenCharacters() {
    String text = "😀".repeat(400);
    assertThat(snippet(text, "السد").text()).hasSizeLessThanOrEqualTo(Snippet.LENGTH);
    String letters = "𐤀".repeat(400);
    assertThat(snippet(letters, "السد").text()).endsWith("𐤀");
  }
}
