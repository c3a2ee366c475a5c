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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aXA6IDIwMy4wLjExMy43LCByZWY9ZmVlZA==",
        "1920x1080",
        "1920 1440 true",
        "٢٠٢٦",
        "2026-07-12T07:03+0000",
        "+999 11 555 0177",
        "desk@news.example",
        "https://news.example/a/5521",
        "ar_EG",
        "[object Object]"
      })
  void residue(String line) {
    assertThat(Residue.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true friends",
        "Write to desk@news.example.",
        "Incomprehensibilities",
        "ذهب 20 صيادا",
        "2 - 1"
      })
  void noResidue(String line) {
    assertThat(Residue.is(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الساحل - شارع المرفأ، بناية 3 - هاتف: 011-5550177",
        "للاستفسار هاتف ٠١١٥٥٥٠١٧٧",
        "Quay Street 3, 1000 Shell Town | Tel. +999 11 555 0177",
        "Редакция: Набережная, 3, тел.: 555-01-77"
      })
  void contactLines(String line) {
    assertThat(ContactLine.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يتصل الصيادون على هاتف 0115550177 قبل الإبحار.",
        "Call the harbour (tel. 011 555 0177) before you sail.",
        "هاتف جديد بسعر 300",
        "A phone of 1876 shown in Hall 12"
      })
  void noContactLines(String line) {
    assertThat(ContactLine.is(line)).isFalse();
  }
}
