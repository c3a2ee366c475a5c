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
  private static final long READER = 77;

  /** An empty book. */
  protected abstract CommentBook comments();

  private Comment added(
      long id, Subject subject, @Nullable Long parent, int second, Status status) {
    Comment comment =
        new Comment(
            id,
            subject,
            parent,
            READER,
            "ليلى",
            "تعليق " + id,
            NOW.plusSeconds(second),
            null,
            status);
    comments().add(comment);
    return comment;
  }

  private void object(long id, long comment, @Nullable Long reader) {
    comments().object(new CommentBook.Objection(id, comment, reader, "شتم", NOW.plusSeconds(id)));
  }

  @Test
  public void aCommentComesBackAsItWasWritten() {
    Comment top = added(1, REPORT, null, 0, Status.SHOWN);
    Comment answer = added(2, REPORT, 1L, 1, Status.HELD);
    assertThat(comments().comment(1)).contains(top);
    assertThat(comments().comment(2)).contains(answer);
    assertThat(comments().comment(3)).isEmpty();
    assertThat(comments().of(READER, 0, 10)).containsExactly(answer, top);
  }

  @Test
  public void theShownCommentsOfASubjectComeEarliestFirst() {
    Comment later = added(1, REPORT, null, 9, Status.SHOWN);
    Comment earlier = added(2, REPORT, null, 0, Status.SHOWN);
    added(3, REPORT, null, 1, Status.HELD);
    added(4, STORY, null, 1, Status.SHOWN);
    assertThat(comments().thread(REPORT, null)).containsExactly(earlier, later);
    assertThat(comments().count(REPORT)).isEqualTo(2);
    assertThat(comments().count(STORY)).isEqualTo(1);
  }

  @Test
  public void aHeldCommentIsItsWritersAlone() {
    Comment held = added(1, REPORT, null, 0, Status.HELD);
    assertThat(comments().thread(REPORT, READER)).containsExactly(held);
    assertThat(comments().thread(REPORT, 78L)).isEmpty();
  }

  @Test
  public void aRemovedCommentIsShownNoMoreUnlessItWasAnswered() {
    added(1, REPORT, null, 0, Status.SHOWN);
    comments().setStatus(1, Status.REMOVED, NOW);
    assertThat(comments().thread(REPORT, null)).isEmpty();
    assertThat(comments().count(REPORT)).isZero();
    Comment answer = added(2, REPORT, 1L, 1, Status.SHOWN);
    assertThat(comments().thread(REPORT, null))
        .extracting(Comment::status)
        .containsExactly(Status.REMOVED, Status.SHOWN);
    assertThat(comments().thread(REPORT, null)).contains(answer);
  }

  @Test
  public void anEditedCommentSaysWhen() {
    added(1, REPORT, null, 0, Status.SHOWN);
    comments().edit(1, "أصلحت", Status.HELD, NOW.plusSeconds(60));
    Comment edited = comments().comment(1).orElseThrow();
    assertThat(edited.text()).isEqualTo("أصلحت");
    assertThat(edited.edited()).isEqualTo(NOW.plusSeconds(60));
    assertThat(edited.status()).isEqualTo(Status.HELD);
  }

  @Test
  public void whatIsHeldOrObjectedToWaitsUntilItIsDecided() {
    Comment held = added(1, REPORT, null, 0, Status.HELD);
    Comment objected = added(2, REPORT, null, 1, Status.SHOWN);
    added(3, REPORT, null, 2, Status.SHOWN);
    object(1, 2, 5L);
    object(2, 2, 5L); // the same reader again
    object(3, 2, null);
    assertThat(comments().waiting(10))
        .extracting(CommentBook.Waiting::comment)
        .containsExactly(held, objected);
    assertThat(comments().waiting(10).getLast().objections())
        .extracting(CommentBook.Objection::id)
        .containsExactly(1L, 3L);
    assertThat(comments().waitingCount()).isEqualTo(2);
    comments().setStatus(2, Status.SHOWN, NOW);
    comments().setStatus(1, Status.REMOVED, NOW);
    assertThat(comments().waiting(10)).isEmpty();
  }
}
