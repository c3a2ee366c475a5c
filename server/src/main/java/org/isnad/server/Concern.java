package org.isnad.server;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Source;
import org.isnad.model.Story;

/**
 * Tells which stories are news of a region: those that speak of it or that its own sources tell.
 */
final class Concern {
  private final Backend backend;

  Concern(Backend backend) {
    this.backend = backend;
  }

  /** The stories that concern a region, in their order; none for the whole world. */
  List<Story> of(String region, Collection<Story> stories) {
    Set<String> codes = Regions.codes(region);
    if (codes.isEmpty()) {
      return List.of();
    }
    Map<Long, Set<String>> sources =
        backend.library().sourcesOf(stories.stream().map(Story::id).toList());
    return stories.stream()
        .filter(story ->
            speaksOf(story, codes) || told(sources.getOrDefault(story.id(), Set.of()), codes))
        .toList();
  }

  private static boolean speaksOf(Story story, Set<String> codes) {
    return story.hashtags().stream()
        .anyMatch(hashtag -> Regions.country(hashtag).filter(codes::contains).isPresent());
  }

  /** Whether at least half of the sources are at home there. */
  private boolean told(Set<String> sources, Set<String> codes) {
    long home =
        sources.stream()
            .flatMap(id -> backend.catalogue().byId(id).stream())
            .map(Source::country)
            .filter(country -> country != null && codes.contains(country))
            .count();
    return home > 0 && 2 * home >= sources.size();
  }
}
