package org.isnad.server;

import java.util.List;
import org.isnad.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * A story's chain picture, drawn for wide and for narrow screens, and the same in words.
 *
 * @param speakers how many spoke
 * @param carriers how many carried
 * @param outlets how many published
 * @param list by speaker; those with most statements first
 * @param unlisted speakers that the list leaves out
 */
record PictureView(
    int speakers,
    int carriers,
    int outlets,
    List<Drawing> drawings,
    List<Speaking> list,
    int unlisted) {
  static final PictureView EMPTY = new PictureView(0, 0, 0, List.of(), List.of(), 0);

  /**
   * What one said and by which ways it came.
   *
   * @param kind null for an agency that speaks for itself
   */
  record Speaking(Named who, @Nullable SpeakerKind kind, int statements, List<Way> ways) {}

  /**
   * Carriers and the outlets behind them.
   *
   * @param carriers from the speaker outwards; empty where an outlet has it from the speaker
   * @param outlets each with the report that shows it
   */
  record Way(List<Named> carriers, List<Named> outlets) {}

  /**
   * A name with its direction.
   *
   * @param href where it leads; empty when it leads nowhere
   */
  record Named(String name, String dir, String href) {}
}
