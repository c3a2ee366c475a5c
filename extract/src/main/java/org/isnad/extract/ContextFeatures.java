package org.isnad.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the second model sees of each chunk: the first model's features and its verdicts on the
 * chunk, its neighbours, its containers and its kin, so that a doubtful line is judged by the
 * company it keeps.
 */
final class ContextFeatures {
  /** Neighbours on either side. */
  private static final int NEAR = 4;

  private static final int LEVELS = 5;

  /** Numbers a chunk. */
  static final int COUNT = BlockFeatures.COUNT + 1 + 2 * NEAR + 2 * LEVELS + 9;

  private final List<Chunk> chunks;
  private final double[] verdicts;

  /** Sums of words, and of words times verdict, before each chunk. */
  private final double[] words;

  private final double[] mass;
  private final Map<String, double[]> kin = new HashMap<>();

  private ContextFeatures(PageText page, double[] verdicts) {
    this.chunks = page.chunks();
    this.verdicts = verdicts;
    this.words = new double[verdicts.length + 1];
    this.mass = new double[verdicts.length + 1];
    for (int i = 0; i < verdicts.length; i++) {
      int count = chunks.get(i).words() + 1;
      words[i + 1] = words[i] + count;
      mass[i + 1] = mass[i] + count * verdicts[i];
      double[] sums = kin.computeIfAbsent(Kin.longName(chunks.get(i).box()), key -> new double[2]);
      sums[0] += count;
      sums[1] += count * verdicts[i];
    }
  }

  static float[][] of(PageText page, float[][] rows, double[] verdicts) {
    ContextFeatures context = new ContextFeatures(page, verdicts);
    int[] before = context.lastLikely(1);
    int[] after = context.lastLikely(-1);
    float[][] wide = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      wide[i] = Arrays.copyOf(rows[i], COUNT);
      context.write(i, wide[i], before[i], after[i]);
    }
    return wide;
  }

  private void write(int i, float[] row, int before, int after) {
    int at = BlockFeatures.COUNT;
    row[at++] = (float) verdicts[i];
    for (int offset = 1; offset <= NEAR; offset++) {
      row[at++] = verdict(i - offset);
      row[at++] = verdict(i + offset);
    }
    double all = Math.max(1, mass[chunks.size()]);
    Container box = chunks.get(i).box();
    for (int level = 0; level < LEVELS; level++) {
      double inside = mass[box.endChunk] - mass[box.firstChunk];
      row[at++] = (float) (inside / Math.max(1, words[box.endChunk] - words[box.firstChunk]));
      row[at++] = (float) (inside / all);
      box = box.parent == null ? box : box.parent;
    }
    double[] sums = kin.getOrDefault(Kin.longName(chunks.get(i).box()), new double[2]);
    row[at++] = (float) (sums[1] / Math.max(1, sums[0]));
    row[at++] = (float) (sums[1] / all);
    row[at++] = (float) (mass[i] / all);
    row[at++] = (float) Math.log1p(all);
    row[at++] = before;
    row[at++] = after;
    row[at++] = (float) (all / Math.max(1, words[chunks.size()]));
    row[at++] = mean(i - 8, i);
    row[at] = mean(i + 1, i + 9);
  }

  private float verdict(int i) {
    return i < 0 || i >= verdicts.length ? -1 : (float) verdicts[i];
  }

  private float mean(int from, int to) {
    int low = Math.max(0, from);
    int high = Math.min(verdicts.length, to);
    return low >= high ? -1 : (float) ((mass[high] - mass[low]) / (words[high] - words[low]));
  }

  /** Chunks since the last one with a verdict of more than a half, walking by {@code step}. */
  private int[] lastLikely(int step) {
    int[] distances = new int[verdicts.length];
    int distance = 100;
    for (int n = 0; n < distances.length; n++) {
      int i = step > 0 ? n : distances.length - 1 - n;
      distances[i] = distance;
      distance = verdicts[i] > 0.5 ? 1 : Math.min(100, distance + 1);
    }
    return distances;
  }
}
