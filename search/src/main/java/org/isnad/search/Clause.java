package org.isnad.search;

import java.time.Instant;
import java.util.Set;

/** One part of a query as a person typed it. */
sealed interface Clause {

  /** Words to look for, in any order. */
  record Words(String text) implements Clause {}

  /** Words to look for as they stand, in this order. */
  record Phrase(String text) implements Clause {}

  /** Only this source, by id. */
  record From(String sourceId) implements Clause {}

  /** Only this language, by tag. */
  record In(String language) implements Clause {}

  /** Only reports of this time or later. */
  record Since(Instant start) implements Clause {}

  /** Only reports before this time. */
  record Before(Instant end) implements Clause {}

  /**
   * Only reports in which someone of this name says something.
   *
   * @param meant ids of the names that may be meant; empty when only the words tell
   */
  record Speaker(String name, Set<Long> meant) implements Clause {
    public Speaker {
      meant = Set.copyOf(meant);
    }

    Speaker(String name) {
      this(name, Set.of());
    }
  }

  /** Only reports in which a statement came through a carrier of this name. */
  record Via(String name) implements Clause {}

  /** Only reports with this hashtag, by key. */
  record Tagged(String key) implements Clause {}

  /** Not what the part says. */
  record Not(Clause clause) implements Clause {}
}
