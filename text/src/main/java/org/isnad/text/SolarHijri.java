package org.isnad.text;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The solar Hijri calendar of Iran and Afghanistan (تقویم جلالی), counted by ICU. */
final class SolarHijri {
  private static final ULocale CALENDAR = new ULocale("fa@calendar=persian");

  private SolarHijri() {}

  /** The common day of a solar Hijri date; empty for a day that its month does not have. */
  static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, CALENDAR);
    calendar.clear();
    calendar.setLenient(false);
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(Calendar.DAY_OF_MONTH, dayOfMonth);
    try {
      return Optional.of(
          LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // 31 Mehr: the day does not exist
    }
  }
}
