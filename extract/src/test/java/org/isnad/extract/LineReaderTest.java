package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  private static final String LETTERS =
      "aZé Ωİ٣7۴ \u00a0\n\u200b\u00ad'’ًـلامЖ中の\ud83d\ude00.-«،\u2028\u200cǅ";

  private final LineReader reader = new LineReader();

  /** One pass says what three say, whatever was read before. */
  private void check(String before, String text, String behind) {
    String whole = before + text + behind;
    reader.read(whole, before.length(), before.length() + text.length());
    String line = Words.squeeze(text);
    assertThat(reader.text()).isEqualTo(line);
    assertThat(reader.key()).as(line).isEqualTo(Words.key(line));
    assertThat(reader.words()).as(line).isEqualTo(Words.count(line));
  }

  @Test
  void readsLinesOfManySpellings() {
    for (String text :
        List.of(
            "",
            " \n\t",
            "  The harbour’s  NEW  bridge\nopens ",
            "  افتُتِح   الجســـر الجديد في المينــاء ",
            "والجسر ده اتفتح إمبارح، ٣٢ مركب و 12 قارب و ۴ سفن",
            "هالجسر شو كبير — قال Omar Sample.",
            "الجسر ديال المرسى تحل البارح",
            "می\u200cشود پل تازه",
            "ИСТАНБУЛ’da İSTANBUL ΟΔΟΣ",
            "新しい橋 opens ที่ท่าเรือ",
            "soft\u00adhyphen and zero\u200bwidth")) {
      check("", text, "");
      check("before ", text, " behind");
    }
  }

  @Test
  void readsWhateverComes() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(round % 100 == 0 ? 2_000 : 40);
      for (int i = 0; i < length; i++) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      check("x", text.toString(), "y");
    }
  }
}
