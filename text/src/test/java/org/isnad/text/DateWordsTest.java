package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|12 يوليو/ تموز 2025|2025-07-12|",
        "ar|السبت 12 تموز 2025 - 14:30|2025-07-12|14:30",
        "ar|السَّبت، ١٢ تمّوز ٢٠٢٥|2025-07-12|",
        "ar|٣ آذار ٢٠٢٤|2024-03-03|",
        "ar|نُشر في: 05 جويلية 2025 الساعة 9:05 مساءً|2025-07-05|21:05",
        "ar|الخميس 03 يوليوز 2025 - 16:45|2025-07-03|16:45",
        "ar|9 تشرين الأول 2023 م|2023-10-09|",
        "ar|9 كانون الثاني (يناير) 2024|2024-01-09|",
        "ar|آخر تحديث: 2025/07/12 - 02:30 م|2025-07-12|14:30",
        "ar|12/07/2025|2025-07-12|",
        "ar|الخامس والعشرين من يوليو 2025|2025-07-25|",
        "ar|الأوّل من أيّار/ مايو ٢٠٢٤|2024-05-01|",
        "ar|الحَادي عَشَر مِن ســبتمبر 2001|2001-09-11|",
        "fr|le premier mars 2024|2024-03-01|",
        "ar|١٢-٠٧-٢٠٢٥ ٠٨:١٥|2025-07-12|08:15",
        "ar|17 محرم 1447 هـ الموافق 12 يوليو 2025|2025-07-12|",
        "ar|يوليو 12, 2025|2025-07-12|",
        "ar|12 من يوليو عام 2025|2025-07-12|",
        "en|July 9, 2025|2025-07-09|",
        "en|Wednesday, 9th of July 2025 at 2:30 p.m.|2025-07-09|14:30",
        "en|10:15 AM, Jul. 9 2025|2025-07-09|10:15",
        "en|Published 2025-07-09T10:15:30|2025-07-09|10:15:30",
        "en|25/12/2024|2024-12-25|",
        "fr|Publié le mercredi 9 juillet 2025 à 14h30|2025-07-09|14:30",
        "fr|1er août 2024|2024-08-01|",
        "de|Montag, 3. März 2025, 12:00 Uhr|2025-03-03|12:00",
        "es|12 de julio de 2025|2025-07-12|",
        "tr|12 Temmuz 2025|2025-07-12|",
        "und|٥ نيسان ٢٠٢٣|2023-04-05|",
        "ar|09 July 2025|2025-07-09|",
        "ar|9-7-2026|2026-07-09|",
        "ar|9 جانفي 2026|2026-01-09|",
        "ar|9 فيفري 2026|2026-02-09|",
        "ar|9 غشت 2026|2026-08-09|",
        "ar|9 شتنبر 2026|2026-09-09|",
        "ar|24 محرم 1448 هـ - 9 يوليو 2026 م|2026-07-09|",
        "fa|۱۸ تیر ۱۴۰۵|2026-07-09|",
        "fa|پنجشنبه ۱۸ تیر ۱۴۰۵ - ۱۴:۳۰|2026-07-09|14:30",
        "fa|1405/04/18|2026-07-09|",
        "fa|۹ ژوئیهٔ ۲۰۲۶|2026-07-09|",
        "ur|9 جولائی 2026|2026-07-09|",
        "he|9 ביולי 2026|2026-07-09|",
        "ru|9 июля 2026, 14:30|2026-07-09|14:30",
        "zh|2026年7月9日 14:30|2026-07-09|14:30",
        "ja|2026年7月9日発表|2026-07-09|",
        "ko|2026년 7월 9일|2026-07-09|",
        "pt|9 de julho de 2026|2026-07-09|",
        "it|9 luglio 2026|2026-07-09|",
      })
  void readsDateLines(String language, String line, LocalDate date, LocalTime time) {
    DateMention found = DateWords.find(line, new Language(language)).orElseThrow();
    assertThat(found.date()).contains(date);
    assertThat(found.time()).isEqualTo(time);
    assertThat(found.span().end()).isLessThanOrEqualTo(line.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31 فبراير 2025",
        "7/9/2025",
        "12345/07/2025",
        "مارس الرياضة",
        "2025",
        "99 July 2025",
        "2025年13月9日",
        "1405/04/18"
      })
  void findsNoneWhereThereIsNone(String line) {
    assertThat(DateWords.find(line, Language.ENGLISH)).isEmpty();
  }

  @Test
  void readsTheSameUnderEveryDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"ar-EG", "tr", "en", "th-TH-u-ca-buddhist"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(DateWords.find("4 JUILLET 2025", Language.FRENCH).orElseThrow().date())
            .contains(LocalDate.of(2025, 7, 4));
        assertThat(DateWords.find("APRIL 4, 2025", Language.ENGLISH).orElseThrow().date())
            .contains(LocalDate.of(2025, 4, 4));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aWeekdayMayContradictItsDate() {
    DateMention right = DateWords.find("السبت 12 يوليو 2025", Language.ARABIC).orElseThrow();
    DateMention wrong = DateWords.find("الأحد 12 يوليو 2025", Language.ARABIC).orElseThrow();
    assertThat(right.weekday()).isEqualTo(DayOfWeek.SATURDAY);
    assertThat(right.weekdayContradicts()).isFalse();
    assertThat(wrong.weekdayContradicts()).isTrue();
  }

  @Test
  void aHijriDateAloneIsConverted() {
    DateMention found = DateWords.find("1 محرم 1447 هـ", Language.ARABIC).orElseThrow();
    assertThat(found.hijri()).isTrue();
    assertThat(found.date()).contains(LocalDate.of(2025, 6, 26));
    assertThat(DateWords.find("30 ذي القعدة 1446", Language.ARABIC).flatMap(DateMention::date))
        .isEmpty();
  }

  @Test
  void readsTheZone() {
    assertThat(
            DateWords.find("12 يوليو 2025 10:00 بتوقيت غرينتش", Language.ARABIC)
                .orElseThrow()
                .offset())
        .isEqualTo(ZoneOffset.UTC);
    assertThat(DateWords.find("2025-07-12T10:00:00+03:00", Language.ENGLISH).orElseThrow().offset())
        .isEqualTo(ZoneOffset.ofHours(3));
    assertThat(DateWords.find("12 July 2025 10:00", Language.ENGLISH).orElseThrow().offset())
        .isNull();
  }

  @Test
  void mentionsWithoutAYearKeepItOpen() {
    String text = "عُقد اللقاء في 24 يونيو/ حزيران الماضي، ثم بين 11-13 تموز، وكان في أبريل/نيسان.";
    assertThat(DateWords.all(text, Language.ARABIC))
        .extracting(m -> m.span().of(text))
        .containsExactly("24 يونيو/ حزيران", "11-13 تموز", "أبريل/نيسان");
    assertThat(DateWords.all(text, Language.ARABIC))
        .extracting(DateMention::doubled)
        .containsExactly(true, false, true);
  }

  @Test
  @Timeout(30) // a hang guard: a quadratic reader would need minutes
  void longRunsOfOneKindStayLinear() {
    for (String unit : new String[] {"1", "1 ", "12/", "السبت ", "تموز/", "- ", "12:"}) {
      String text = unit.repeat(1_000_000 / unit.length());
      assertThat(DateWords.find(text, Language.ARABIC)).isEmpty();
    }
  }

  @Test
  void everyLineOfTheDataFilesIsRead() {
    for (Language language : new Language[] {Language.ARABIC, Language.ENGLISH, Language.FRENCH}) {
      for (int month = 1; month <= 12; month++) {
        String name =
            java.time.Month.of(month)
                .getDisplayName(
                    java.time.format.TextStyle.FULL_STANDALONE, Locale.of(language.tag()));
        assertThat(Months.of(language).month(name)).hasValue(month);
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        String name =
            day.getDisplayName(
                java.time.format.TextStyle.FULL_STANDALONE, Locale.of(language.tag()));
        assertThat(Months.of(language).weekday(name)).contains(day);
      }
    }
    assertThat(Months.of(Language.ARABIC).month("كانون الثاني")).hasValue(1);
    assertThat(Months.of(Language.ARABIC).month("نونبر")).hasValue(11);
    assertThat(Months.of(Language.ARABIC).hijriMonth("ذي الحجة")).hasValue(12);
  }

  @Test
  void languagesWithoutAFileHaveTheirGregorianMonths() {
    Months persian = Months.of(Language.of("fa"));
    assertThat(persian.month("ژانویه")).hasValue(1);
    assertThat(persian.month("فروردین")).isEmpty();
    assertThat(Months.of(Language.of("tr")).month("KASIM")).hasValue(11);
    assertThat(Months.of(Language.of("ko")).month("월")).isEmpty();
    assertThat(Months.of(Language.of("ko")).afternoon("오후")).isTrue();
  }

  @Test
  void namesOfSeveralLanguagesAtOnce() {
    Months months = Months.of(List.of(Language.ENGLISH, Language.ARABIC, Language.of("de")));
    assertThat(months.month("تموز")).hasValue(7);
    assertThat(months.month("Dezember")).hasValue(12);
    assertThat(months.weekday("الجمعة")).contains(DayOfWeek.FRIDAY);
    assertThat(months.forenoon("ص")).isTrue();
    assertThat(months.offset("غرينتش")).contains(ZoneOffset.UTC);
    assertThat(months.offset("EST")).contains(ZoneOffset.ofHours(-5));
  }
}
