package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthBookTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

  /** A ledger whose disk may be full. */
  private static final class Ledger implements HealthLedger {
    final Map<String, SourceTally> all = new HashMap<>();
    boolean full;

    @Override
    public void add(LocalDate day, Map<String, SourceTally> tallies) {
      if (full) {
        throw new IllegalStateException("the disk is full");
      }
      tallies.forEach((source, tally) -> all.merge(source, tally, SourceTally::plus));
    }

    @Override
    public Map<String, SourceTally> since(LocalDate day) {
      return all;
    }
  }

  @Test
  void whatCouldNotBeWrittenIsKeptForTheNextTime() {
    HealthBook book = new HealthBook();
    Ledger ledger = new Ledger();
    book.page("nahran", true);
    ledger.full = true;
    assertThatThrownBy(() -> book.write(ledger, NOW)).isInstanceOf(IllegalStateException.class);
    book.page("nahran", false);
    ledger.full = false;
    book.write(ledger, NOW);
    book.write(ledger, NOW);
    assertThat(ledger.all.get("nahran").pages()).isEqualTo(2);
    assertThat(ledger.all.get("nahran").pagesFailed()).isEqualTo(1);
  }
}
