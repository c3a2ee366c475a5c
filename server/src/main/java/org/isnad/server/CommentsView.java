package org.isnad.server;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comments under a page with the form for one more.
 *
 * @param path of the page, which comments are sent to at "/comments"
 * @param count how many are shown to everybody
 * @param threads each a comment with its answers below it, flat, in reading order
 * @param state the order, and what the form holds
 * @param answered the comment that the form answers; null at the top of a thread
 * @param barred message key of why there is no form; null when there is one
 */
record CommentsView(
    String path,
    long count,
    List<List<Line>> threads,
    CommentState state,
    @Nullable Line answered,
    @Nullable String barred) {

  /** How much of a comment is left to see. */
  enum Shape {
    WHOLE,
    /** Only its writer sees it yet. */
    WAITING,
    /** A moderator took it down; its answers stay. */
    REMOVED,
    /** Its writer took it back; its answers stay. */
    WITHDRAWN
  }

  /**
   * A comment as it is drawn.
   *
   * @param depth how far it is set in: 0 for the top of a thread
   * @param text its lines, each in pieces; empty unless there is something to see
   * @param edited when its writer last changed it; null when never
   * @param mine whether who looks wrote it
   * @param editable whether who looks may still change it
   */
  record Line(
      long id,
      int depth,
      String author,
      boolean member,
      List<List<CommentText.Piece>> text,
      String dir,
      Instant at,
      @Nullable Instant edited,
      Shape shape,
      boolean mine,
      boolean editable) {}
}
