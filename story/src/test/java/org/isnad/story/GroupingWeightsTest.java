package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingWeightsTest {
  private static final String STORIES = "weights.txt";
  private static final String EVENTS = "event-weights.txt";

  @ParameterizedTest
  @ValueSource(strings = {STORIES, EVENTS})
  void everyLineIsAModelAKnownColumnAndANumberOnce(String file) {
    List<String> lines = DataFile.lines(GroupingWeights.class, file);
    TreeSet<String> models = new TreeSet<>();
    TreeSet<String> seen = new TreeSet<>();
    for (String line : lines) {
      String[] at = line.split(" ", -1);
      assertThat(at).as(line).hasSize(3);
      assertThat(GroupingWeights.place(at[1])).as(line).isBetween(0, Likeness.COLUMNS + 1);
      assertThat(Double.parseDouble(at[2])).as(line).isFinite().isBetween(-100.0, 100.0);
      assertThat(seen.add(at[0] + " " + at[1])).as(line).isTrue();
      models.add(at[0]);
    }
    assertThat(models).contains("others", "across");
    if (file.equals(STORIES)) {
      assertThat(models).contains("ar", "en", "headlines");
    }
    for (String model : models) {
      assertThat(seen).contains(model + " BIAS", model + " JOIN");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {STORIES, EVENTS})
  void theJoinOfEveryModelIsAProbability(String file) {
    for (String line : DataFile.lines(GroupingWeights.class, file)) {
      String[] at = line.split(" ", -1);
      if (at[1].equals("JOIN")) {
        double join = Double.parseDouble(at[2]);
        assertThat(join).isGreaterThan(0).isLessThan(1);
        assertThat(GroupingWeights.rescaled(join, join))
            .isCloseTo(GroupingWeights.JOIN_AT, within(1e-9));
      }
    }
  }

  @Test
  void aModelsOwnPointOfJoiningIsTakenToTheCommonOne() {
    double odds = Math.log(0.6 / 0.4);
    double[] model = new double[Likeness.COLUMNS + 2];
    model[GroupingWeights.place("BIAS")] = odds;
    model[GroupingWeights.place("JOIN")] = 0.6;
    GroupingWeights weights = GroupingWeights.of(Map.of("ar", model));
    Fingerprint report = report(1, Language.ARABIC);
    assertThat(weights.probability(report, report, new Likeness()))
        .isCloseTo(GroupingWeights.JOIN_AT, within(1e-9));
    Fingerprint english = report(2, Language.ENGLISH);
    assertThat(weights.probability(report, english, new Likeness())).isZero();
  }

  @Test
  void rescalingKeepsTheOrderAndTheEnds() {
    assertThat(GroupingWeights.rescaled(0, 0.4)).isZero();
    assertThat(GroupingWeights.rescaled(1, 0.4)).isEqualTo(1);
    double before = -1;
    for (int i = 0; i <= 100; i++) {
      double now = GroupingWeights.rescaled(i / 100.0, 0.4);
      assertThat(now).isGreaterThan(before);
      before = now;
    }
  }

  @Test
  void oneReportTwiceIsLikelyAndTwoWithNothingInCommonAreNot() {
    Fingerprints prints = new Fingerprints();
    Fingerprint bridge = print(prints, Reports.bridge(1, "waha", 0));
    Fingerprint same = print(prints, Reports.bridge(2, "sidra", 1));
    Fingerprint football = print(prints, Reports.football(3, "zahr", 1));
    Likeness likeness = new Likeness();
    likeness.compare(bridge, same);
    assertThat(GroupingWeights.STORIES.probability(bridge, same, likeness)).isGreaterThan(0.9);
    likeness.compare(bridge, football);
    assertThat(GroupingWeights.STORIES.probability(bridge, football, likeness)).isLessThan(0.05);
  }

  private static Fingerprint print(Fingerprints prints, StoryItem item) {
    return prints.of(item, StoryWords.of(item));
  }

  private static Fingerprint report(long id, Language language) {
    return print(
        new Fingerprints(), new StoryItem(id, language, null, "", "الواحة", "نص قصير", List.of()));
  }
}
