package org.isnad.store;

import java.time.Instant;
import org.isnad.model.Language;
import org.isnad.story.Headlines;
import org.jspecify.annotations.Nullable;

/**
 * What a story needs to know of one of its reports.
 *
 * @param familyId its wire family; null when it carries no known copy
 * @param agency the agency of its wire family, else the first it credits; null when neither is
 *     known
 * @param image stored form of its picture; null when it has none
 */
record StoryMember(
    long id,
    String sourceId,
    String language,
    Instant reportedAt,
    String title,
    @Nullable Long familyId,
    @Nullable String agency,
    @Nullable String image) {

  /** What a headline is chosen by. */
  Headlines.Told told() {
    return new Headlines.Told(id, Language.of(language), title, familyId);
  }
}
