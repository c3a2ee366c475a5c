package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Comment;

/** Port: what readers follow, save and mute. Thread-safe. */
public interface ShelfBook {

  /** What can be followed. */
  enum Kind {
    SOURCE,
    HASHTAG,
    NAME,
    STORY
  }

  /**
   * Something a reader follows.
   *
   * @param key the source's id, the hashtag's key, the name's or the story's id
   */
  record Followed(Kind kind, String key, Instant since) {}

  /**
   * A word a reader does not want to read of.
   *
   * @param folded what it is compared by
   * @param typed as the reader wrote it
   */
  record Muted(String folded, String typed, Instant since) {}

  /** A report or a story that a reader keeps for later. */
  record Saved(Comment.Subject item, Instant at) {}

  void follow(long readerId, Followed followed);

  void unfollow(long readerId, Kind kind, String key);

  /** What a reader follows, the latest first. */
  List<Followed> followed(long readerId);

  /** Who followed the one follows the other instead: the two have turned out to be one. */
  void followInstead(Kind kind, String key, String other);

  void save(long readerId, Saved saved);

  void unsave(long readerId, Comment.Subject item);

  /** What a reader saved, the latest first. */
  List<Saved> saved(long readerId, int offset, int limit);

  void mute(long readerId, Muted muted);

  void unmute(long readerId, String folded);

  /** What a reader muted, by the typed word. */
  List<Muted> muted(long readerId);
}
