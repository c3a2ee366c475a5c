package org.isnad.extract;

import java.util.List;

/**
 * How the text of a whole container speaks: shares of the words that address the reader, of
 * accounts and of consent ({@link WordTraits}). One paragraph of a cookie notice may name no
 * cookie; the notice does.
 */
final class Tone {
  /** Kinds of words told apart. */
  static final int KINDS = 3;

  private static final int CONSENT = 2;

  /** A container with more words of consent than this is a notice. */
  private static final double NOTICE = 0.03;

  /** Fewer words say nothing of a container. */
  private static final int FEW = 40;

  private final float[][] before;
  private final int[] wordsBefore;

  Tone(List<Chunk> chunks, ChunkTraits[] traits, int[] wordsBefore) {
    this.wordsBefore = wordsBefore;
    this.before = new float[KINDS][traits.length + 1];
    for (int i = 0; i < traits.length; i++) {
      WordTraits words = traits[i].wordTraits();
      int count = chunks.get(i).words();
      before[0][i + 1] = (float) (before[0][i] + words.address() * count);
      before[1][i + 1] = (float) (before[1][i] + words.account() * count);
      before[CONSENT][i + 1] = (float) (before[CONSENT][i] + words.consent() * count);
    }
  }

  void write(Container container, FeatureRow row) {
    for (int kind = 0; kind < KINDS; kind++) {
      row.add(share(kind, container));
    }
  }

  /** Whether the container is a cookie notice or terms of use. */
  boolean isNotice(Container container) {
    return container.words >= FEW && share(CONSENT, container) > NOTICE;
  }

  private double share(int kind, Container container) {
    int words = wordsBefore[container.endChunk] - wordsBefore[container.firstChunk];
    return words == 0
        ? 0
        : (before[kind][container.endChunk] - before[kind][container.firstChunk]) / words;
  }
}
