package org.isnad.extract;

import java.util.List;

/**
 * What was last passed on the way down the page to a chunk: the headline, a heading, a line of
 * furniture ("Related", "التعليقات"), and which of several articles it stands in. A line like
 * "Comments" tells little by itself and much about what stands below it.
 */
final class Waymarks {
  private static final int NONE = BlockFeatures.NONE;

  /** Words since a landmark beyond which more make no difference. */
  private static final int FAR_WORDS = 1000;

  private final List<Chunk> chunks;
  private final int titleAt;
  private final int[] heading;
  private final int[] furniture;
  private final boolean[] furnitureHeading;
  private final int[] wordsBefore;

  Waymarks(List<Chunk> chunks, int titleAt, int[] wordsBefore) {
    this.chunks = chunks;
    this.titleAt = titleAt;
    this.wordsBefore = wordsBefore;
    this.heading = new int[chunks.size()];
    this.furniture = new int[chunks.size()];
    this.furnitureHeading = new boolean[chunks.size()];
    int lastHeading = -1;
    int lastFurniture = -1;
    for (int i = 0; i < heading.length; i++) {
      heading[i] = lastHeading;
      furniture[i] = lastFurniture;
      furnitureHeading[i] = lastHeading >= 0 && chunks.get(lastHeading).furniture();
      lastHeading = Tags.isHeading(chunks.get(i).tag()) ? i : lastHeading;
      lastFurniture = chunks.get(i).furniture() ? i : lastFurniture;
    }
  }

  void write(int i, FeatureRow row) {
    row.add(levelsTo(i, titleAt));
    row.add(
        titleAt < 0 ? -1 : Math.min(FAR_WORDS, Math.max(0, wordsBefore[i] - wordsBefore[titleAt])));
    since(i, heading[i], row);
    row.add(furnitureHeading[i]);
    row.add(heading[i] < 0 ? 0 : chunks.get(heading[i]).tag().charAt(1) - '0');
    since(i, furniture[i], row);
    Container article = Tags.nearest(chunks.get(i).box(), NONE, "article");
    row.add(article == null ? -1 : article.articlesBefore);
    row.add(article != null && titleAt >= article.firstChunk && titleAt < article.endChunk);
  }

  private void since(int i, int landmark, FeatureRow row) {
    row.add(landmark < 0 ? NONE : Math.min(NONE, i - landmark));
    row.add(landmark < 0 ? FAR_WORDS : Math.min(FAR_WORDS, wordsBefore[i] - wordsBefore[landmark]));
    row.add(levelsTo(i, landmark));
  }

  private int levelsTo(int i, int other) {
    return other < 0 ? NONE : chunks.get(i).box().levelsUpTo(other, NONE);
  }
}
