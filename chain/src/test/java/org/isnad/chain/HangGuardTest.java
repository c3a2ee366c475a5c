package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Attribution;
import org.isnad.model.Language;
import org.isnad.model.Span;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Very much of one thing: a quadratic reader would need hours, so the limits only guard hangs. */
class HangGuardTest {
  private static final int MEGABYTE = 1_000_000;

  /** Enough to hang in, where there are many patterns to try. */
  private static final int FIFTH = MEGABYTE / 5;

  private final ChainReader reader = new ChainReader(Press.catalogue());

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(strings = {"«", "\"", "“", "قال ", "7", "said ", "dit ", "(", "، "})
  void aMegabyteStaysLinear(String unit) {
    read(unit.repeat(MEGABYTE / unit.length()));
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "قال إن ",
        "وفقاً لـ",
        "وفق تاس، ",
        "7 ",
        "نقلت تاس عن ",
        "«قال» ",
        "أ",
        "قال أ، إن ب، ",
        "“said ",
        "according to ",
        "told Reuters that ",
        "he said. ",
        "selon ",
        "وأن ",
        "7,",
        "12 000 ",
        "من 11 إلى ",
        "ستة آلاف و",
        "قبل ثلاثة ",
        "٣ يوليو ",
        "وقتل 12 جنديا في حلب ",
        "الأيام الثلاثة ",
        "twenty-five ",
        "between 10 and ",
        "2019-",
        "dit que ",
        ", dit x",
        "« a, dit x. b » ",
        "، كما أكد ",
        "سأله ",
        "جاء في ",
        "ـ",
        "قال: «\n"
      })
  void patternsStayLinear(String unit) {
    read(unit.repeat(FIFTH / unit.length()));
  }

  private void read(String text) {
    for (Language language : new Language[] {Language.ARABIC, Language.ENGLISH, Language.FRENCH}) {
      Span whole = new Span(0, text.length());
      for (Attribution attribution : reader.attributions(text, language)) {
        assertThat(whole.contains(attribution.cue().span())).isTrue();
      }
      assertThat(reader.figures(text, language)).allMatch(f -> whole.contains(f.place().span()));
    }
  }
}
