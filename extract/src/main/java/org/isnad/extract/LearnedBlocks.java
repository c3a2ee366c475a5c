package org.isnad.extract;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Judges every chunk of a page with the trained model. */
final class LearnedBlocks {
  /** Set by cross-validation over the publishers of the dev pages. */
  static final double THRESHOLD = 0.5;

  private static final BlockModel MODEL = BlockModel.named("block-model.txt");

  private LearnedBlocks() {}

  /** The probability, for each chunk, that it is the article's. */
  static double[] judge(PageText page, @Nullable Container best, PageClaims claims) {
    return verdicts(MODEL, BlockFeatures.toJudge(page, best, claims));
  }

  static double[] verdicts(BlockModel model, float[][] rows) {
    return model.probabilities(rows);
  }

  static BitSet likely(double[] verdicts) {
    BitSet likely = new BitSet();
    for (int i = 0; i < verdicts.length; i++) {
      likely.set(i, verdicts[i] >= THRESHOLD);
    }
    return likely;
  }
}
