package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicStemmerTest {
  private static String stem(String word) {
    List<Token> tokens = Tokens.of(word, Language.ARABIC);
    assertThat(tokens).as(word).hasSize(1);
    return tokens.getFirst().stem();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الجسور",
        "والجسور",
        "بالجسور",
        "وبالجسور",
        "كالجسور",
        "فالجسور",
        "للجسور",
        "وللجسور",
        "فللجسور",
        "جُسُورٌ",
        "الجـــسور",
        "ﺍﻟﺠﺴﻮر",
        "جسورنا",
        "جسورهم"
      })
  void frontsComeOff(String form) {
    InLocales.check(() -> assertThat(stem(form)).isEqualTo(stem("جسور")));
  }

  /** One or two particles without the article. */
  @ParameterizedTest
  @CsvSource({
    "ومهندسون, مهندس",
    "فمهندسين, مهندس",
    "بمهندسين, مهندس",
    "كمهندسات, مهندس",
    "لمهندسيهم, مهندس",
    "وبمهندسين, مهندس",
    "ولمهندسين, مهندس",
    "وكمهندسة, مهندس",
  })
  void particlesComeOffWithoutTheArticle(String form, String word) {
    assertThat(stem(form)).isEqualTo(stem(word));
  }

  /** The name of a land, its people and what belongs to it, with whatever is joined to them. */
  @ParameterizedTest
  @CsvSource({
    "لبنان, اللبنانيين",
    "لبنان, للبنان",
    "لبنان, ولبنانيون",
    "لبنان, بلبنان",
    "بريطانيا, البريطانية",
    "بريطانيا, بريطاني",
    "بريطانيا, وبريطانيا",
    "بريطانيا, لبريطانيا",
    "فلسطين, والفلسطينيون",
    "فلسطين, فلسطينية",
    "فلسطين, بفلسطين",
    "إيران, الإيرانية",
    "ايران, إيراني",
    "إيران, وبإيران",
    "إسرائيل, ولإسرائيل",
    "ألمانيا, المانيا",
    "ألمانيا, الألمانية",
    "ألمانيا, بألمانيا",
    "المانيا, والألمان",
    "مصر, بمصر",
    "قطر, ولقطر",
    "واشنطن, لواشنطن",
    "كوريا, الكورية",
    "أوكرانيا, الأوكرانيين",
    "بيروت, لبيروت",
    "باكستان, الباكستاني",
    "روسيا, روسي",
    "روسيا, الروسيين",
  })
  void landsAndTheirPeopleMeet(String one, String other) {
    InLocales.check(() -> assertThat(stem(one)).isEqualTo(stem(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "المسؤولون, المسئولين", // Egypt
    "شؤون, شئون",
    "مسؤولية, مسئوليات",
    "الانتخابات, انتخاباته",
    "الانتخابات, بالانتخاباتِ",
    "مدينة, مدينتها",
    "مدينه, مدينتهم",
    "سلطة, سلطته",
    "افتتحت, افتتحوا",
    "الجيش, جيشنا",
    "وزارة, الوزارات",
    "بطولة, للبطولات",
    "قانون, القانونية",
    "برلمان, البرلمانيين",
    "اتجاه, اتجاهات",
    "المصرى, مصري", // alef maqsura for yeh, Egypt and Sudan
    "الكهربائيّ, كهرباء",
  })
  void endingsComeOff(String one, String other) {
    assertThat(stem(one)).isEqualTo(stem(other));
  }

  @ParameterizedTest
  @CsvSource({"سيعلن, يعلن", "وسيعلن, يعلن", "فستكون, تكون", "سنواصل, نواصل"})
  void theFutureComesOffVerbs(String one, String other) {
    assertThat(stem(one)).isEqualTo(stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "سياسي, ياسي",
    "سيناء, يناء",
    "سيارة, يارة",
    "سنوات, نوات",
    "وزير, زير",
    "وكالة, كالة",
    "فرنسا, رنسا",
    "بنك, نك",
    "كاتب, اتب",
    "لجنة, جنة",
    "برنامج, رنامج",
    "فعاليات, عاليات",
    "كثيرون, ثيرون",
    "واردات, اردات",
    "والدة, الدة",
    "ألعاب, عاب",
    "إلغاء, غاء",
    "آلاف, اف",
    "التزام, تزام",
    "الكترونية, كترونية",
    "مصر, قطر",
    "شركة, شكر",
  })
  void whatIsTheWordsOwnStays(String one, String other) {
    assertThat(stem(one)).isNotEqualTo(stem(other));
  }

  @Test
  void shortAndOddWordsAreLeft() {
    for (String word : new String[] {"و", "ب", "ال", "لل", "وال", "في", "ون", "ات", "آ", "ء"}) {
      assertThat(stem(word)).isNotEmpty();
    }
  }

  @Test
  void theListsHoldFoldedWordsThatStayThemselves() {
    for (String word : ArabicWords.listed()) {
      assertThat(word).doesNotStartWith("الا").doesNotContain(" ").isNotEmpty();
      assertThat(word).startsWith(ArabicStemmer.stem(word, word));
    }
    for (String land : new String[] {"لبنان", "فلسطين", "باكستان", "قانون"}) {
      assertThat(stem(land)).isEqualTo(land);
    }
    Set<String> seen = new HashSet<>();
    for (String beginning : DataFile.lines(ArabicWords.class, "arabic/lam-words.txt")) {
      assertThat(beginning).startsWith("ال").isEqualTo(Spelling.fold(beginning));
      assertThat(seen.add(beginning)).as(beginning).isTrue();
    }
    assertThat(ArabicWords.FUTURE.contains("علن")).isTrue();
    assertThat(ArabicWords.FUTURE.contains("ناء")).isFalse();
  }
}
