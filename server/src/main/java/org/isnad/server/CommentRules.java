package org.isnad.server;

import org.isnad.cli.ReaderSettings;
import org.isnad.cli.ReaderSettings.Guests;
import org.isnad.model.Comment.Status;
import org.isnad.model.Language;
import org.isnad.model.Reader;
import org.isnad.model.Reader.Role;
import org.isnad.model.Reader.Standing;
import org.isnad.text.PhraseFinder;
import org.jspecify.annotations.Nullable;

/** Decides whether a comment is shown at once or waits for a moderator. Immutable. */
final class CommentRules {
  /** More addresses than this in one comment are rarely a reader's. */
  private static final int MOST_LINKS = 2;

  private final Guests guests;
  private final PhraseFinder heldWords;

  CommentRules(ReaderSettings settings) {
    this.guests = settings.guests();
    this.heldWords = new PhraseFinder(settings.heldWords());
  }

  /** The message key of why somebody may not comment at all; null when they may. */
  @Nullable String barred(@Nullable Reader reader) {
    if (reader == null) {
      return guests == Guests.OFF ? "comments.problem.account" : null;
    }
    return reader.standing() == Standing.BANNED ? "comments.problem.banned" : null;
  }

  /** What becomes of a comment by somebody who may comment. */
  Status status(@Nullable Reader reader, String text) {
    if (reader != null && reader.may(Role.MODERATOR)) {
      return Status.SHOWN;
    }
    int links = CommentText.links(text);
    boolean waits =
        reader == null
            ? guests == Guests.HELD || links > 0
            : reader.standing() == Standing.NEW || links > MOST_LINKS;
    return waits || !heldWords.in(text, Language.UNKNOWN).isEmpty() ? Status.HELD : Status.SHOWN;
  }
}
