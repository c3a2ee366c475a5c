package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "سكريبال, سكربيل",
    "سكريبال, سكريبل",
    "هاسبل, هاسبيل",
    "ترامب, ترمب",
    "بوتين, بوتن",
    "بيونغ يانغ, بيونج يانج",
    "سيرغي, سيرجي",
    "أردوغان, اردوجان",
    "غوغل, جوجل",
    "كافانو, كافانا"
  })
  void spellingsOfOneNameMeet(String one, String other) {
    InLocales.check(
        () -> assertThat(NameKey.of(one).spelling()).isEqualTo(NameKey.of(other).spelling()));
  }

  @ParameterizedTest
  @CsvSource({"مصر, قطر", "إيران, إيراد", "سوريا, ليبيا", "لافروف, لافوف", "بوتين, بلينكن"})
  void otherNamesDoNot(String one, String other) {
    assertThat(NameKey.of(one).spelling()).isNotEqualTo(NameKey.of(other).spelling());
    assertThat(NameKey.of(one).sound()).isNotEqualTo(NameKey.of(other).sound());
  }

  @ParameterizedTest
  @CsvSource({
    "لافروف, Lavrov",
    "بيونغ يانغ, Pyongyang",
    "ترامب, Trump",
    "سكريبال, Skripal",
    "هاسبل, Haspel",
    "السيسي, al-Sisi",
    "جونسون, Johnson",
    "ماكرون, Macron",
    "نتنياهو, Netanyahu",
    "خاشقجي, Khashoggi",
    "أحمد, Ahmed",
    "طهران, Tehran",
    "ألكسندر, Alexander",
    "أبو ظبي, Abu Dhabi",
    "الجزائر, Al Jazair",
    "لافروف, Лавров",
    "سكريبال, Скрипаль",
    "أردوغان, Эрдоган",
    "بوتين, Путин",
    "ماكرون, מקרון",
    "ترامب, טראמפ",
    "ترامپ, ٹرمپ",
    "Macron, Μακρόν"
  })
  void soundsMeetAcrossScripts(String arabic, String latin) {
    InLocales.check(
        () -> assertThat(NameKey.of(arabic).sound()).isEqualTo(NameKey.of(latin).sound()));
  }
}
