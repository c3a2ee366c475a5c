package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashtagKeyTest {
  @ParameterizedTest
  @CsvSource({
    "أمريكا, أميركا",
    "أمريكا, الولايات_المتحدة_الأمريكية",
    "ترامب, ترمب",
    "الاتحاد_الأوروبي, الاتحاد الاوروبى",
    "الاتحاد_الأوروبي, اتحاد أوروبي",
    "بيونغ_يانغ, بيونج يانج",
    "زاغروبيل, زاجروبل",
    "كأس_العالم_2018, كأس العالم ٢٠١٨",
    "كأس_العالم_2018, كأس العالم ۲۰۱۸",
    "ألمانيا, المانيا",
    "سورية, سوريا",
    "مسؤول, مسئول",
    "الحَرْبُ_العَالَمِيَّة, الحرب العالمية",
    "الكهربـــاء, الكهرباء",
    "عبد الله الثاني, عبدالله الثاني",
    "کوریا_الشمالیة, كوريا الشمالية",
    "NATO, nato",
    "The_Navy_Museum, Navy Museum",
    "Vladimir V. Ivanov, Vladimir Ivanov",
    "Économie_bleue, economie bleue",
    "Хабаров, Хабаровым"
  })
  void spellingsOfOneTagHaveOneKey(String one, String other) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(HashtagKey.of(one)).isEqualTo(HashtagKey.of(other));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "كوريا_الشمالية, بيونغ_يانغ",
    "كوريا_الشمالية, كوريا_الجنوبية",
    "سلمان, سليمان",
    "كمال, جمال",
    "كولومبيا, كولومبو",
    "النيجر, نيجيريا",
    "مالي, المالية",
    "مصر, مصري",
    "election, elections",
    "كأس_العالم_2018, كأس_العالم_2022"
  })
  void differentTagsStayApart(String one, String other) {
    assertThat(HashtagKey.of(one)).isNotEqualTo(HashtagKey.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"الولايات المتحدة", "ألمانيا", "الحوثيون", "سكريبال", "North Korea", "الناتو"})
  void aKeyIsItsOwnKey(String label) {
    String key = HashtagKey.of(label);
    assertThat(HashtagKey.of(key)).isEqualTo(key);
  }
}
