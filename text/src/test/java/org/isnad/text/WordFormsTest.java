package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

class WordFormsTest {
  /** More words than the table has places, in several threads: every one keeps its own keys. */
  @Test
  void wordsThatTakeEachOthersPlacesKeepTheirKeys() {
    List<String> words = IntStream.range(0, 100_000).mapToObj(i -> "كلمة" + letters(i)).toList();
    IntStream.range(0, 4)
        .parallel()
        .forEach(round -> {
          for (String word : words) {
            Token token = Tokens.of(word, Language.ARABIC).getFirst();
            assertThat(token.folded()).isEqualTo(Spelling.fold(word));
          }
        });
  }

  private static String letters(int number) {
    StringBuilder out = new StringBuilder();
    for (int left = number; left > 0; left /= 20) {
      out.append((char) ('س' + left % 20 % 8)).append((char) ('ب' + left % 20 / 8));
    }
    return out.toString();
  }

  @Test
  void aLanguageHasItsOwnKeys() {
    assertThat(Tokens.of("casas", Language.of("es")).getFirst().stem()).isEqualTo("cas");
    assertThat(Tokens.of("casas", Language.of("xx")).getFirst().stem()).isEqualTo("casas");
    assertThat(Tokens.of("the", Language.ENGLISH).getFirst().stop()).isTrue();
    assertThat(Tokens.of("the", Language.of("yy")).getFirst().stop()).isFalse();
  }

  @Test
  void digitsBeyondTheBasicPlaneAreNumbers() {
    assertThat(Tokens.of("\uD835\uDFCE\uD835\uDFCF x", Language.ENGLISH))
        .extracting(Token::folded)
        .contains("x")
        .first()
        .asString()
        .startsWith("0");
  }

  @Test
  void hebrewAbbreviationsAreWords() {
    Language hebrew = Language.of("he");
    assertThat(Tokens.of("דובר צה\"ל אמר \"לא\"", hebrew))
        .extracting(Token::folded)
        .containsExactly("דובר", "צה\"ל", "אמר", "לא");
    assertThat(Tokens.of("ארה״ב", hebrew).getFirst().folded())
        .isEqualTo(Tokens.of("ארה\"ב", hebrew).getFirst().folded());
  }
}
