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
        "ar|نادية الحكيمي|نادية الحكيمي|NAMED_PERSON",
        "ar|نادِيَةُ|نادِيَةُ|NAMED_PERSON",
        "ar|نادي الساحل|نادي الساحل|INSTITUTION",
        "ar|وِزارَة الصحة|وِزارَة الصحة|INSTITUTION",
        "ar|بيان صادر عن البلدية|بيان صادر عن البلدية|DOCUMENT",
        "ar|مسؤول كبير في الحلف|مسؤول كبير في الحلف|UNNAMED_OFFICIAL",
        "ar|مصادر مطلعة|مصادر مطلعة|UNNAMED_SOURCES",
        "ar|شهود عيان|شهود عيان|UNNAMED_PERSON",
        "ar|ناجين من الزلزال|ناجين من الزلزال|UNNAMED_PERSON",
        "ar|النّاجون|النّاجون|UNNAMED_PERSON",
        "ar|صحيفة «الميزان»|صحيفة «الميزان»|OUTLET",
        "ar|تاس|تاس|OUTLET",
        "ar|تغريدة|تغريدة|SOCIAL_MEDIA",
        "ar|موسكو|موسكو|INSTITUTION",
        "ar|السُّعودية|السُّعودية|INSTITUTION",
        "ar|الولايات المتحدة|الولايات المتحدة|INSTITUTION",
        "ar|رئيسها التنفيذي مازن الكتبي|مازن الكتبي|OFFICE_HOLDER",
        "ar|لدراسة أجرتها الجامعة|دراسة أجرتها الجامعة|DOCUMENT",
        "ar|لقطات بثها التلفزيون|لقطات بثها التلفزيون|DOCUMENT",
        "ar|الضباط|الضباط|UNNAMED_OFFICIAL",
        "ar|أحد الناجين|أحد الناجين|UNNAMED_PERSON",
        "ar|سلمى باريس|سلمى باريس|NAMED_PERSON",
        "en|the mayor Anna Keller|Anna Keller|OFFICE_HOLDER",
        "en|Moscow|Moscow|INSTITUTION",
        "en|two officials|two officials|UNNAMED_OFFICIAL",
        "en|a study|a study|DOCUMENT",
        "fr|la préfète Hélène Marchal|Hélène Marchal|OFFICE_HOLDER",
        "fr|une source proche du dossier|une source proche du dossier|UNNAMED_SOURCES",
        "fr|Bruxelles|Bruxelles|INSTITUTION",
        "fr|des habitants|des habitants|UNNAMED_PERSON",
        "fr|le ministère des Transports|le ministère des Transports|INSTITUTION",
      })
  void tellsTheKind(String language, String mention, String name, SpeakerKind kind) {
    Mention speaker = new Mention(name, mention, new Span(0, mention.length()));
    assertThat(reader.kindOf(speaker, new Language(language))).isEqualTo(kind);
  }

  /** A country that no list knows, and a person of one name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|سروانة|قالت سروانة إنها ستحضر. ويعيش في سُروانة مليونان. وفي سروانة نهر.|INSTITUTION",
        "ar|جورين|أعلنت جورين موعد القمة في عاصمة جورين.|INSTITUTION",
        "ar|سلمى|قالت سلمى إنها ستحضر. ورأيت سلمى.|NAMED_PERSON",
        "en|Sorwana|Sorwana said it would attend. Rain fell in Sorwana.|INSTITUTION",
        "fr|Sorvanie|La Sorvanie a dit oui. Il pleut en Sorvanie.|INSTITUTION",
      })
  void knowsAPlaceByTheRestOfTheText(String language, String name, String text, SpeakerKind kind) {
    Mention speaker = new Mention(name, name, new Span(0, name.length()));
    assertThat(reader.kindOf(speaker, new Language(language), text)).isEqualTo(kind);
  }
}
