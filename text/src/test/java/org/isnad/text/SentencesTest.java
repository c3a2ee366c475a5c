package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static void check(Language language, String... sentences) {
    String text = String.join(" ", sentences);
    InLocales.check(() -> assertThat(cut(text, language)).containsExactly(sentences));
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
  void whoSpokeBelongsToTheQuotation() {
    check(Language.ARABIC, "«متى يصل الوفد؟» سأل الوزير.", "لم يجب أحد.");
    check(Language.ARABIC, "قال: «هل انتهى الأمر؟»", "ثم غادر.");
    check(Language.of("fa"), "«چرا؟» پرسید خبرنگار.", "او رفت.");
  }

  @Test
  void agenciesBetweenPoints() {
    check(Language.ARABIC, "ذكرت أ. ف. ب. أن السفينة وصلت.", "ولم تتأخر.");
    check(Language.ARABIC, "نقلت «أ ف ب» عن مصدر قوله ذلك.", "ونفى المكتب.");
    check(Language.ARABIC, "ولد عام 340 ق.م. في المدينة.", "ثم رحل.");
  }

  @Test
  void ordinalsAndAbbreviationsOfOtherLanguages() {
    check(
        Language.of("de"),
        "Am 3. Oktober tagt der Rat.",
        "Er kam 2018.",
        "Z.B. Dr. Salem spricht.");
    check(Language.of("tr"), "Köprü 29. yılını kutladı.", "Prof. Salem konuştu.");
    check(Language.of("es"), "El Sr. Salem llegó a EE. UU. ayer.", "Habló poco.");
    check(Language.of("ru"), "Мост длиной 5 км. открыл г. Салем.", "Он уехал.");
    check(Language.of("pt"), "O Sr. Salem chegou.", "Falou pouco.");
    check(Language.ENGLISH, "He won in 12.", "She left.");
  }

  @Test
  void noSpaceBehindTheStopInLatin() {
    assertThat(cut("The minister left.He said nothing on node.js or U.S.Army.", Language.ENGLISH))
        .containsExactly("The minister left.", "He said nothing on node.js or U.S.Army.");
  }

  @Test
  void dotsAndDigitsOfTheThreeSystems() {
    check(Language.ARABIC, "بلغ ٣٫٥ أو ٣.٥ مليون.", "وكان ۲٫۱ قبل عام.");
    check(Language.of("ur"), "وزیر نے پل کا افتتاح کیا۔", "وہ چلے گئے۔");
    check(Language.of("hi"), "मंत्री आए।", "वे गए।");
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
