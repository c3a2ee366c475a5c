package org.isnad.server;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.isnad.model.DatedEvent;
import org.isnad.text.DigitStyle;

/**
 * Days and times in a reader's language, months and digits, from CLDR; the Hijri day by Umm
 * al-Qura's tables stands beside where the reader wants it. Thread-safe.
 */
final class Dates {
  private static final String HIJRI = "islamic-umalqura";

  private final ULocale locale;
  private final boolean hijri;

  Dates(InterfaceLanguage language, DigitStyle digits, DateStyle style) {
    String tag = language == InterfaceLanguage.ARABIC ? style.months().locale() : language.tag();
    this.locale =
        ULocale.forLanguageTag(tag)
            .setKeywordValue("numbers", digits.numberingSystem())
            .setKeywordValue("calendar", "gregorian");
    this.hijri = style.hijri();
  }

  /** The day in full: "الاثنين، 23 نوفمبر 2026", "… (13 جمادى الآخرة 1448 هـ)". */
  String day(Instant at, ZoneId zone) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.FULL, locale);
    return withHijri(format, at, zone);
  }

  /** Day, time and zone: "23 نوفمبر 2026 في 14:05 UTC". */
  String moment(Instant at, ZoneId zone) {
    return withHijri(DateFormat.getInstanceForSkeleton("yMMMMdHHmmz", locale), at, zone);
  }

  private String withHijri(DateFormat format, Instant at, ZoneId zone) {
    String gregorian = at(format, at, zone);
    if (!hijri) {
      return gregorian;
    }
    return gregorian + " (" + hijri(at, zone) + ")";
  }

  /** The day without its name: "23 نوفمبر 2026". */
  String date(Instant at, ZoneId zone) {
    return at(DateFormat.getInstanceForSkeleton("yMMMMd", locale), at, zone);
  }

  /** The Hijri day: "13 جمادى الآخرة 1448 هـ". */
  String hijri(Instant at, ZoneId zone) {
    ULocale umalqura = locale.setKeywordValue("calendar", HIJRI);
    return at(DateFormat.getInstanceForSkeleton("GyMMMMd", umalqura), at, zone);
  }

  private static String at(DateFormat format, Instant at, ZoneId zone) {
    format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
    return format.format(Date.from(at));
  }

  /** The days of an event, as finely as its words tell them. */
  String days(DatedEvent.Precision precision, LocalDate from, LocalDate to) {
    boolean whole = from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
    boolean months = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    String skeleton =
        switch (precision) {
          case DAY, WEEK -> "yMMMMd";
          case MONTH -> months || from.equals(to) ? "yMMMM" : "yMMMMd";
          case QUARTER -> "yMMMM";
          case YEAR -> whole ? "y" : "yMMMM";
        };
    if (hijri && from.equals(to) && skeleton.equals("yMMMMd")) {
      DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
      return withHijri(format, Instant.ofEpochMilli(millis(from)), ZoneOffset.UTC);
    }
    DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new DateInterval(millis(from), millis(to)));
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
