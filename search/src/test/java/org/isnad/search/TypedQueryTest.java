package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Reading the search line. */
class TypedQueryTest {
  private static TypedQuery read(String text) {
    return TypedQuery.of(text);
  }

  @Test
  void wordsPhrasesAndSigns() {
    assertThat(read("a  «ب ت» -c -\"d e\" #f_g h:i x-y - z").clauses())
        .containsExactly(
            new Clause.Words("a"),
            new Clause.Phrase("ب ت"),
            new Clause.Not(new Clause.Words("c")),
            new Clause.Not(new Clause.Phrase("d e")),
            new Clause.Tagged("f_g"),
            new Clause.Words("h:i"),
            new Clause.Words("x-y"),
            new Clause.Words("z"));
  }

  @Test
  void operatorsInBothLanguages() {
    assertThat(read("Source:Sahil مصدر:sahil لغه:AR speaker:\"أ ب\" متحدث:أ_ب via:تاس").clauses())
        .containsExactly(
            new Clause.From("sahil"),
            new Clause.From("sahil"),
            new Clause.In("ar"),
            new Clause.Speaker("أ ب"),
            new Clause.Speaker("أ ب"),
            new Clause.Via("تاس"));
  }

  @Test
  void daysMonthsAndYears() {
    assertThat(read("from:2026 to:2026-02 to:٢٠٢٦/٢/٣").clauses())
        .containsExactly(
            new Clause.Since(Instant.parse("2026-01-01T00:00:00Z")),
            new Clause.Before(Instant.parse("2026-03-01T00:00:00Z")),
            new Clause.Before(Instant.parse("2026-02-04T00:00:00Z")));
  }

  @Test
  void whatIsNoDayIsNamed() {
    for (String bad :
        new String[] {"2026-13-01", "2026-02-30", "26", "أمس", "2026-", "--", "1-2-3-4"}) {
      TypedQuery query = read("a from:" + bad);
      assertThat(query.problem()).isEqualTo("bad-date: " + bad);
      assertThat(query.clauses()).containsExactly(new Clause.Words("a"));
    }
  }

  @Test
  void longInputIsReadInLinearTimeAndStack() {
    assertThat(read("\"a ".repeat(100_000)).clauses()).isNotEmpty();
    assertThat(read("-".repeat(200_000)).clauses()).hasSize(1);
  }
}
