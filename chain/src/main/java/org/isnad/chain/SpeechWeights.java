package org.isnad.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;

/**
 * What was learned of English speech (speech-en.txt): a weight for each bucket of {@link Evidence},
 * and which beginnings and circles of words are ever cues. Immutable.
 */
final class SpeechWeights {
  private static final String HEADER =
      "# Weights of English speech, learned from marked reports; they hold none of their text."
          + " SpeechWeights says what the lines mean, SpeechTraining writes them.";
  private static final int LINE = 120;

  /** A byte for each bucket, so that the table stays in the processor's cache. */
  private final byte[] buckets;

  private final float scale;

  /** Which beginnings and circles of words may be cues, in order. */
  final long[] cues;

  private SpeechWeights(byte[] buckets, float scale, long[] cues) {
    this.buckets = buckets;
    this.scale = scale;
    this.cues = cues;
  }

  /** The weights in bytes: a weight is its byte times the byte's size times the scale. */
  static SpeechWeights of(float[] weights, Set<Long> cues) {
    float most = 0;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = most / (Byte.MAX_VALUE * Byte.MAX_VALUE);
    byte[] buckets = new byte[weights.length];
    for (int i = 0; i < buckets.length; i++) {
      long size = Math.round(Math.sqrt(Math.abs(weights[i]) / scale));
      buckets[i] = (byte) (weights[i] < 0 ? -size : size);
    }
    return new SpeechWeights(buckets, scale, sorted(cues));
  }

  static long[] sorted(Set<Long> cues) {
    return cues.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** Reads a data file: "scale: number", "cues: keys" and the buckets' bytes in base 64. */
  static SpeechWeights read(String resource) {
    List<String> lines = DataFile.lines(SpeechWeights.class, resource);
    float scale = Float.parseFloat(lines.get(0).substring("scale: ".length()));
    long[] cues =
        List.of(lines.get(1).substring("cues: ".length()).split(" ", -1)).stream()
            .mapToLong(key -> Long.parseUnsignedLong(key, 36))
            .sorted()
            .toArray();
    byte[] buckets = Base64.getDecoder().decode(String.join("", lines.subList(2, lines.size())));
    return new SpeechWeights(buckets, scale, cues);
  }

  /** The lines of a data file. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    lines.add("scale: " + scale);
    lines.add(
        Arrays.stream(cues)
            .mapToObj(key -> Long.toUnsignedString(key, 36))
            .collect(Collectors.joining(" ", "cues: ", "")));
    String all = Base64.getEncoder().encodeToString(buckets);
    for (int i = 0; i < all.length(); i += LINE) {
      lines.add(all.substring(i, Math.min(all.length(), i + LINE)));
    }
    return lines;
  }

  /** Sums the weights of what is added. For one thread. */
  static final class Sum extends Evidence {
    private final byte[] buckets;
    private final float scale;
    private int sum;

    Sum(SpeechWeights weights) {
      this.buckets = weights.buckets;
      this.scale = weights.scale;
    }

    float sum() {
      return sum * scale;
    }

    @Override
    void begin() {
      sum = 0;
    }

    @Override
    void bucket(int index) {
      int weight = buckets[index];
      sum += weight * Math.abs(weight);
    }
  }
}
