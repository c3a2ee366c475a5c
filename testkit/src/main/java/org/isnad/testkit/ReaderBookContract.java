package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.isnad.model.Comment;
import org.isnad.model.Reader;
import org.isnad.model.Reader.Role;
import org.isnad.model.Reader.Standing;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.CommentBook;
import org.isnad.pipeline.ReaderBook;
import org.isnad.pipeline.ReaderBook.Written;
import org.isnad.pipeline.ReaderSession;
import org.isnad.pipeline.SessionBook;
import org.isnad.pipeline.ShelfBook;
import org.isnad.pipeline.Ticket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link ReaderBook} does, with the {@link SessionBook} and {@link ShelfBook} by it. */
public abstract class ReaderBookContract {
  private static final Instant NOW = SampleReports.MORNING;
  private static final Instant LATER = NOW.plusSeconds(3600);

  /** An empty book. */
  protected abstract ReaderBook readers();

  /** The sessions of the same store. */
  protected abstract SessionBook sessions();

  /** The shelves of the same store. */
  protected abstract ShelfBook shelves();

  /** The comments of the same store. */
  protected abstract CommentBook comments();

  private static Account account(long id, String name, @Nullable String email, boolean confirmed) {
    Reader reader = new Reader(id, name, Role.READER, Standing.NEW, NOW);
    return new Account(reader, name, email, confirmed, "hash", null);
  }

  private Account added(long id, String name) {
    Account account = account(id, name, null, false);
    assertThat(readers().add(account)).isEqualTo(Written.DONE);
    return account;
  }

  @Test
  public void anAccountComesBackAsItWasWritten() {
    Account bare = added(1, "ليلى");
    Reader admin = new Reader(2, "سامي", Role.ADMIN, Standing.TRUSTED, LATER);
    Account full = new Account(admin, "سامي", "s@example.org", true, null, "ar.western.auto.shown");
    assertThat(readers().add(full)).isEqualTo(Written.DONE);
    assertThat(readers().byId(1)).contains(bare);
    assertThat(readers().byName("سامي")).contains(full);
    assertThat(readers().byEmail("s@example.org")).contains(full);
    assertThat(readers().byId(3)).isEmpty();
    assertThat(readers().count(Role.ADMIN)).isEqualTo(1);
    assertThat(readers().list("", 0, 10)).containsExactlyInAnyOrder(bare, full);
    assertThat(readers().list("سا", 0, 10)).containsExactly(full);
    assertThat(readers().list("", 2, 10)).isEmpty();
  }

  @Test
  public void aNameHasOneReader() {
    Account first = added(1, "ليلى");
    assertThat(readers().add(account(2, "ليلى", null, false))).isEqualTo(Written.NAME_TAKEN);
    added(3, "سامي");
    assertThat(readers().change(account(3, "ليلى", null, false))).isEqualTo(Written.NAME_TAKEN);
    assertThat(readers().byName("ليلى")).contains(first);
    assertThat(readers().change(account(9, "نادر", null, false))).isEqualTo(Written.MISSING);
  }

  @Test
  public void anAddressIsWhoseConfirmedItFirst() {
    assertThat(readers().add(account(1, "a", "x@example.org", false))).isEqualTo(Written.DONE);
    assertThat(readers().add(account(2, "b", "x@example.org", false))).isEqualTo(Written.DONE);
    assertThat(readers().byEmail("x@example.org")).isEmpty();
    Account owner = account(2, "b", "x@example.org", true);
    assertThat(readers().change(owner)).isEqualTo(Written.DONE);
    assertThat(readers().change(account(1, "a", "x@example.org", true)))
        .isEqualTo(Written.EMAIL_TAKEN);
    assertThat(readers().byEmail("x@example.org")).contains(owner);
  }

  @Test
  public void aSessionLetsInUntilItExpires() {
    Account account = added(1, "ليلى");
    ReaderSession session = new ReaderSession("d1", 1, NOW, NOW, LATER, "Firefox");
    sessions().open(session);
    assertThat(sessions().find("d1", NOW)).contains(new SessionBook.Open(session, account));
    assertThat(sessions().find("d1", LATER)).isEmpty();
    assertThat(sessions().find("d2", NOW)).isEmpty();
    Instant longer = LATER.plusSeconds(60);
    sessions().use("d1", LATER, longer);
    assertThat(sessions().of(1, LATER))
        .containsExactly(new ReaderSession("d1", 1, NOW, LATER, longer, "Firefox"));
    sessions().end("d1");
    assertThat(sessions().find("d1", NOW)).isEmpty();
  }

  @Test
  public void otherSessionsCanBeEnded() {
    added(1, "ليلى");
    added(2, "سامي");
    sessions().open(new ReaderSession("d1", 1, NOW, NOW, LATER, ""));
    sessions().open(new ReaderSession("d2", 1, NOW, NOW, LATER, ""));
    sessions().open(new ReaderSession("d3", 2, NOW, NOW, LATER, ""));
    sessions().endOthers(1, "d2");
    assertThat(sessions().of(1, NOW)).extracting(ReaderSession::digest).containsExactly("d2");
    assertThat(sessions().of(2, NOW)).hasSize(1);
    sessions().sweep(LATER);
    assertThat(sessions().of(2, NOW)).isEmpty();
  }

  @Test
  public void aTicketIsTakenOnce() {
    added(1, "ليلى");
    Ticket ticket = new Ticket("t", Ticket.Purpose.RESET_PASSWORD, 1, "l@example.org", LATER);
    sessions().issue(ticket);
    assertThat(sessions().take("t", Ticket.Purpose.CONFIRM_EMAIL, NOW)).isEmpty();
    sessions().issue(new Ticket("u", Ticket.Purpose.RESET_PASSWORD, 1, "l@example.org", LATER));
    assertThat(sessions().ticket("u", Ticket.Purpose.RESET_PASSWORD, NOW)).isPresent();
    assertThat(sessions().take("u", Ticket.Purpose.RESET_PASSWORD, NOW)).isPresent();
    assertThat(sessions().take("u", Ticket.Purpose.RESET_PASSWORD, NOW)).isEmpty();
    sessions().issue(new Ticket("v", Ticket.Purpose.RESET_PASSWORD, 1, "l@example.org", LATER));
    assertThat(sessions().take("v", Ticket.Purpose.RESET_PASSWORD, LATER)).isEmpty();
    sessions().issue(new Ticket("w", Ticket.Purpose.RESET_PASSWORD, 1, "l@example.org", LATER));
    sessions().recall(1, Ticket.Purpose.RESET_PASSWORD);
    assertThat(sessions().ticket("w", Ticket.Purpose.RESET_PASSWORD, NOW)).isEmpty();
  }

  @Test
  public void whatIsFollowedSavedAndMutedIsTheReadersOwn() {
    added(1, "ليلى");
    added(2, "سامي");
    ShelfBook.Followed source = new ShelfBook.Followed(ShelfBook.Kind.SOURCE, "manara", NOW);
    ShelfBook.Followed tag = new ShelfBook.Followed(ShelfBook.Kind.HASHTAG, "بحر", LATER);
    shelves().follow(1, source);
    shelves().follow(1, tag);
    shelves().follow(1, new ShelfBook.Followed(ShelfBook.Kind.SOURCE, "manara", LATER));
    assertThat(shelves().followed(1)).containsExactly(tag, source);
    assertThat(shelves().followed(2)).isEmpty();
    shelves().unfollow(1, ShelfBook.Kind.HASHTAG, "بحر");
    assertThat(shelves().followed(1)).containsExactly(source);
    shelves().follow(2, new ShelfBook.Followed(ShelfBook.Kind.SOURCE, "manara-sport", LATER));
    shelves().follow(1, new ShelfBook.Followed(ShelfBook.Kind.SOURCE, "manara-sport", LATER));
    shelves().followInstead(ShelfBook.Kind.SOURCE, "manara-sport", "manara");
    assertThat(shelves().followed(1)).containsExactly(source);
    assertThat(shelves().followed(2)).extracting(ShelfBook.Followed::key).containsExactly("manara");

    Comment.Subject report = new Comment.Subject(Comment.Subject.Kind.REPORT, 7);
    Comment.Subject story = new Comment.Subject(Comment.Subject.Kind.STORY, 7);
    shelves().save(1, new ShelfBook.Saved(report, NOW));
    shelves().save(1, new ShelfBook.Saved(story, LATER));
    shelves().save(1, new ShelfBook.Saved(report, LATER));
    assertThat(shelves().saved(1, 0, 10))
        .containsExactly(new ShelfBook.Saved(story, LATER), new ShelfBook.Saved(report, NOW));
    shelves().unsave(1, story);
    assertThat(shelves().saved(1, 0, 10)).hasSize(1);

    ShelfBook.Muted word = new ShelfBook.Muted("غزه", "غزة", NOW);
    shelves().mute(1, word);
    shelves().mute(1, word);
    assertThat(shelves().muted(1)).containsExactly(word);
    shelves().unmute(1, "غزه");
    assertThat(shelves().muted(1)).isEmpty();
  }

  @Test
  public void aDeletedAccountLeavesItsCommentsAndNothingElse() {
    added(1, "ليلى");
    Comment comment =
        new Comment(
            5,
            new Comment.Subject(Comment.Subject.Kind.REPORT, 7),
            null,
            1L,
            "ليلى",
            "نص",
            NOW,
            null,
            Comment.Status.SHOWN);
    comments().add(comment);
    sessions().open(new ReaderSession("d1", 1, NOW, NOW, LATER, ""));
    shelves().save(1, new ShelfBook.Saved(comment.subject(), NOW));
    readers().delete(1, "قارئ سابق");
    assertThat(readers().byId(1)).isEmpty();
    assertThat(sessions().find("d1", NOW)).isEmpty();
    assertThat(shelves().saved(1, 0, 10)).isEmpty();
    Comment left = comments().comment(5).orElseThrow();
    assertThat(left.author()).isEqualTo("قارئ سابق");
    assertThat(left.readerId()).isNull();
    assertThat(left.text()).isEqualTo("نص");
  }
}
