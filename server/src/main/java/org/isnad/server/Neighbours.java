package org.isnad.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Hashtag;
import org.isnad.model.PlacedReport;
import org.isnad.model.Story;
import org.isnad.pipeline.Library;

/** The stories beside a story: those that share most of its hashtags. */
final class Neighbours {
  private static final int TAGS_ASKED = 6;
  private static final int REPORTS_PER_TAG = 24;

  private Neighbours() {}

  /** The nearest stories, nearest first, the newer before the older. */
  static List<Story> of(Library library, long storyId, List<Hashtag> hashtags, int limit) {
    Map<Long, Integer> shared = new HashMap<>();
    for (Hashtag tag : hashtags.subList(0, Math.min(TAGS_ASKED, hashtags.size()))) {
      library.byHashtag(tag.key(), null, REPORTS_PER_TAG).stream()
          .map(PlacedReport::storyId)
          .distinct()
          .filter(other -> other != storyId)
          .forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
        .limit(limit)
        .flatMap(entry -> library.story(entry.getKey()).stream())
        .toList();
  }
}
