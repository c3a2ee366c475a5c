package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Floors only rise: they are what the weights reach on names that they were not learned from. */
class NameLikenessTest {
  @ParameterizedTest
  @CsvSource({
    "سكريبال, سكربيل",
    "سكريبال, سكريبل",
    "هاسبل, هاسبيل",
    "ترامب, ترمب",
    "ترمب, Trump",
    "لافروف, Lavrov",
    "بيونغ يانغ, بيونج يانج",
    "بيونج يانج, Pyongyang",
    "كافانو, Kavanaugh",
    "ماكرون, Macron",
    "ماكرون, Макрон",
    "Macron, Μακρόν",
    "أردوغان, Erdoğan",
    "أردوغان, Эрдоган",
    "אר\u05b0דואן, اردوجان",
    "Эрдоган, ארדואן",
    "مَاكـرُون, macron",
    "السيسي, al-Sisi",
    "پوتین, Путин",
    "拉夫罗夫, Lavrov",
    "拉夫羅夫, لافروف",
  })
  void spellingsOfOneName(String one, String other) {
    InLocales.check(() -> {
      assertThat(NameLikeness.of(one, other)).isGreaterThan(NameLikeness.LIKELY);
      assertThat(NameLikeness.of(other, one)).isEqualTo(NameLikeness.of(one, other));
    });
  }

  @ParameterizedTest
  @CsvSource({
    "ماكرون, Merkel",
    "بوتين, بلينكن",
    "لافروف, Lukashenko",
    "Эрдоган, ترامب",
    "مصر, قطر",
    "טראמפ, Путин",
    "'', Trump",
    "😀, Trump",
    "2018, 2018",
  })
  void otherNames(String one, String other) {
    assertThat(NameLikeness.of(one, other)).isLessThan(NameLikeness.LIKELY);
  }

  @Test
  void lettersAreComparedWithoutArticleMarksAndDoubles() {
    assertThat(NameLetters.of("al-Ḥarīrī")).hasToString("hariri");
    assertThat(NameLetters.of("الحَرِيرِيّ")).hasToString("حريري");
    assertThat(NameLetters.of("پیونگ‌یانگ")).hasToString("پيونگيانگ");
    assertThat(NameLetters.of("x".repeat(3) + "ab".repeat(50)).length())
        .isEqualTo(NameLetters.MOST);
  }

  /** Every fifth city of CLDR is held out; many have a name of their own in Arabic (القاهرة). */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar-en", "ar-fr", "ar-de", "ar-ru", "fa-en", "fa-ar", "ur-en", "ur-ar", "he-en", "he-ar",
        "ru-en", "uk-en", "el-en", "tr-ar"
      })
  void citiesHeldOut(String tags) {
    String[] tag = tags.split("-", -1);
    List<NamePairs.Row> rows = NamePairs.rows().stream().filter(NamePairs.Row::heldOut).toList();
    NameTrial.Figures figures =
        NameTrial.of(
            rows,
            NamePairs.TAGS.indexOf(tag[0]),
            NamePairs.TAGS.indexOf(tag[1]),
            NameWeights.LEARNED);
    assertThat(figures.pairs()).isGreaterThan(60);
    assertThat(figures.area()).as("area").isGreaterThan(0.965);
    assertThat(figures.recall()).as("recall at 1 %% false").isGreaterThan(0.88);
    assertThat(figures.accepted()).as("accepted").isGreaterThan(0.86);
    assertThat(figures.wrong()).as("wrong").isLessThan(0.025);
  }

  /** Chinese writes by syllables, so more is lost. */
  @Test
  void chineseCitiesHeldOut() {
    List<NamePairs.Row> rows = NamePairs.rows().stream().filter(NamePairs.Row::heldOut).toList();
    NameTrial.Figures figures =
        NameTrial.of(
            rows, NamePairs.TAGS.indexOf("zh"), NamePairs.TAGS.indexOf("en"), NameWeights.LEARNED);
    assertThat(figures.area()).isGreaterThan(0.94);
    assertThat(figures.recall()).isGreaterThan(0.78);
  }

  @ParameterizedTest
  @CsvSource({
    "en, ar, .99, .97", "en, fa, .99, .95", "en, ur, .97, .93", "en, he, .97, .92",
    "en, ru, .98, .94", "en, el, .98, .95", "en, tr, .94, .90", "en, zh, .97, 0",
    "ar, ar, .99, .99", "ar, fa, .99, .94", "ar, ur, .99, .90", "ar, he, .99, .91",
    "ar, ru, .97, .94", "ar, tr, .97, .97", "ar, zh, .92, 0",
  })
  void peopleInTheNews(String from, String to, double accepted, double found) {
    List<String> lines = DataFile.lines(NameLikenessTest.class, "names-of-people.tsv");
    List<String> tags = List.of(lines.getFirst().split("\t", -1));
    List<Double> right = new ArrayList<>();
    List<Double> wrong = new ArrayList<>();
    int meet = 0;
    for (String row : lines.subList(1, lines.size())) {
      for (String against : lines.subList(1, lines.size())) {
        for (String one : row.split("\t", -1)[tags.indexOf(from)].split("\\|", -1)) {
          for (String other : against.split("\t", -1)[tags.indexOf(to)].split("\\|", -1)) {
            if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
              continue;
            }
            (row.equals(against) ? right : wrong).add(NameLikeness.of(one, other));
            meet += row.equals(against) && meet(one, other) ? 1 : 0;
          }
        }
      }
    }
    NameTrial.Figures figures = NameTrial.figures(array(right), array(wrong));
    assertThat(figures.accepted()).as("accepted").isGreaterThanOrEqualTo(accepted);
    assertThat(figures.wrong()).as("wrong").isLessThan(0.006);
    assertThat((double) meet / right.size()).as("found").isGreaterThanOrEqualTo(found);
  }

  private static boolean meet(String one, String other) {
    int[] finders = NameLetters.of(other).finders();
    return Arrays.stream(NameLetters.of(one).finders())
        .anyMatch(hash -> Arrays.stream(finders).anyMatch(against -> against == hash));
  }

  private static double[] array(List<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
