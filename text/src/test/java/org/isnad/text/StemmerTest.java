package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {
  private static String stem(String tag, String word) {
    return Tokens.of(word, Language.of(tag)).getFirst().stem();
  }

  @ParameterizedTest
  @CsvSource({
    "en, strikes, striking",
    "en, strike, strikes",
    "en, companies, company",
    "en, planned, planning",
    "fr, libérées, libéré",
    "fr, journaux, journal",
    "fr, libérer, libérés",
    "de, Häuser, Hauses",
    "de, Wahlen, Wahl",
    "es, elecciones, elección",
    "es, canción, canciones",
    "it, elezioni, elezione",
    "pt, eleições, eleição",
    "nl, verkiezingen, verkiezing",
    "ru, выборов, выборами",
    "ru, президента, президентом",
    "tr, köprüleri, köprü",
    "tr, İstanbul'da, ISTANBUL’un",
    "sv, skolorna, skolor",
    "da, ministeren, ministerens",
    "no, valget, valg",
    "nb, broene, broen",
    "fi, talossa, talon",
    "ro, alegerile, alegeri",
    "hu, választások, választást",
    "el, εκλογές, εκλογών",
    "id, pemilihan, pemilihannya",
    "fa, کتاب‌ها, کتاب",
    "fa, کتابهای, کتاب",
    "fa, می‌گویند, گویند",
    "fa, ایرانی, ایران",
    "fa, مسلمانان, مسلمان",
    "fa, انتخابات, انتخاب",
    "ur, حملوں, حملہ",
    "ur, حملے, حملہ",
    "ur, پارٹیاں, پارٹی",
    "ur, امریکی, امریکہ",
    "ur, عورتیں, عورت",
    "he, הממשלה, ממשלת",
    "he, בישראל, ישראל",
    "he, והצבא, צבא",
    "he, בחירות, הבחירות",
    "he, גשרים, הגשר",
  })
  void formsMeet(String tag, String one, String other) {
    InLocales.check(() -> assertThat(stem(tag, one)).isEqualTo(stem(tag, other)));
  }

  @ParameterizedTest
  @CsvSource({
    "de, Wahl, Wal",
    "es, casa, cosa",
    "ru, мост, месть",
    "tr, köprü, kopya",
    "fa, ایران, ایراد",
    "fa, افغانستان, افغان",
    "ur, حملہ, حکومت",
    "he, מלחמה, ממשלה",
    "pl, most, mosty",
  })
  void otherWordsDoNot(String tag, String one, String other) {
    InLocales.check(() -> assertThat(stem(tag, one)).isNotEqualTo(stem(tag, other)));
  }

  /** Decomposed letters reach the rules composed. */
  @Test
  void decomposedMarksAreNoHindrance() {
    assertThat(stem("es", "eleccio\u0301n")).isEqualTo(stem("es", "elección"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "ru", "tr", "fa", "ur", "he", "ar", "hu", "fi"})
  void wordsOfAnotherAlphabetAndSignsAreLeft(String tag) {
    for (String word :
        new String[] {"桥", "мост", "γέφυρα", "7", "جسر", "גשר", "ß", "é", "\uD835\uDC00"}) {
      assertThat(stem(tag, word)).isNotEmpty();
    }
  }
}
