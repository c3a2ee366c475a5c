package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.isnad.text.DigitStyle;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
  private static final Instant DAY = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void theCookieKeepsAllOfThem() {
    Preferences chosen =
        Preferences.of(
                Map.of(
                    "language", "ar",
                    "digits", "arabic-indic",
                    "theme", "dark",
                    "pictures", "hidden",
                    "size", "largest",
                    "width", "wide",
                    "months", "levantine",
                    "hijri", "shown",
                    "_csrf", "x"))
            .orElseThrow();
    assertThat(chosen.cookieValue())
        .isEqualTo("ar.arabic-indic.dark.hidden.largest.wide.levantine.shown.all");
    assertThat(Preferences.ofCookie(chosen.cookieValue())).contains(chosen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fr.western.auto", "fr.western.auto.shown", "fr.western.auto.shown.normal"})
  void cookiesOfEarlierVersionsAreRead(String value) {
    assertThat(Preferences.ofCookie(value))
        .contains(Preferences.DEFAULT.withLanguage(InterfaceLanguage.FRENCH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ar",
        "xx.western.auto",
        "ar.western.auto.shown.huge",
        "a.b.c.d.e.f.g.h.i.j",
        "ar.western.auto.shown.normal.normal.egyptian.shown.XX"
      })
  void othersAreNot(String value) {
    assertThat(Preferences.ofCookie(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EGYPTIAN | 23 نوفمبر 2026",
        "LEVANTINE | 23 تشرين الثاني 2026",
        "TUNISIAN | 23 نوفمبر 2026",
        "MOROCCAN | 23 نونبر 2026"
      })
  void monthsAreCalledAsTheReaderCallsThem(MonthNames months, String date) {
    assertThat(words(months, false).date(DAY, ZoneOffset.UTC)).isEqualTo(date);
  }

  @Test
  void theHijriDayStandsBeside() {
    assertThat(words(MonthNames.LEVANTINE, true).day(DAY, ZoneOffset.UTC))
        .isEqualTo("الاثنين، 23 تشرين الثاني 2026 (13 جمادى الآخرة 1448 هـ)");
    Preferences english =
        Preferences.DEFAULT
            .withLanguage(InterfaceLanguage.ENGLISH)
            .withDates(new DateStyle(MonthNames.LEVANTINE, true));
    assertThat(new Messages().in(english).day(DAY, ZoneOffset.UTC))
        .isEqualTo("Monday, November 23, 2026 (Jumada II 13, 1448 AH)");
  }

  @Test
  void digitsAreTheReadersInBothCalendars() {
    Words words =
        new Messages()
            .in(
                Preferences.DEFAULT
                    .withDigits(DigitStyle.ARABIC_INDIC)
                    .withDates(new DateStyle(MonthNames.EGYPTIAN, true)));
    assertThat(words.moment(DAY, ZoneOffset.UTC))
        .contains("٢٣ نوفمبر ٢٠٢٦", "١٣ جمادى الآخرة ١٤٤٨");
  }

  private static Words words(MonthNames months, boolean hijri) {
    return new Messages().in(Preferences.DEFAULT.withDates(new DateStyle(months, hijri)));
  }

  @Test
  void aPageIsDrawnAsTheCookieSays() {
    Document page =
        PaperServer.visitor()
            .page("/", "Cookie", "isnad=ar.western.dark.shown.large.narrow.levantine.shown.all");
    assertThat(page.select("html").attr("data-size")).isEqualTo("large");
    assertThat(page.select("html").attr("data-width")).isEqualTo("narrow");
    assertThat(page.select(".today").text())
        .isEqualTo("الاثنين، 23 تشرين الثاني 2026 (13 جمادى الآخرة 1448 هـ)");
  }
}
