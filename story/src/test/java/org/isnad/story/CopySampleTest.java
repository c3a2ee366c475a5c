package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.model.Language;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;

class CopySampleTest {
  private static final String LETTERS = "بتثجحخدرزسشصضطعغفقكلمنهي";

  private final Random random = new Random(5);

  @Test
  void aWholeCopyHasAll() {
    for (int words : new int[] {20, 69, 300, 2000}) {
      List<String> text = text(words);
      assertThat(sample(text).containedIn(sample(text))).as("%d words", words).isEqualTo(1);
      assertThat(sample(text).leadInCommon(sample(text))).isEqualTo(1);
      assertThat(sample(text).size()).isEqualTo(words - CopyRows.ROW + 1);
    }
  }

  @Test
  void aCutCopyIsContainedAndContainsItsShare() {
    for (int words : new int[] {60, 150, 400, 1500}) {
      for (double share : new double[] {0.5, 0.7}) {
        double sum = 0;
        for (int round = 0; round < 60; round++) {
          List<String> text = text(words);
          CopySample whole = sample(text);
          CopySample cut = sample(text.subList(0, (int) (words * share)));
          assertThat(cut.containedIn(whole)).isEqualTo(1);
          double estimate = whole.containedIn(cut);
          assertThat(estimate).as("%s of %d words", share, words).isCloseTo(share, within(0.3));
          sum += estimate;
        }
        assertThat(sum / 60).as("%s of %d words", share, words).isCloseTo(share, within(0.05));
      }
    }
  }

  @Test
  void aCopyWithWordsOfItsOwnHasTheShareThatIsNotItsOwn() {
    double sum = 0;
    for (int round = 0; round < 60; round++) {
      List<String> text = text(400);
      List<String> mixed = new ArrayList<>(text.subList(0, 280));
      mixed.addAll(text(120));
      sum += sample(mixed).containedIn(sample(text));
    }
    assertThat(sum / 60).isCloseTo(0.7, within(0.04));
  }

  @Test
  void aShortTextIsFoundInALongOne() {
    for (int round = 0; round < 30; round++) {
      List<String> text = text(1800);
      CopySample piece = sample(text.subList(700, 1000));
      assertThat(piece.containedIn(sample(text))).isEqualTo(1);
      assertThat(sample(text).containedIn(piece)).isCloseTo(300 / 1800.0, within(0.2));
    }
  }

  @Test
  void differentTextsHaveNothingInCommon() {
    for (int words : new int[] {30, 200, 2000}) {
      CopySample one = sample(text(words));
      CopySample other = sample(text(words));
      assertThat(one.containedIn(other)).isLessThan(0.02);
      assertThat(one.leadInCommon(other)).isZero();
    }
  }

  @Test
  void theSampleStaysSmallAndSorted() {
    for (int words : new int[] {10, 68, 69, 500, 2400}) {
      int[] rows = rows(text(words)).rows();
      assertThat(rows).isSorted().doesNotHaveDuplicates();
      assertThat(rows.length).isLessThan(130);
    }
  }

  @Test
  void aTextShorterThanARowHasNothing() {
    CopySample empty = sample(text(4));
    assertThat(empty.size()).isZero();
    assertThat(empty.count()).isZero();
    assertThat(empty.containedIn(sample(text(50)))).isZero();
    assertThat(empty.leadInCommon(empty)).isZero();
  }

  @Test
  void vowelsAndTatweelDoNotHideACopy() {
    String plain = "أعلنت بلدية السدرة إغلاق سوق السمك القديم أسبوعا واحدا لإصلاح السقف";
    String dressed =
        "أَعْلَنَتْ بلديةُ الســدرة إغلاقَ سوقِ السمكِ القديمِ أسبوعًا واحدًا لإصلاحِ السقف";
    assertThat(sample(dressed).containedIn(sample(plain))).isEqualTo(1);
  }

  private static CopyRows rows(List<String> words) {
    return CopyRows.of(Tokens.of(String.join(" ", words), Language.ARABIC));
  }

  private static CopySample sample(List<String> words) {
    return sample(String.join(" ", words));
  }

  private static CopySample sample(String text) {
    return CopySample.of(Tokens.of(text, Language.ARABIC));
  }

  /** So many words of four to seven letters by chance. */
  private List<String> text(int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = 4 + random.nextInt(4); length > 0; length--) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      text.add(word.toString());
    }
    return text;
  }
}
