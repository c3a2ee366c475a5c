package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditReaderTest {
  private final ChainReader reader = new ChainReader(Press.catalogue());

  private static Article article(String language, String text, String dateline, String credit) {
    return new Article(
        null,
        null,
        null,
        new Language(language),
        Direction.LEFT_TO_RIGHT,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(new Block.Paragraph(text)),
        dateline,
        credit,
        false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|سوسنة - أ ف ب - افتتح العمدة جسراً جديداً.|afp",
        "ar|سوسنة (رويترز) - افتتح العمدة جسراً جديداً.|reuters",
        "ar|افتتح العمدة جسراً جديداً. (أ.ف.ب)|afp",
        "ar|افتتح العمدة جسراً جديداً. المصدر: رويترز|reuters",
        "ar|دبي في 4 مارس / وام / افتتح العمدة جسراً جديداً.|wam",
        "ar|«أ ف ب» - افتتح العمدة جسراً جديداً.|afp",
        "fr|SUSANNE, 9 juillet (AFP) – Le maire a inauguré un pont.|afp",
        "en|SUSANNA, July 9 (Reuters) - The mayor opened a bridge.|reuters",
        "en|SUSANNA (AP) — The mayor opened a bridge.|ap",
        "fr|Le maire a inauguré un pont. (avec AFP)|afp",
      })
  void findsTheCredit(String language, String text, String agency) {
    assertThat(reader.agencies(article(language, text, null, null))).containsExactly(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|تاس: العمدة يفتتح جسراً جديداً في المدينة القديمة",
        "fr|Le maire a parlé à Reuters (agence) du pont. Il est ensuite parti avec le conseil.",
        "ar|قال العمدة لوكالة فرانس برس إن الجسر آمن. وغادر المكان بعد ذلك مع أعضاء المجلس.",
        "en|The mayor told Reuters the bridge was safe. He then left the place with the council.",
      })
  void anAgencyMerelyQuotedIsNotCredited(String language, String text) {
    assertThat(reader.agencies(article(language, text, null, null))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|باريس- أ ف ب\\n\\nافتتح العمدة جسراً جديداً.|afp",
        "en|By The Associated Press\\n\\nThe mayor opened a bridge.|ap",
        "en|A new bridge for the town\\n\\nSUSANNA (AP) — The mayor opened it.|ap",
        "fr|Le maire a inauguré un pont.\\n\\nLe Carillon avec AFP|afp",
      })
  void findsTheCreditInALineOfItsOwn(String language, String text, String agency) {
    Article article = article(language, text.replace("\\n", "\n"), null, null);
    assertThat(reader.agencies(article)).containsExactly(agency);
  }

  @Test
  void theDatelineComesFirst() {
    Article article = article("ar", "نص. (رويترز)", "سوسنة - أ ف ب", null);
    assertThat(reader.agencies(article)).containsExactly("afp", "reuters");
  }
}
