package org.isnad.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
  private final ExtractiveAssistant assistant = new ExtractiveAssistant();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zilan-visit | متى يفتح معبر السنديان أمام الشاحنات؟ | معبر السنديان",
        "zilan-visit | كم وثيقة وقع الجانبان؟ | 14 وثيقة",
        "zilan-visit | ما رأي رائف السراج في الاتفاق؟ | السراج",
        "zilan-visit | كم نسبة ملء سد الكروان؟ | 64 في المئة",
        "zilan-visit | من وقع الاتفاق عن تيمارا؟ | التيماري",
        "zilan-visit | How much water does the deal guarantee? | 1.2 billion cubic metres",
        "zilan-visit | Quand la commission mixte doit-elle se réunir ? | 8 décembre",
        "orash-quake | ما قوة الزلزال؟ | درجات",
        "orash-quake | كم عمق مركز الزلزال؟ | 11 كيلومترا",
        "orash-quake | How many houses collapsed? | 80 houses",
        "talla-strike | بماذا يطالب العمال؟ | 12 في المئة",
        "talla-strike | كم سفينة تنتظر في عرض البحر؟ | سفينة",
        "cup-final | من سجل هدف الفوز؟ | القوصي",
        "ferry-rescue | منذ متى العبارة نجمة الشط في الخدمة؟ | 31 عاما",
        "telecom-fine | كم تبلغ الغرامة على سروتل؟ | 18 مليون"
      })
  void answersWithTheSentenceThatSaysIt(String event, String question, String words) {
    List<CitedSentence> answer = assistant.ask(InventedStories.of(event), question, 3);
    assertThat(answer)
        .as(question)
        .extracting(CitedSentence::text)
        .anyMatch(t -> t.contains(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zilan-visit | كم كلفة بناء سد الكروان؟",
        "zilan-visit | ما موقف الاتحاد الأوروبي من الاتفاق؟",
        "zilan-visit | من فاز بكأس العالم لكرة القدم؟",
        "zilan-visit | كم عمر الوزيرة نادية الحكيمي؟",
        "zilan-visit | What did the Pope say about the river?",
        "zilan-visit | Quel temps fera-t-il demain à Paris ?",
        "orash-quake | كم بلغت خسائر شركات التأمين؟",
        "orash-quake | هل زار ملك الدنمارك المنطقة؟",
        "talla-strike | ما اسم وزير الطيران؟",
        "cup-final | كم سعر تذكرة المباراة؟",
        "telecom-fine | ¿Quién ganó las elecciones?"
      })
  void saysNothingWhenTheReportsDoNotSay(String event, String question) {
    assertThat(assistant.ask(InventedStories.of(event), question, 3)).as(question).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ماذا قال جرادينسكي عن عطش قرنيل؟", "ماذا قال غرادينسكي عن عطش قرنيل؟"})
  void aNameMeetsInEverySpelling(String question) {
    List<CitedSentence> answer =
        assistant.ask(
            InventedStories.of("zilan-visit").stream()
                .filter(placed -> placed.report().sourceId().equals("union-telegraph"))
                .toList(),
            question,
            1);
    assertThat(answer).extracting(CitedSentence::text).allMatch(t -> t.contains("لن تعطش قرنيل"));
    assertThat(answer).hasSize(1);
  }

  @Test
  void anAnswerIsGivenOnceHoweverOftenItWasPrinted() {
    List<CitedSentence> answer =
        assistant.ask(InventedStories.of("zilan-visit"), "ماذا قال غرادينسكي عن عطش قرنيل؟", 5);
    assertThat(answer).filteredOn(sentence -> sentence.text().contains("لن تعطش")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "؟", "من هو؟", "ما هي؟"})
  void aQuestionWithoutContentHasNoAnswer(String question) {
    assertThat(assistant.ask(InventedStories.of("zilan-visit"), question, 3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "tr", "en"})
  void theDefaultLocaleDoesNotMatter(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(assistant.ask(InventedStories.of("orash-quake"), "HOW MANY HOUSES COLLAPSED?", 1))
          .hasSize(1);
    } finally {
      Locale.setDefault(before);
    }
  }
}
