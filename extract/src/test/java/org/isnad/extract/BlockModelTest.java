package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockModelTest {
  private static final List<String> TREES =
      List.of("0:0.5 1:-2.0 =0.1 =0.2 2:3.0 =0.4 0:7.5 =0.8 =1.6", "1:0.0 =-0.3 =0.3", "=0.05");

  /** As the file is read: at most the threshold goes left, what is no number right. */
  private static double sum(float[] row) {
    float first;
    if (row[0] <= 0.5f) {
      first = row[1] <= -2f ? 0.1f : 0.2f;
    } else if (row[2] <= 3f) {
      first = 0.4f;
    } else {
      first = row[0] <= 7.5f ? 0.8f : 1.6f;
    }
    double sum = 0;
    sum += first;
    sum += row[1] <= 0f ? -0.3f : 0.3f;
    sum += 0.05f;
    return sum;
  }

  @Test
  void rowsGoWhereTheForksSay() {
    float[] odd = {-0f, 0f, 0.5f, -2f, 3f, 7.5f, Float.NaN, Float.MAX_VALUE, -Float.MIN_VALUE};
    Random random = new Random(7);
    float[][] rows = new float[41][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[BlockFeatures.COUNT];
      for (int k = 0; k < 3; k++) {
        rows[i][k] = odd[random.nextInt(odd.length)];
      }
    }
    rows[3] = BlockFeatures.MENU;
    double[] found = BlockModel.parse(TREES).probabilities(rows);
    for (int i = 0; i < rows.length; i++) {
      double wanted = i == 3 ? 0 : 1 / (1 + Math.exp(-sum(rows[i])));
      assertThat(found[i]).as("row %d", i).isEqualTo(wanted);
    }
  }

  /** Eighty trees settle what all agree on; what they differ on is judged by all. */
  @Test
  void whatIsClearIsJudgedNoFurther() {
    List<String> trees = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      trees.add((i % 2 == 0 ? "0" : "1") + ":0.5 =-0.0625 =0.0625");
    }
    float[][] rows = new float[7][BlockFeatures.COUNT];
    rows[1][0] = 1;
    rows[2][0] = 1;
    rows[2][1] = 1;
    double[] found = BlockModel.parse(trees).probabilities(rows);
    assertThat(found[0]).isEqualTo(1 / (1 + Math.exp(80 * 0.0625)));
    assertThat(found[1]).isEqualTo(0.5);
    assertThat(found[2]).isEqualTo(1 / (1 + Math.exp(-80 * 0.0625)));
    assertThat(found[6]).isEqualTo(found[0]);
  }
}
