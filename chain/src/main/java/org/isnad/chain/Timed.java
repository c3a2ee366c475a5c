package org.isnad.chain;

import java.time.LocalDate;
import org.isnad.model.DatedEvent.Precision;

/**
 * A time expression resolved.
 *
 * @param first its first word
 * @param behind behind its last word
 */
record Timed(
    LocalDate from,
    LocalDate to,
    Precision precision,
    boolean approximate,
    int first,
    int behind,
    boolean contradicts) {

  static Timed day(LocalDate day, int first, int behind) {
    return new Timed(day, day, Precision.DAY, false, first, behind, false);
  }

  static Timed span(LocalDate from, LocalDate to, Precision precision, int first, int behind) {
    return new Timed(from, to, precision, false, first, behind, false);
  }

  Timed opening(int word) {
    return new Timed(from, to, precision, approximate, word, behind, contradicts);
  }

  Timed closing(int word) {
    return new Timed(from, to, precision, approximate, first, word, contradicts);
  }

  Timed contradicting(boolean flag) {
    return new Timed(from, to, precision, approximate, first, behind, contradicts || flag);
  }

  Timed roughly() {
    return new Timed(from, to, precision, true, first, behind, contradicts);
  }

  /** From this one's first day to the other's last. */
  Timed until(Timed other) {
    Precision coarser = precision.compareTo(other.precision) >= 0 ? precision : other.precision;
    return new Timed(
        from,
        other.to,
        coarser,
        approximate || other.approximate,
        first,
        other.behind,
        contradicts || other.contradicts);
  }

  /** The third of it that "مطلع" (0), "منتصف" (1) or "أواخر" (2) names. */
  Timed part(int third, int firstWord) {
    long days = to.toEpochDay() - from.toEpochDay() + 1;
    long a = days * third / 3;
    long b = days * (third + 1L) / 3 - 1;
    return new Timed(
        from.plusDays(a),
        from.plusDays(Math.max(a, b)),
        precision,
        true,
        firstWord,
        behind,
        contradicts);
  }
}
