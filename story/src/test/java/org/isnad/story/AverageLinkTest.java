package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  @Test
  void aChanceLikenessDoesNotDragTwoStoriesTogether() {
    // 0-1-2 and 3-4, and 2 happens to be like 3: single linkage would make one of all
    AverageLink links = new AverageLink(5);
    links.add(0, 1, 0.9);
    links.add(0, 2, 0.8);
    links.add(1, 2, 0.85);
    links.add(3, 4, 0.9);
    links.add(2, 3, 0.7);
    assertThat(links.clusters(0.25)).containsExactly(0, 0, 0, 3, 3);
    // (0.7 over 6 pairs) is 0.117
    assertThat(links.clusters(0.11)).containsExactly(0, 0, 0, 0, 0);
  }

  @Test
  void aChainFallsApart() {
    AverageLink links = new AverageLink(4);
    links.add(0, 1, 0.5);
    links.add(1, 2, 0.6);
    links.add(2, 3, 0.5);
    assertThat(links.clusters(0.3)).containsExactly(0, 1, 1, 3);
  }

  @Test
  void aNodeOfManyReportsCountsAsMany() {
    AverageLink links = new AverageLink(3);
    links.weigh(0, 4);
    links.add(0, 1, 0.9);
    links.add(1, 2, 0.3);
    assertThat(links.mean(0, 1)).isCloseTo(0.225, within(1e-6));
    assertThat(links.clusters(0.25)).containsExactly(0, 1, 1);
    links.add(1, 0, 0.9);
    assertThat(links.clusters(0.25)).containsExactly(0, 0, 2);
  }

  @Test
  void whatHasNothingInCommonStaysAlone() {
    assertThat(new AverageLink(0).clusters(0.25)).isEmpty();
    assertThat(new AverageLink(3).clusters(0.25)).containsExactly(0, 1, 2);
  }

  @Test
  void itAgreesWithTryingAllPairs() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int size = 2 + random.nextInt(24);
      double[][] nearness = matrix(size, random);
      int[] names = links(nearness).clusters(0.25);
      assertThat(partition(names)).isEqualTo(partition(plain(nearness, 0.25)));
      for (int i = 0; i < size; i++) {
        assertThat(names[i]).isLessThanOrEqualTo(i);
        assertThat(names[names[i]]).isEqualTo(names[i]);
      }
    }
  }

  @Test
  void theOrderOfNodesDoesNotMatter() {
    Random random = new Random(12);
    for (int round = 0; round < 100; round++) {
      int size = 2 + random.nextInt(20);
      double[][] nearness = matrix(size, random);
      double[][] turned = new double[size][size];
      for (int i = 0; i < size; i++) {
        for (int k = 0; k < size; k++) {
          turned[size - 1 - i][size - 1 - k] = nearness[i][k];
        }
      }
      int[] names = links(turned).clusters(0.25);
      int[] back = new int[size];
      for (int i = 0; i < size; i++) {
        back[i] = names[size - 1 - i];
      }
      assertThat(partition(back)).isEqualTo(partition(links(nearness).clusters(0.25)));
    }
  }

  /** Random numbers, so that no two means are equal. */
  private static double[][] matrix(int size, Random random) {
    double[][] nearness = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        nearness[i][k] = random.nextInt(3) == 0 ? random.nextDouble() : random.nextDouble() / 5;
        nearness[k][i] = nearness[i][k];
      }
    }
    return nearness;
  }

  private static AverageLink links(double[][] nearness) {
    AverageLink links = new AverageLink(nearness.length);
    for (int i = 0; i < nearness.length; i++) {
      for (int k = 0; k < i; k++) {
        links.add(i, k, nearness[i][k]);
      }
    }
    return links;
  }

  /** Looks at all pairs of clusters, and all pairs in them, again and again. */
  private static int[] plain(double[][] nearness, double least) {
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < nearness.length; i++) {
      clusters.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      double best = -1;
      List<Integer> one = List.of();
      List<Integer> other = List.of();
      for (List<Integer> a : clusters) {
        for (List<Integer> b : clusters) {
          double sum = 0;
          for (int i : a) {
            for (int k : b) {
              sum += nearness[i][k];
            }
          }
          double mean = sum / (a.size() * b.size());
          if (!a.equals(b) && mean > best) {
            best = mean;
            one = a;
            other = b;
          }
        }
      }
      if (best < least) {
        break;
      }
      one.addAll(other);
      List<Integer> gone = other;
      clusters.removeIf(cluster -> cluster.equals(gone));
    }
    int[] names = new int[nearness.length];
    for (int name = 0; name < clusters.size(); name++) {
      for (int node : clusters.get(name)) {
        names[node] = name;
      }
    }
    return names;
  }

  /** Names each cluster by its least node, so that two answers can be compared. */
  private static List<Integer> partition(int[] names) {
    List<Integer> least = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      int first = 0;
      while (names[first] != names[i]) {
        first++;
      }
      least.add(first);
    }
    return least;
  }
}
