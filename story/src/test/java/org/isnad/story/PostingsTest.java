package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingsTest {
  private static final int MOST = 40;

  private final Postings postings = new Postings(MOST);

  @Test
  void aKeyNamesItsReportsNewestFirst() {
    postings.add(7, 1);
    postings.add(8, 2);
    postings.add(7, 3);
    postings.add(0, 3);
    assertThat(reports(7)).containsExactly(3, 1);
    assertThat(reports(8)).containsExactly(2);
    assertThat(reports(0)).containsExactly(3);
    assertThat(reports(9)).isEmpty();
  }

  @Test
  void whatIsForgottenIsNotNamedAnyMore() {
    postings.add(7, 1);
    postings.add(8, 2);
    postings.add(7, 3);
    postings.forgetBefore(3);
    assertThat(reports(7)).containsExactly(3);
    assertThat(reports(8)).isEmpty();
    postings.forgetBefore(10);
    assertThat(reports(7)).isEmpty();
    postings.add(7, 10);
    assertThat(reports(7)).containsExactly(10);
  }

  @Test
  void itGrowsPastItsFirstSizes() {
    for (int report = 0; report < 10_000; report++) {
      postings.add(report, report);
      postings.add(-1, report);
    }
    assertThat(reports(-1)).hasSize(MOST).startsWith(9_999, 9_998).endsWith(9_960);
    for (int report = 0; report < 10_000; report++) {
      assertThat(reports(report)).containsExactly(report);
    }
  }

  @Test
  void itAgreesWithPlainLists() {
    Random random = new Random(4);
    List<int[]> plain = new ArrayList<>();
    int oldest = 0;
    for (int report = 0; report < 30_000; report++) {
      int keys = 1 + random.nextInt(4);
      for (int i = 0; i < keys; i++) {
        // some keys stay, others come once and are gone
        int key = random.nextBoolean() ? random.nextInt(50) : random.nextInt();
        postings.add(key, report);
        plain.add(new int[] {key, report});
      }
      if (random.nextInt(100) == 0) {
        oldest = Math.max(oldest, report - random.nextInt(3000));
        postings.forgetBefore(oldest);
        int before = oldest;
        plain.removeIf(entry -> entry[1] < before);
        int key = random.nextInt(50);
        assertThat(reports(key)).isEqualTo(reports(plain, key));
        int once = plain.get(random.nextInt(plain.size()))[0];
        assertThat(reports(once)).isEqualTo(reports(plain, once));
      }
    }
  }

  private List<Integer> reports(int key) {
    int[] into = new int[MOST];
    return Arrays.stream(into, 0, postings.read(key, into)).boxed().toList();
  }

  private static List<Integer> reports(List<int[]> plain, int key) {
    List<Integer> reports = new ArrayList<>();
    for (int i = plain.size() - 1; i >= 0 && reports.size() < MOST; i--) {
      if (plain.get(i)[0] == key) {
        reports.add(plain.get(i)[1]);
      }
    }
    return reports;
  }
}
