package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignCountTest {
  private final SignCount signs = new SignCount();

  @Test
  void countsWhatATextIsMadeOf() {
    signs.read("“Ten boats,” said Sara. 12 more!");
    assertThat(signs.stops()).isEqualTo(2);
    assertThat(signs.commas()).isEqualTo(1);
    assertThat(signs.quotes()).isTrue();
    assertThat(signs.digits()).isEqualTo(2.0 / 32);
    assertThat(signs.capitals()).isEqualTo(2.0 / 20);
    // boats, said, Sara, more: the first word stands behind no space, a number is no word
    assertThat(signs.capitalized()).isEqualTo(1.0 / 4);
  }

  @Test
  void countsArabicSignsAndDigits() {
    signs.read("قال، وأَكَّد؛ هل ١٢ أم ۳؟ «نعم»");
    assertThat(signs.stops()).isEqualTo(1);
    assertThat(signs.commas()).isEqualTo(1);
    assertThat(signs.quotes()).isTrue();
    assertThat(signs.digits()).isEqualTo(3.0 / 31);
    assertThat(signs.capitals()).isZero();
  }

  @Test
  void countsLongTextsToTheEndAndCapitalsOfTheFirstWords() {
    signs.read("x" + " Aa".repeat(100) + " b".repeat(5_000) + "1".repeat(5_000));
    assertThat(signs.digits()).isEqualTo(5_000.0 / 15_301);
    assertThat(signs.capitals()).isEqualTo(100.0 / 5_201);
    assertThat(signs.capitalized()).isEqualTo(100.0 / 150);
  }
}
