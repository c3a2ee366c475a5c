package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameLinesTest {
  @Test
  void breaksBetweenWords() {
    assertThat(NameLines.of("وزيرة الموانئ ريم الحداد", 6, 2))
        .containsExactly("وزيرة الموانئ", "ريم الحداد");
    assertThat(NameLines.of("ريم", 6, 2)).containsExactly("ريم");
    assertThat(NameLines.of("", 6, 2)).containsExactly("");
  }

  @Test
  void cutsWhatDoesNotFit() {
    List<String> lines =
        NameLines.of("المتحدث باسم لجنة الأنهار المشتركة بين البلدين الجارين", 7, 2);
    assertThat(lines).hasSize(2).allMatch(line -> NameLines.width(line) <= 7);
    assertThat(lines.getLast()).endsWith("…");
    assertThat(NameLines.of("Donaudampfschifffahrtsgesellschaft", 5, 2).getLast()).endsWith("…");
  }

  @Test
  void keepsLettersWhole() {
    String marked = "مُ".repeat(40);
    assertThat(NameLines.of(marked, 3, 1).getFirst()).matches("(مُ)+…");
    String family = "👩‍👩‍👧‍👦".repeat(9);
    assertThat(NameLines.of(family, 5, 1).getFirst()).matches("(👩‍👩‍👧‍👦)*…");
  }
}
