package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  private static List<String> words(String text, Language language) {
    return Tokens.of(text, language).stream().map(token -> token.span().of(text)).toList();
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
    assertThat(first.equals(second)).as(first + " / " + second).isEqualTo(same);
  }

  @Test
  void aTurkishCaseEndingStaysWithItsName() {
    String text = "Ankara'da 'yeni' köprü";
    assertThat(words(text, Language.of("tr"))).containsExactly("Ankara'da", "yeni", "köprü");
  }
}
