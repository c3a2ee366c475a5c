package org.isnad.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Token;
import org.isnad.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

  @ParameterizedTest
  @CsvSource({
    "ar, وأضاف أن العمل مستمر, true",
    "ar, أعلن الوزير أن العمل مستمر, false",
    "en, But the work goes on, true",
    "en, Work goes on in the valley, false",
    "fr, Elle a promis des données, true",
    "fr, La commission se réunira, false"
  })
  void aSentenceThatLeansIsKnownByItsFirstWord(String tag, String sentence, boolean leans) {
    Language language = new Language(tag);
    assertThat(LeaningWords.leans(Tokens.of(sentence, language), language)).isEqualTo(leans);
  }

  @ParameterizedTest
  @CsvSource({
    "وقال وزير المياه إن العمل مستمر, false",
    "وأضاف أن العمل مستمر, true",
    "وهو من سكان القرية القديمة, true"
  })
  void aSpeakerWhoIsNamedStandsByHimself(String sentence, boolean leans) {
    assertThat(LeaningWords.leans(Tokens.of(sentence, Language.ARABIC), Language.ARABIC))
        .isEqualTo(leans);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, كم سفينة تنتظر؟, NUMBER",
    "ar, قديش عدد السفن؟, NUMBER",
    "ar, بكام التذكرة؟, NUMBER",
    "ar, شحال من سفينة؟, NUMBER",
    "ar, إمتى هيفتح المعبر؟, TIME",
    "ar, وقتاش يحل المعبر؟, TIME",
    "ar, منو وقّع الاتفاق؟, PERSON",
    "ar, شكون وقع الاتفاق؟, PERSON",
    "ar, وين صار الحريق؟, PLACE",
    "ar, لَيْش سكّروا الطريق؟, REASON",
    "ar, علاش سدو الطريق؟, REASON",
    "ar, وش قال الوزير؟, THING",
    "en, How many ships wait?, NUMBER",
    "en, How did it begin in the port?, MANNER",
    "fr, Combien de navires attendent ?, NUMBER",
    "fr, Pourquoi la route est-elle fermée ?, REASON"
  })
  void theAskingWordTellsWhatIsAskedFor(String tag, String asked, AnswerKind kind) {
    Question question = Question.of(asked, new Language(tag));
    assertThat(question.kinds()).containsExactly(kind);
    assertThat(question.words()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "الدكاترة, طبيب",
    "بيرجعوا, عودة",
    "المية, الماء",
    "الحرّاس, حارس",
    "توقيع, وقّع",
    "جرادينسكي, غرادينسكي"
  })
  void aWordIsHeldInItsOtherForms(String asked, String said) {
    Token word = Tokens.of(asked, Language.ARABIC).getFirst();
    WordKeys held = WordKeys.of(said, Tokens.of(said, Language.ARABIC), Language.ARABIC);
    assertThat(WordKeys.of(word, Language.ARABIC, List.of()).heldBy(held)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"asking-words.txt", "evidence-words.txt", "leaning-words.txt"})
  void everyListIsReadInThreeLanguages(String file) {
    assertThat(DataFile.lines(WordLists.class, file)).anyMatch(line -> line.startsWith("ar "));
    assertThat(DataFile.lines(WordLists.class, file)).anyMatch(line -> line.startsWith("en "));
    assertThat(DataFile.lines(WordLists.class, file)).anyMatch(line -> line.startsWith("fr "));
  }
}
