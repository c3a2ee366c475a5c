package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar", "bg", "ckb", "da", "de", "en", "es", "fa", "fi", "fr", "he", "hu", "id", "it", "nl",
        "no", "pl", "ps", "pt", "ro", "ru", "sv", "sw", "tr", "uk", "ur"
      })
  void everyListSaysWhereItComesFrom(String tag) throws IOException {
    String name = "stop/" + tag + ".txt";
    try (InputStream file = Objects.requireNonNull(StopWordsTest.class.getResourceAsStream(name))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text.lines().findFirst().orElseThrow()).startsWith("#").contains("Origin: ");
    }
    for (String word : DataFile.lines(StopWordsTest.class, name)) {
      assertThat(word).doesNotContain(" ").isNotBlank();
      assertThat(Spelling.fold(word)).as(word).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ar, فِي",
    "ar, إلى",
    "ar, الى",
    "ar, علي",
    "ar, هـــذا",
    "en, The",
    "fr, à",
    "tr, VE",
    "fa, می",
    "ur, کے",
    "he, של",
    "ru, и",
    "de, ÜBER",
  })
  void spellingDoesNotMatter(String tag, String word) {
    InLocales.check(() -> assertThat(Tokens.of(word, Language.of(tag)).getFirst().stop()).isTrue());
  }
}
