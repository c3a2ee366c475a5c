package org.isnad.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Placement;
import org.isnad.model.StoryChange;
import org.isnad.model.WireCopy;
import org.jspecify.annotations.Nullable;

/**
 * What a placement changed, as the store writes it; absent lists are empty.
 *
 * @param merged pairs of stories: the one that is no more and the one it went into
 * @param moved pairs of a report and the story it went to
 */
record PlacementWire(int v, @Nullable List<long[]> merged, @Nullable List<long[]> moved) {
  private static final int VERSION = 1;

  static PlacementWire of(Placement placement) {
    List<long[]> merged = new ArrayList<>();
    for (StoryChange change : placement.changes()) {
      Long other = change.otherStoryId();
      if (change.kind() == StoryChange.Kind.MERGED && other != null) {
        merged.add(new long[] {other, change.storyId()});
      }
    }
    List<long[]> moved =
        placement.moved().stream()
            .map(move -> new long[] {move.reportId(), move.storyId()})
            .toList();
    return new PlacementWire(
        VERSION, merged.isEmpty() ? null : merged, moved.isEmpty() ? null : moved);
  }

  /** The placement, with no more of its changes than which stories became one. */
  Placement placement(long reportId, long storyId, @Nullable WireCopy copy) {
    List<StoryChange> changes =
        (merged == null ? List.<long[]>of() : merged)
            .stream()
                .map(pair ->
                    new StoryChange(
                        StoryChange.Kind.MERGED, pair[1], reportId, pair[0], 1, "", Instant.EPOCH))
                .toList();
    List<Placement.Moved> moves =
        (moved == null ? List.<long[]>of() : moved)
            .stream().map(pair -> new Placement.Moved(pair[0], pair[1])).toList();
    return new Placement(reportId, storyId, copy, changes, moves);
  }
}
