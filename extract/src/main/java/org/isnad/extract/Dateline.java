package org.isnad.extract;

import java.util.List;
import org.isnad.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * The dateline ("موسكو - أ ف ب") and the closing credit ("(رويترز)") with the body they were taken
 * off.
 */
record Dateline(List<Block> blocks, @Nullable String dateline, @Nullable String credit) {
  static Dateline takeOff(List<Block> blocks) {
    return new Dateline(blocks, null, null);
  }
}
