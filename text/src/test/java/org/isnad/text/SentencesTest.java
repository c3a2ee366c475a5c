package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static void check(Language language, String... sentences) {
    String text = String.join(" ", sentences);
    assertThat(cut(text, language)).containsExactly(sentences);
  }

  private static List<String> cut(String text, Language language) {
    return Sentences.of(text, language).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void plain() {
    check(
        Language.ARABIC, "وصل الوفد صباحا.", "هل يوقع الاتفاق؟", "لا أحد يعلم!", "ربما…", "انتهى.");
  }

  @Test
  void abbreviationsAndInitials() {
    check(Language.ARABIC, "قال د. سالم إن الخطة جاهزة.", "ونقلت أ.ف.ب. عنه ذلك.");
    check(Language.ARABIC, "نقلت (أ ف ب) عن مصدر.", "ونفى المكتب.");
    check(
        Language.ENGLISH,
        "Dr. J. R. Salem of the U.S. delegation spoke.",
        "He left at 5 p.m. on Friday.");
    check(Language.FRENCH, "M. Salem a parlé.", "Il est parti.");
  }

  @Test
  void decimalsAndAddresses() {
    check(Language.ARABIC, "ارتفع السعر 3.5 في المئة.", "التفاصيل على example.com الآن.");
  }

  @Test
  void quotations() {
    check(Language.ARABIC, "قال الوزير: «لن نتراجع.»", "ثم غادر القاعة.");
    check(Language.ENGLISH, "\"We will not move.\"", "He left.");
    check(Language.ENGLISH, "\"Will you move?\" she asked.", "He left.");
    check(Language.ARABIC, "سأل: «متى؟»، ثم خرج.");
  }

  @Test
  void lineBreaksEndSentencesWithoutStop() {
    assertThat(cut("عنوان بلا نقطة\n\nوصل الوفد.", Language.ARABIC))
        .containsExactly("عنوان بلا نقطة", "وصل الوفد.");
  }

  @Test
  void noSpaceBehindTheStop() {
    assertThat(cut("وصل الوفد.وغادر الوزير.", Language.ARABIC))
        .containsExactly("وصل الوفد.", "وغادر الوزير.");
  }

  @Test
  void nothing() {
    assertThat(cut("  \n ", Language.ARABIC)).isEmpty();
    assertThat(cut("...", Language.ARABIC)).containsExactly("...");
  }
}
