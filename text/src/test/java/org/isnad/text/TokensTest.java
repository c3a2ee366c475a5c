package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  private static List<String> words(String text, Language language) {
    List<String> words = new ArrayList<>();
    InLocales.check(() -> {
      words.clear();
      Tokens.of(text, language).forEach(token -> words.add(token.span().of(text)));
    });
    return words;
  }

  @Test
  void offsetsAreOfTheOriginal() {
    String text = "وقال «مُحَمَّد» إنّ 3.5% من السـكان، ١٢٠ ألفا، غادروا.";
    assertThat(words(text, Language.ARABIC))
        .containsExactly(
            "وقال", "مُحَمَّد", "إنّ", "3.5", "من", "السـكان", "١٢٠", "ألفا", "غادروا");
    assertThat(Tokens.of(text, Language.ARABIC))
        .extracting(Token::folded)
        .containsExactly("وقال", "محمد", "ان", "3.5", "من", "السكان", "120", "الفا", "غادروا");
  }

  /** Three digit systems, their signs, and numbers beside letters. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "ارتفع ٣٫٥٪ إلى ١٬٢٠٠ ! 3.5 1200",
        "ارتفع 3.5% إلى 1,200 ! 3.5 1200",
        "افزایش ۳٫۵ درصد ! 3.5",
        "في 12/3/2018 الساعة 7:30 ! 12 3 2018 7 30",
        "كوفيد-19 وF16 ! 19",
        "1.5. ! 1.5",
      })
  void numbers(String text, String numbers) {
    InLocales.check(() ->
        assertThat(
                Tokens.of(text, Language.ARABIC).stream()
                    .filter(Token::number)
                    .map(Token::folded)
                    .toList())
            .containsExactly(numbers.split(" ", -1)));
  }

  @Test
  void directionsMix() {
    String text = "أعلنت شركة Nimbus (نيمبوس) إطلاق X-1 في دبي";
    assertThat(words(text, Language.ARABIC))
        .containsExactly("أعلنت", "شركة", "Nimbus", "نيمبوس", "إطلاق", "X", "1", "في", "دبي");
  }

  @Test
  void marksWithoutWidthPartNoWordAndEndNone() {
    String text = "\u200Fالوزير\u200F قا\u200Bل\u202C: \u2067«نعم»\u2069 می\u200Cرود";
    assertThat(words(text, Language.ARABIC))
        .containsExactly("الوزير", "قا\u200Bل", "نعم", "می\u200Cرود");
    assertThat(Tokens.of(text, Language.ARABIC))
        .extracting(Token::folded)
        .containsExactly("الوزير", "قال", "نعم", "ميرود");
  }

  @Test
  void oneWordInItsSpellingsIsOneKey() {
    String text = "المسؤولون المسئولون المسؤولــون المَسؤُولونَ ﺍﻟﻤﺴﺆﻭﻟﻮﻥ المسو\u0654ولون";
    InLocales.check(() ->
        assertThat(Tokens.of(text, Language.ARABIC))
            .hasSize(6)
            .extracting(Token::folded)
            .containsOnly("المسءولون"));
  }

  @Test
  void functionWordsAreMarked() {
    assertThat(Tokens.of("اجتمع الوزير في الواحة", Language.ARABIC))
        .extracting(Token::stop)
        .containsExactly(false, false, true, false);
  }

  @Test
  void apostrophes() {
    assertThat(words("l'homme d’État", Language.FRENCH)).containsExactly("l", "homme", "d", "État");
    assertThat(words("Lebanon's ministers' don't", Language.ENGLISH))
        .containsExactly("Lebanon's", "ministers", "don", "t");
    assertThat(Tokens.of("Lebanon's", Language.ENGLISH).getFirst().stem()).isEqualTo("lebanon");
  }

  @Test
  void hanIsCutIntoPairs() {
    assertThat(words("部长开桥", new Language("zh"))).containsExactly("部长", "长开", "开桥");
    assertThat(words("桥", new Language("zh"))).containsExactly("桥");
  }

  @ParameterizedTest
  @CsvSource({
    "والوزراء, الوزير, false",
    "للوزير, الوزير, true",
    "بالمدينة, المدينة, true",
    "ولبنان, لبنان, true",
    "المسؤولون, المسئولين, true",
    "لاعبين, لاعبون, true",
    "وزير, زير, false"
  })
  void arabicFormsMeet(String one, String other, boolean same) {
    String first = Tokens.of(one, Language.ARABIC).getFirst().stem();
    String second = Tokens.of(other, Language.ARABIC).getFirst().stem();
    assertThat(first.equals(second)).as(first + " ! " + second).isEqualTo(same);
  }

  @Test
  void aTurkishCaseEndingStaysWithItsName() {
    String text = "Ankara'da 'yeni' köprü";
    assertThat(words(text, Language.of("tr"))).containsExactly("Ankara'da", "yeni", "köprü");
  }
}
