package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.model.SpeakerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerKindsTest {
  private final ChainReader reader = new ChainReader(Press.catalogue());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|وزير المياه ليلى الهادي|ليلى الهادي|OFFICE_HOLDER",
        "ar|الوزيرة|ليلى الهادي|OFFICE_HOLDER",
        "ar|سلمى الحداد|سلمى الحداد|NAMED_PERSON",
        "ar|وِزارَة الصحة|وِزارَة الصحة|INSTITUTION",
        "ar|بيان صادر عن البلدية|بيان صادر عن البلدية|DOCUMENT",
        "ar|مسؤول كبير في الحلف|مسؤول كبير في الحلف|UNNAMED_OFFICIAL",
        "ar|مصادر مطلعة|مصادر مطلعة|UNNAMED_SOURCES",
        "ar|شهود عيان|شهود عيان|UNNAMED_PERSON",
        "ar|صحيفة «الميزان»|صحيفة «الميزان»|OUTLET",
        "ar|تاس|تاس|OUTLET",
        "ar|تغريدة|تغريدة|SOCIAL_MEDIA",
        "en|the mayor Anna Keller|Anna Keller|OFFICE_HOLDER",
        "en|two officials|two officials|UNNAMED_OFFICIAL",
        "en|a study|a study|DOCUMENT",
        "fr|la préfète Hélène Marchal|Hélène Marchal|OFFICE_HOLDER",
        "fr|une source proche du dossier|une source proche du dossier|UNNAMED_SOURCES",
        "fr|des habitants|des habitants|UNNAMED_PERSON",
        "fr|le ministère des Transports|le ministère des Transports|INSTITUTION",
      })
  void tellsTheKind(String language, String mention, String name, SpeakerKind kind) {
    Mention speaker = new Mention(name, mention, new Span(0, mention.length()));
    assertThat(reader.kindOf(speaker, new Language(language))).isEqualTo(kind);
  }
}
