package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu, 01 Jan 2004 19:48:21 GMT|2004-01-01T19:48:21Z",
        "Thu, 01 Jan 04 19:48:21 GMT|2004-01-01T19:48:21Z",
        "Thu, 31 Jun 2004 19:48:21 GMT|",
        "01 Jan 2004 19:48 EST|2004-01-02T00:48:00Z",
        "Thu, 1 Jan 2004 24:00 UT|2004-01-02T00:00:00Z",
        "Thu Jan 01 19:48:21 2004|2004-01-01T19:48:21Z",
        "Thu Jan  1 19:48:21 +0300 2004|2004-01-01T16:48:21Z",
        "Fri, 2006/09/15 08:19:53 EDT|2006-09-15T12:19:53Z",
        "Sun, 31 Dec 2023 23:59:60 GMT|2024-01-01T00:00:00Z",
        "2003-12-31T10:14:55Z|2003-12-31T10:14:55Z",
        "2003-12-31T10:14:55.994Z|2003-12-31T10:14:55.994Z",
        "2003-12-31T10:14:55,5+02|2003-12-31T08:14:55.500Z",
        "2003-12-31T18:14:55-08:00|2004-01-01T02:14:55Z",
        "2003-12-31 18:14:55 -0800|2004-01-01T02:14:55Z",
        "20031231|2003-12-31T00:00:00Z",
        "2003-12|2003-12-01T00:00:00Z",
        "2003|2003-01-01T00:00:00Z",
        "2003-335|2003-12-01T00:00:00Z",
        "2003335|2003-12-01T00:00:00Z",
        "03-12-31|2003-12-31T00:00:00Z",
        "20040708120000|2004-07-08T12:00:00Z",
        "2004-07-08 23:56:58.7|2004-07-08T23:56:58.700Z",
        "07/25/2026 3:00:00 PM|2026-07-25T15:00:00Z",
        "12/11/2026 12:05 AM|2026-12-11T00:05:00Z",
        "25.07.2026|2026-07-25T00:00:00Z",
        "25.07.2026 15:30|2026-07-25T15:30:00Z",
        "lundi 23 novembre 2026 à 10h15|2026-11-23T10:15:00Z",
        "23 de noviembre de 2026|2026-11-23T00:00:00Z",
        "November 23rd, 2026|2026-11-23T00:00:00Z",
        "Κυρ, 11 Ιούλ 2004 12:00:00 EST|2004-07-11T17:00:00Z",
        "2004-július-13T9:15-05:00|2004-07-13T14:15:00Z",
        "2004년 05월 28일 오후 01:31:15|2004-05-28T04:31:15Z",
        "23 Kasım 2026 10:15|2026-11-23T10:15:00Z",
        "mar. 24 nov. 2026 10:15|2026-11-24T10:15:00Z",
        "23 November 2026 3:05 p.m.|2026-11-23T15:05:00Z",
        "23. jänner 2026|2026-01-23T00:00:00Z",
        "1795428930|2026-11-23T10:15:30Z",
        "1795428930000|2026-11-23T10:15:30Z",
      })
  void reads(String raw, String expected) {
    assertReads(raw, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الاثنين 23 نوفمبر 2026|2026-11-23T00:00:00Z",
        "الاثنين، ٢٣ نوفمبر ٢٠٢٦ ١٠:١٥|2026-11-23T10:15:00Z",
        "۲۳ نوفمبر ۲۰۲۶|2026-11-23T00:00:00Z",
        "23 تشرين الثاني 2026 - 10:15 م|2026-11-23T22:15:00Z",
        "23 تشرين الثاني/نوفمبر 2026|2026-11-23T00:00:00Z",
        "23 نُونْبِر 2026|2026-11-23T00:00:00Z",
        "1 كانون الثاني 2026|2026-01-01T00:00:00Z",
        "1 كانون الأول 2026|2026-12-01T00:00:00Z",
        "5 جويلية 2026 على الساعة 08:30 صباحا|2026-07-05T08:30:00Z",
        "15 غشت 2026|2026-08-15T00:00:00Z",
        "3 أيلول 2026، 3:05 مساءً بتوقيت غرينتش|2026-09-03T15:05:00Z",
        "2026م 3 مايو 10:30|2026-05-03T10:30:00Z",
        "23 نوفمبر/أكتوبر 2026|",
        "منذ ساعتين|",
        "أمس 10:15|",
      })
  void readsArabic(String raw, String expected) {
    assertReads(raw, expected);
  }

  private static void assertReads(String raw, String expected) {
    FeedDate date = FeedDate.parse(raw);
    assertThat(date == null ? null : date.at())
        .as(raw)
        .isEqualTo(expected == null ? null : Instant.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "0001-01-01T00:00:00Z",
        "32 Jan 2026",
        "10:15",
        "2026-13-01",
        "99999999",
        "25:61 1 Jan 2026",
        "1 Jan 2026 10:00 +9900",
        "12345678901234567890",
        "it was on the 5th of May that 2 of the 3 ships came in 2026"
      })
  void readsNothing(String raw) {
    assertThat(FeedDate.parse(raw)).isNull();
  }

  @Test
  void saysWhetherThereWasAZone() {
    assertThat(FeedDate.parse("2026-11-23T10:15:30Z").zoned()).isTrue();
    assertThat(FeedDate.parse("23 Nov 2026 10:15 +0300").zoned()).isTrue();
    assertThat(FeedDate.parse("23 Nov 2026 10:15").zoned()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr", "en"})
  void readsAlikeUnderAnyLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertReads("Fri, 23 JULY 2026 10:15:30 GMT", "2026-07-23T10:15:30Z");
      assertReads("15 KASIM 2026", "2026-11-15T00:00:00Z");
    } finally {
      Locale.setDefault(before);
    }
  }
}
