package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import org.isnad.model.AttributionKind;
import org.isnad.model.Language;

/**
 * A statement of a name, in the report that has it.
 *
 * @param statement its number in the report, from 0
 * @param storyId the story the report is in now
 * @param spelled how the report names the speaker
 * @param passages the statement's words
 * @param via the carriers that the text names, from the speaker outwards
 */
public record Said(
    long reportId,
    int statement,
    long storyId,
    String sourceId,
    Language language,
    String title,
    Instant at,
    AttributionKind kind,
    String spelled,
    List<String> passages,
    List<String> via) {
  public Said {
    passages = List.copyOf(passages);
    via = List.copyOf(via);
  }
}
