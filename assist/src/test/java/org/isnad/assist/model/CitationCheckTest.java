package org.isnad.assist.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.assist.Excerpts;
import org.isnad.model.Language;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | s1 | The bridge over the Tarn was shut after a crack was found in the main cable. |",
        "en | s2 | The crack is 40 centimetres long, the chief engineer Ruth Calder said. |",
        "en | s1 s2 | Inspectors found a crack of about 40 centimetres in the main cable. |",
        "en | s9 | The bridge over the Tarn was shut. | UNCITED",
        "en | 1 | The bridge over the Tarn was shut. | UNCITED",
        "en | s1 | The bridge was shut after a crack of 60 centimetres was found in its cable. | NUMBER",
        "en | s1 | The Tarn Bridge was shut on Monday by Helen Marsh after a crack was found. | NAME",
        "en | s2 | The crack is \"very long\", said Ruth Calder, the chief engineer. | QUOTATION",
        "en | s1 | The bridge was shut, see https://evil.example/x for more. | MARKUP",
        "en | s1 | The bridge was <b>shut</b> after a crack was found. | MARKUP",
        "en | s1 | The city wants a new tunnel and free buses for pensioners. | UNSUPPORTED",
        "en | s3 | Trains are affected by the closure of the old bridge. | DENIAL",
        "en | s1 | The Tarn Bridge was never shut after inspectors found a crack. | DENIAL",
        "en | s1 | Le pont a été fermé lundi à cause d'une fissure dans le câble principal. | LANGUAGE",
        "ar | s1 | أُغلق الجسر بعد العثور على شق في سلكه الرئيسي. |",
        "ar | s2 | طول الشق 40 سنتيمترا، بحسب المهندسة رلى حداد. |",
        "ar | s2 | طول الشق أربعون سنتيمترا كما قالت المهندسة. |",
        "ar | s2 | طول الشق خمسون سنتيمترا كما قالت المهندسة. | NUMBER",
        "ar | s2 | قالت المهندسة إن الشق «خطير جدا» وطوله 40 سنتيمترا. | QUOTATION",
        "ar | s3 | تأثرت القطارات بإغلاق الجسر القديم. | DENIAL",
        "fr | s1 | Le pont du Val a été fermé après la découverte d'une fissure. |",
        "fr | s2 | Selon Claire Montel, la fissure mesure 40 centimètres. |",
        "fr | s2 | Selon Paul Estève, la fissure mesure 40 centimètres. | NAME"
      })
  void aSentenceStandsOrFallsByWhatItCites(String tag, String cites, String text, Faulted fault) {
    List<CitedSentence> sentences = Excerpts.of(List.of(Reports.of(1, tag, Reports.text(tag))), 9);
    assertThat(sentences).hasSizeGreaterThan(1);
    CitationCheck check =
        new CitationCheck(sentences, Map.of(1L, new Language(tag)), new Language(tag), false);
    List<Claim> claims = check.check(List.of(new Written(text, List.of(cites.split(" ", -1)))));
    assertThat(check.faults().keySet()).isEqualTo(fault == null ? Set.of() : Set.of(fault));
    assertThat(claims).hasSize(fault == null ? 1 : 0);
  }

  @Test
  void aTranslationIsHeldByNamesNumbersAndIdeas() {
    List<CitedSentence> sentences = Excerpts.of(List.of(Reports.of(1, "ar", Reports.ARABIC)), 9);
    CitationCheck check =
        new CitationCheck(sentences, Map.of(1L, Language.ARABIC), Language.ENGLISH, false);
    List<Claim> claims =
        check.check(
            List.of(
                new Written("The crack is 40 centimetres long, said the engineer.", List.of("s2")),
                new Written(
                    "The crack is 70 centimetres long, said the engineer.", List.of("s2"))));
    assertThat(claims).extracting(Claim::text).noneMatch(text -> text.contains("70"));
    assertThat(check.faults()).containsEntry(Faulted.NUMBER, 1);
  }

  @Test
  void whereLoadedWordsAreToBeLeftOutTheyAre() {
    String text = "قال مصدر طبي إن خمسة شهداء سقطوا في القصف على مدينة الوادي أمس.";
    List<CitedSentence> sentences = Excerpts.of(List.of(Reports.of(1, "ar", text)), 9);
    CitationCheck check =
        new CitationCheck(sentences, Map.of(1L, Language.ARABIC), Language.ARABIC, true);
    List<Claim> claims =
        check.check(
            List.of(
                new Written(
                    "سقط خمسة قتلى في القصف على مدينة الوادي، وفق مصدر طبي.", List.of("s1")),
                new Written("سقط خمسة شهداء في القصف على مدينة الوادي.", List.of("s1"))));
    assertThat(claims).extracting(Claim::text).singleElement().asString().contains("قتلى");
    assertThat(check.faults()).containsEntry(Faulted.LOADED, 1);
  }
}
