package org.isnad.chain;

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
  private final float[] weights;
  final Set<Long> cues;

  SpeechWeights(float[] weights, Set<Long> cues) {
    this.weights = weights;
    this.cues = cues;
  }

  /**
   * Reads a data file: "scale: number", "cues: keys" and the buckets as bytes in base 64. A weight
   * is its byte times the byte's size times the scale, so that small weights are kept finely.
   */
  static SpeechWeights read(String resource) {
    List<String> lines = DataFile.lines(SpeechWeights.class, resource);
    float scale = Float.parseFloat(lines.get(0).substring("scale: ".length()));
    Set<Long> cues =
        List.of(lines.get(1).substring("cues: ".length()).split(" ", -1)).stream()
            .map(key -> Long.parseUnsignedLong(key, 36))
            .collect(Collectors.toSet());
    byte[] bytes = Base64.getDecoder().decode(String.join("", lines.subList(2, lines.size())));
    float[] weights = new float[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      weights[i] = bytes[i] * Math.abs(bytes[i]) * scale;
    }
    return new SpeechWeights(weights, cues);
  }

  /** Sums the weights of what is added. For one thread. */
  static final class Sum extends Evidence {
    private final float[] weights;
    private float sum;

    Sum(SpeechWeights weights) {
      this.weights = weights.weights;
    }

    float sum() {
      return sum;
    }

    @Override
    void begin() {
      sum = 0;
    }

    @Override
    void bucket(int index) {
      sum += weights[index];
    }
  }
}
