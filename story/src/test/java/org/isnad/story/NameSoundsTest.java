package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSoundsTest {
  private final NameSounds sounds = new NameSounds();

  @Test
  void aWordOfATextHasTheHashOfItsSoundHoweverOftenItIsAskedFor() {
    String text = "زار لافْروف بيروت، Lavrov said";
    int start = text.indexOf("لاف");
    int end = text.indexOf(" بيروت");
    int latin = text.indexOf("Lavrov");
    int expected = TermHash.of(Traces.SHARED, NameSounds.key("لافروف"));
    for (int round = 0; round < 3; round++) {
      assertThat(sounds.of(text, start, end).hash()).isEqualTo(expected);
      assertThat(sounds.of(text, latin, latin + 6).hash()).isEqualTo(expected);
    }
  }

  @Test
  void whatHasTooFewConsonantsHasNone() {
    assertThat(NameSounds.key("علي")).isEmpty();
    assertThat(sounds.of("علي", 0, 3).hash()).isZero();
    assertThat(sounds.of("علي", 0, 3).hash()).isZero();
  }

  @Test
  void wordsThatTakeEachOthersPlaceAreNotMixedUp() {
    String letters = "بتسرعفقكلمن";
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 100_000; i++) {
        StringBuilder word = new StringBuilder();
        for (int rest = i, k = 0; k < 5; k++, rest /= letters.length()) {
          word.append(letters.charAt(rest % letters.length()));
        }
        if (i % 97 == 0) {
          String key = NameSounds.key(word.toString());
          int expected = key.isEmpty() ? 0 : TermHash.of(Traces.SHARED, key);
          assertThat(sounds.of(word.toString(), 0, word.length()).hash()).isEqualTo(expected);
        } else {
          sounds.of(word.toString(), 0, word.length());
        }
      }
    }
  }
}
