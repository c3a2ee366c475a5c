package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of their own around the copy, and sentences that look a little like them. */
class LineShapesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "الثلاثاء 7 يوليو 2026 10:10",
        "نُشر في: ٧ تموز ٢٠٢٦ - الساعة ١٠:١٠ مساءً",
        "7 July 2026, 11:20",
        "Published 7 July 2026 at 11:20 am | Updated 8 July 2026",
        "Publié le 7 juillet 2026 à 11h20"
      })
  void dateLines(String line) {
    assertThat(DateLine.isNothingElse(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "افتتح الجسر الثلاثاء 7 يوليو 2026",
        "The bridge opened on 7 July 2026",
        "10:10",
        "صباحا مساء"
      })
  void noDateLines(String line) {
    assertThat(DateLine.isNothingElse(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مدينة الأصداف - وكالة الشراع",
        "الأصداف (جزر اللؤلؤ) - الشراع",
        "الأصداف في 7 يوليو – الشراع",
        "الأصداف (الشراع)",
        "SHELL TOWN, Pearl Islands (Sail Wire)"
      })
  void datelines(String line) {
    assertThat(DatelineShape.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عادت السفن - وعاد معها الصيادون إلى المرفأ القديم",
        "عادت السفن - وعاد الصيادون.",
        "جانب من عودة السفن (الشراع)",
        "Ships return - and so do fishermen",
        "Score: Shell Town 2 - 1"
      })
  void noDatelines(String line) {
    assertThat(DatelineShape.is(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(الشراع)",
        "ن ص/ر ك",
        "المصدر: الشراع + الموجة",
        "نقلا عن الشراع",
        "os/se/nn",
        "(Reporting by Omar Sample; editing by S. Example)",
        "Additional reporting by Omar Sample"
      })
  void credits(String line) {
    assertThat(CreditShape.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(عادت السفن مساء.)",
        "نقلا عن الشراع قالت الهيئة إن القناة مفتوحة.",
        "so it is",
        "الشراع"
      })
  void noCredits(String line) {
    assertThat(CreditShape.is(line)).isFalse();
  }
}
