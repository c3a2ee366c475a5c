package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "PRESENTATION_FORMS, ﻻ, لا",
    "PRESENTATION_FORMS, ﻼ, لا",
    "PRESENTATION_FORMS, ﺄ, أ",
    "PRESENTATION_FORMS, ﺔ, ة",
    "PRESENTATION_FORMS, Ａ１, A1",
    "PRESENTATION_FORMS, ﬁ, fi",
    "TASHKEEL, مُدَرِّسٌ, مدرس",
    "TASHKEEL, هٰذا, هذا",
    "TATWEEL, الـــعراق, العراق",
    "ALEF, أإآٱا, ااااا",
    "HAMZA_SEATS, مسؤول, مسءول",
    "HAMZA_SEATS, مسئول, مسءول",
    "TA_MARBUTA, مدينة, مدينه",
    "ALEF_MAQSURA, مصطفى, مصطفي",
    "PERSIAN_URDU_LETTERS, یک, يك",
    "PERSIAN_URDU_LETTERS, ہے, هي",
    "FOREIGN_LETTERS, ڤيينا, فيينا",
    "FOREIGN_LETTERS, پاريس, باريس",
    "DIGITS, ٠١٢٣٤٥٦٧٨٩, 0123456789",
    "DIGITS, ۰۱۲۳۴۵۶۷۸۹, 0123456789",
    "PUNCTUATION, ؟؛, ?;",
    "PUNCTUATION, «قال», '\"قال\"'",
    "PUNCTUATION, ٪, %",
    "CASE, ISTANBUL, istanbul",
    "LATIN_MARKS, été, ete",
    "LATIN_MARKS, ğşøł, gsol",
    "LATIN_MARKS, straße, strasse",
    "LATIN_MARKS, й, й",
    "HEBREW_POINTS, שָׁלוֹם, שלום",
    "PRESENTATION_FORMS, ﷲ, الله",
    "PRESENTATION_FORMS, ﭖ, پ",
    "TASHKEEL, كِتَابًا, كتابا",
    "TASHKEEL, ٱلرَّحْمَٰن, ٱلرحمن",
    "TATWEEL, عـــاجـــل, عاجل",
    "HAMZA_SEATS, شئون, شءون",
    "HAMZA_SEATS, بناؤه, بناءه",
    "TA_MARBUTA, وزارة, وزاره",
    "ALEF_MAQSURA, المصرى, المصري",
    "PERSIAN_URDU_LETTERS, کهولت, كهولت",
    "PERSIAN_URDU_LETTERS, میشود, ميشود",
    "PERSIAN_URDU_LETTERS, کوردۆ, كوردو",
    "FOREIGN_LETTERS, چيكن, جيكن",
    "FOREIGN_LETTERS, ڨفصة, قفصة",
    "FOREIGN_LETTERS, ڭادير, كادير",
    "FOREIGN_LETTERS, ڢاس, فاس",
    "FOREIGN_LETTERS, ٹوکیو, توکیو",
    "FOREIGN_LETTERS, ښار, شار",
    "DIGITS, １２3, 123",
    "PUNCTUATION, ﴿, )",
    "PUNCTUATION, צה״ל, 'צה\"ל'",
    "CASE, ΜΑΚΡΟΣ, μακροσ",
    "CASE, Μακρος, μακροσ",
  })
  void eachRuleAlone(SpellingRule rule, String text, String expected) {
    InLocales.check(() -> assertThat(rule.apply(text)).isEqualTo(expected));
  }

  @Test
  void commaIsPlain() {
    assertThat(SpellingRule.PUNCTUATION.apply("،")).isEqualTo(",");
  }

  @Test
  void invisibleMarksAreLeftOut() {
    assertThat(SpellingRule.INVISIBLE_MARKS.apply("\u200Fم\u200Cي\u202A\uFEFF\u00AD"))
        .isEqualTo("مي");
  }

  /** A rule that could be applied before its letters exist would leave them as they are. */
  @Test
  void presentationFormsUnfoldBeforeTheLettersAreFolded() {
    assertThat(Spelling.fold("\uFE84\uFEF7")).isEqualTo("الا");
    assertThat(Spelling.fold("Ｔ")).isEqualTo("t");
  }

  @Test
  void caseIsFoldedBeforeLatinMarks() {
    assertThat(Spelling.fold("ØSTERBRO ÆRØ")).isEqualTo("osterbro aero");
  }

  @ParameterizedTest
  @CsvSource({
    "الإِسـنادُ, الاسناد",
    "مسؤولة, مسءوله",
    "İSTANBUL, istanbul",
    "DİYARBAKIR, diyarbakir",
    "Café, cafe",
    "٢٠٢٥, 2025"
  })
  void foldsToTheComparingKey(String text, String key) {
    InLocales.check(() -> assertThat(Spelling.fold(text)).isEqualTo(key));
  }

  /** What one word becomes along the Nile, in the Levant, the Gulf and the Maghreb. */
  @ParameterizedTest
  @CsvSource({
    "مسؤولون, مسئولون", // Levant and Gulf, Egypt
    "مصطفى, مصطفي", // Egypt leaves the dots of the last yeh out, or puts them in
    "على, علي",
    "إستقالة, استقالة",
    "مدينة, مدينه",
    "ڤيديو, فيديو", // Egypt and the Maghreb write v
    "پاريس, باريس",
    "أڭادير, أكادير", // Morocco's g
    "هذه, هٰذه",
    "٢٠١٨, 2018", // the Maghreb writes Western digits
    "۲۰۱۸, 2018",
    "الكويـــت, الكويت",
    "\u202Bالقاهرة\u202C, القاهرة",
    "ﺍﻟﺠﺰﺍﺋﺮ, الجزائر",
    "ﻻجئ, لاجئ",
    "ﻷن, لأن",
  })
  void regionalSpellingsMeet(String one, String other) {
    InLocales.check(() -> assertThat(Spelling.fold(one)).isEqualTo(Spelling.fold(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "مسو\u0654ول, مسؤول",
    "مسو\u064E\u0654ول, مسؤول",
    "مسي\u0654ول, مسئول",
    "شى\u0654, شئ",
    "مسی\u0654ول, مسئول",
    "ا\u0654سد, أسد",
    "ا\u0653سيا, آسيا",
    "ه\u0654, ۀ",
    "اؤ\u0654, اؤ",
    "\u0654و, و",
  })
  void decomposedHamzasAreLikeComposedOnes(String decomposed, String composed) {
    assertThat(Spelling.fold(decomposed)).isEqualTo(Spelling.fold(composed));
    FoldedText folded = Spelling.foldKeepingOffsets(decomposed);
    assertThat(folded.key()).isEqualTo(Spelling.fold(composed));
  }

  @Test
  void aSeatAndItsHamzaAreOneStretchOfTheOriginal() {
    String text = "مسو\u0654ول";
    FoldedText folded = Spelling.foldKeepingOffsets(text);
    int hamza = folded.key().indexOf('ء');
    assertThat(folded.inOriginal(hamza, hamza + 1)).isEqualTo(new Span(2, 4));
  }

  @Test
  void offsetsLeadBackToTheOriginal() {
    String text = "قال مُحَمَّد ﻻ 😀 نعم";
    FoldedText folded = Spelling.foldKeepingOffsets(text);
    assertThat(folded.key()).isEqualTo(Spelling.fold(text));
    int at = folded.key().indexOf("محمد");
    assertThat(folded.inOriginal(at, at + 4).of(text)).isEqualTo("مُحَمَّد");
    int la = folded.key().indexOf("لا");
    assertThat(folded.inOriginal(la, la + 2).of(text)).isEqualTo("ﻻ");
    int end = folded.key().length();
    assertThat(folded.inOriginal(end - 3, end).of(text)).isEqualTo("نعم");
    assertThat(folded.inOriginal(0, 0)).isEqualTo(new Span(0, 0));
  }

  @Test
  void longLigaturesKeepOffsetsToo() {
    String text = "\uFDFA\uFDFA";
    FoldedText folded = Spelling.foldKeepingOffsets(text);
    assertThat(folded.inOriginal(0, folded.key().length())).isEqualTo(new Span(0, 2));
  }

  @Test
  void loneSurrogatesDoNoHarm() {
    assertThat(Spelling.fold("a\uD800b")).isEqualTo("a\uD800b");
  }
}
