package org.isnad.text;

import java.text.Normalizer;
import java.util.List;

/** The date of East Asia, each number followed by its own sign: "2026年7月9日", "2026년 7월 9일". */
final class MarkedDate {
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  /** Signs for year, month and day, in the decomposed form of {@link CalendarToken#key}. */
  private static final List<List<String>> SIGNS =
      List.of(of("年", "년"), of("月", "월"), of("日", "号", "일"));

  private MarkedDate() {}

  private static List<String> of(String... signs) {
    return List.of(signs).stream()
        .map(sign -> Normalizer.normalize(sign, Normalizer.Form.NFKD))
        .toList();
  }

  /** Whether such a date begins at the token {@code at}; it is six tokens long. */
  static boolean at(CalendarRow row, int at) {
    CalendarToken month = row.at(at + 2);
    CalendarToken day = row.at(at + 4);
    return row.at(at).digits() == 4
        && month.number()
        && day.number()
        && month.value() >= 1
        && month.value() <= LAST_MONTH
        && day.value() >= 1
        && day.value() <= LAST_DAY
        && signs(row.at(at + 1), 0)
        && signs(row.at(at + 3), 1)
        && signs(row.at(at + 5), 2);
  }

  /** What follows the day may be written on without a gap: "9日発表". */
  private static boolean signs(CalendarToken word, int part) {
    return word.word() && SIGNS.get(part).stream().anyMatch(word.key()::startsWith);
  }
}
