package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement in a report with its speaker and the chain it came through (إسناد). Spans are into
 * the report's {@link Article#text()}.
 *
 * @param speaker null when the text leaves it open
 * @param cue the words that attribute ("وقالت", "وفقاً لـ")
 * @param content the statement; several passages when the cue stands within it
 * @param via the carriers, from the speaker outwards (Lavrov → TASS → AFP gives TASS, AFP)
 * @param to whom it was said, where the text tells; else null
 */
public record Attribution(
    AttributionKind kind,
    @Nullable Mention speaker,
    Passage cue,
    List<Passage> content,
    List<Mention> via,
    @Nullable String to) {
  public Attribution {
    content = List.copyOf(content);
    via = List.copyOf(via);
  }
}
