package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void keysKeepLettersAndDigitsInLowerCase() {
    assertThat(Words.key("  Don't — STOP, ÉCOLE 42! ")).isEqualTo("dont stop école 42");
    assertThat(Words.key("قَالَ، المُراسِل: «نعم»")).isEqualTo("قال المراسل نعم");
    assertThat(Words.key("ΟΔΟΣ ΤΗΣ")).isEqualTo("ΟΔΟΣ ΤΗΣ".toLowerCase(Locale.ROOT));
    assertThat(Words.key(" —! ")).isEmpty();
  }

  @Test
  void squeezeDropsTypesettingOnly() {
    assertThat(Words.squeeze(" a\u00a0\u2003b\u00adc\u200b \n")).isEqualTo("a bc");
    assertThat(Words.squeeze("می\u200cرود")).isEqualTo("می\u200cرود"); // the letters' form
  }

  @Test
  void countsWordsOfAllScripts() {
    assertThat(Words.count("It's three words")).isEqualTo(3);
    assertThat(Words.count("新闻报道")).isEqualTo(2);
  }

  @Test
  void splitsNoFurtherThanAsked() {
    assertThat(Words.split("one two three", 2)).isEqualTo(List.of("one", "two"));
    assertThat(Words.tokens("One, two")).isEqualTo(List.of("one", "two"));
  }

  @Test
  void theTableSaysWhatCharacterSays() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      assertThat((Letters.kind(c) & Letters.WORD) != 0).isEqualTo(Character.isLetterOrDigit(c));
    }
  }
}
