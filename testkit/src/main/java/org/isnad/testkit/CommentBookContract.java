package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.isnad.model.Comment;
import org.isnad.model.Comment.Status;
import org.isnad.model.Comment.Subject;
import org.isnad.pipeline.CommentBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link CommentBook} does. */
public abstract class CommentBookContract {
  private static final Instant NOW = SampleReports.MORNING;
  private static final Subject REPORT = new Subject(Subject.Kind.REPORT, 10);
  private static final Subject STORY = new Subject(Subject.Kind.STORY, 10);

  /** An empty book. */
  protected abstract CommentBook comments();

  private Comment added(
      long id, Subject subject, @Nullable Long parent, int second, Status status) {
    Comment comment =
        new Comment(id, subject, parent, "ليلى", "تعليق " + id, NOW.plusSeconds(second), status);
    comments().add(comment);
    return comment;
  }

  @Test
  public void aCommentComesBackAsItWasWritten() {
    Comment top = added(1, REPORT, null, 0, Status.SHOWN);
    Comment answer = added(2, REPORT, 1L, 1, Status.HELD);
    assertThat(comments().comment(1)).contains(top);
    assertThat(comments().comment(2)).contains(answer);
    assertThat(comments().comment(3)).isEmpty();
  }

  @Test
  public void theShownCommentsOfASubjectComeEarliestFirst() {
    Comment later = added(1, REPORT, null, 9, Status.SHOWN);
    Comment earlier = added(2, REPORT, null, 0, Status.SHOWN);
    added(3, REPORT, null, 1, Status.HELD);
    added(4, STORY, null, 1, Status.SHOWN);
    assertThat(comments().shown(REPORT)).containsExactly(earlier, later);
    assertThat(comments().count(REPORT)).isEqualTo(2);
    assertThat(comments().count(STORY)).isEqualTo(1);
  }

  @Test
  public void aRemovedCommentIsShownNoMore() {
    added(1, REPORT, null, 0, Status.SHOWN);
    comments().setStatus(1, Status.REMOVED, NOW);
    assertThat(comments().shown(REPORT)).isEmpty();
    assertThat(comments().count(REPORT)).isZero();
    assertThat(comments().comment(1)).map(Comment::status).contains(Status.REMOVED);
  }
}
