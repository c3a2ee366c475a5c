package org.isnad.server;

import java.util.List;
import org.isnad.model.Hashtag;
import org.isnad.model.Picture;
import org.isnad.pipeline.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A report's page.
 *
 * @param authors as the publisher names them
 * @param agencies names of the agencies credited with the copy
 * @param original where the publisher has it; empty when that is not known
 * @param exact false when only the day of publication is known
 * @param picture over the text; null when it has none, or shows it within the text
 * @param cardPicture for previews elsewhere; null when it has none
 * @param storyId the story it belongs to
 * @param corrections what its publisher changed, the latest first
 * @param sameStory its story's other reports, wire copies folded
 * @param moreOfStory how many more of them the story's page has
 * @param neighbours stories beside it, nearest first
 */
record ReportView(
    ReportLine line,
    long storyId,
    List<String> authors,
    List<String> agencies,
    String original,
    boolean exact,
    int revision,
    boolean paywalled,
    @Nullable Picture picture,
    @Nullable Picture cardPicture,
    List<BodyBlock> body,
    List<Saying> sayings,
    List<Hashtag> hashtags,
    List<Correction> corrections,
    AssistView assist,
    CommentsView comments,
    List<Telling> sameStory,
    int moreOfStory,
    List<StoryLine> neighbours) {

  /**
   * The assist box.
   *
   * @param question as the reader asked it; empty when none was asked
   * @param answer empty when none was asked or the reports do not say
   */
  record AssistView(
      long reportId, List<Cited> brief, List<Cited> points, String question, List<Cited> answer) {}
}
