package org.isnad.server;

import java.util.List;
import org.isnad.model.AttributionKind;
import org.isnad.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its chain, as the report's page lists it.
 *
 * @param number counted from 1, as in the body
 * @param quote its words, passages joined by an ellipsis
 * @param dir direction of the words
 * @param chain from the speaker to the outlet that is being read
 */
record Saying(int number, AttributionKind kind, String quote, String dir, List<Holder> chain) {

  /**
   * One who passed the statement on.
   *
   * @param name empty for a speaker whom the text leaves unnamed
   * @param kind what kind of source a speaker is; null for a carrier, an outlet, and nobody named
   * @param href the page of the name; empty when it has none
   */
  record Holder(Role role, String name, String dir, @Nullable SpeakerKind kind, String href) {}

  /** A holder's part in the chain. */
  enum Role {
    SPEAKER,
    CARRIER,
    OUTLET
  }
}
