package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Who states what stands at a place: the speaker of the innermost statement around it. */
final class FigureSources {
  /** Statements around a place lie near it in the order of their openings. */
  private static final int LOOK_BACK = 64;

  private record Said(Span span, @Nullable Mention by) {}

  private final List<Said> said = new ArrayList<>();

  FigureSources(List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      Mention speaker = attribution.speaker();
      Mention by =
          speaker != null || attribution.via().isEmpty() ? speaker : attribution.via().getFirst();
      for (Passage passage : attribution.content()) {
        said.add(new Said(passage.span(), by));
      }
    }
    said.sort(Comparator.comparing(Said::span));
  }

  @Nullable Mention of(Span place) {
    int low = 0;
    int high = said.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (said.get(middle).span().start() <= place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Said inner = null;
    for (int i = low - 1; i >= 0 && i >= low - LOOK_BACK; i--) {
      Said one = said.get(i);
      if (one.span().end() >= place.end()
          && one.by() != null
          && (inner == null || one.span().length() < inner.span().length())) {
        inner = one;
      }
    }
    return inner == null ? null : inner.by();
  }
}
