package org.isnad.assist;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Language;
import org.isnad.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {

  @ParameterizedTest
  @CsvSource({
    "ar, وأضاف الوزير أن العمل مستمر, true",
    "ar, أعلن الوزير أن العمل مستمر, false",
    "en, But the work goes on, true",
    "en, Work goes on in the valley, false",
    "fr, Elle a promis des données, true",
    "fr, La commission se réunira, false"
  })
  void aSentenceThatLeansIsKnownByItsFirstWord(String tag, String sentence, boolean leans) {
    Language language = new Language(tag);
    assertThat(LeaningWords.leans(Tokens.of(sentence, language), language)).isEqualTo(leans);
  }

  @ParameterizedTest
  @CsvSource({"ar, كم", "ar, بماذا", "en, Which", "fr, Combien"})
  void aWordThatAsksCarriesNoContent(String tag, String word) {
    Language language = new Language(tag);
    assertThat(LeaningWords.asks(Tokens.of(word, language).getFirst(), language)).isTrue();
  }
}
