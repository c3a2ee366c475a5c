package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Comment;
import org.jspecify.annotations.Nullable;

/** Port: what readers say is wrong on briefs, stories and chains (بلاغات الخطأ). Thread-safe. */
public interface InaccuracyBook {

  /** What is said to be wrong. */
  enum Part {
    /** The sentences that assist chose or wrote. */
    BRIEF,
    /** Which reports make the story. */
    STORY,
    /** Who said it, and through whom it came. */
    CHAIN
  }

  /**
   * One report of an inaccuracy.
   *
   * @param subject the report or story whose page it was said of
   * @param readerId who says so; null for a guest
   * @param words in the reader's words
   * @param evidence what the page said then, a line a sentence, report or statement
   */
  record Inaccuracy(
      long id,
      Comment.Subject subject,
      Part part,
      @Nullable Long readerId,
      String words,
      String evidence,
      Instant at) {}

  void report(Inaccuracy inaccuracy);

  /** One that is not settled yet. */
  Optional<Inaccuracy> open(long id);

  /** Those not settled yet, the longest waiting first. */
  List<Inaccuracy> open(int offset, int limit);

  long openCount();

  /** Somebody has seen to it; settling it again changes nothing. */
  void settle(long id, Instant at);
}
