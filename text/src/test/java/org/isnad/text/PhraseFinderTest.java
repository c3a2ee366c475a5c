package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseFinderTest {

  private static boolean found(String phrase, String text) {
    return !new PhraseFinder(List.of(phrase)).in(text, Language.ARABIC).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "غزة, دخول المساعدات بغزة",
    "غزة, وصلت القوافل لغزة اليوم",
    "غزة, شمالا ولغزة حديث آخر",
    "غزة, غَزَّة تنتظر",
    "غزة, غـــزه تنتظر",
    "الاتحاد, كأس للاتحاد",
    "الاتحاد, هدف في مرمى اتحاد جدة",
    "اتحاد, فاز الاتحاد",
    "لبنان, المساعدات للبنان",
    "كرة القدم, نجوم كرة القدم يلتقون",
    "كرة القدم, ولكرة القدم جمهورها",
    "كرة القدم, كرة بالقدم",
    "كأس العالم, كاس العالم ٢٠٣٠",
    "2030, كأس العالم ٢٠٣٠",
    "الأبراج, حظك اليوم مع الابراج",
    "Trump, ترامب (TRUMP) يزور",
    "homme, portrait de l'homme du jour",
    "ירושלים, דיון בירושלים",
    "ڤيروس, أعراض فيروس جديد"
  })
  void isFoundHoweverItIsSpelledAndWhateverIsJoinedToIt(String phrase, String text) {
    assertThat(found(phrase, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "غزة, غزوة بدر",
    "غزة, مغازي القرية",
    "غزة, الغزي رئيسا للنادي",
    "كرة القدم, كرة اليد وقدم اللاعب",
    "الله, له ما له",
    "رمل, الأرملة والرملة",
    "art, the heart of the party",
    "12, 120 قتيلا"
  })
  void isNotFoundInOtherWords(String phrase, String text) {
    assertThat(found(phrase, text)).isFalse();
  }

  @Test
  void namesWhatItFoundAsItWasTyped() {
    PhraseFinder finder = new PhraseFinder(List.of("الأبراج", "كرة القدم", "غزّة", "!؟", ""));
    assertThat(finder.in("كرة القدم في غزة، ثم كرة القدم", Language.ARABIC))
        .containsExactly("كرة القدم", "غزّة");
    assertThat(new PhraseFinder(List.of("", "…")).isEmpty()).isTrue();
  }

  @Test
  void oneKeyForOnePhrase() {
    assertThat(PhraseFinder.key("  كُرَةُ   القدم ")).isEqualTo(PhraseFinder.key("كرة القدم"));
    assertThat(PhraseFinder.key("؟")).isEmpty();
  }
}
