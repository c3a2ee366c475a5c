package org.isnad.server;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Comment;
import org.isnad.model.Reader;
import org.isnad.pipeline.ShelfBook;
import org.isnad.pipeline.ShelfBook.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What who asks follows, saved and muted, each looked up when a page first asks for it; nothing for
 * somebody unknown. For one request; not thread-safe.
 */
final class Shelf {
  /**
   * A page shows whether its one subject is saved; whoever saved more than this looks in the list.
   */
  private static final int MOST_SAVED = 2000;

  private final @Nullable Reader reader;
  private final ShelfBook book;
  private @Nullable Set<List<Object>> followed;
  private @Nullable Muting muting;

  Shelf(@Nullable Reader reader, ShelfBook book) {
    this.reader = reader;
    this.book = book;
  }

  /** Whose it is; null for somebody unknown. */
  @Nullable Reader reader() {
    return reader;
  }

  boolean follows(Kind kind, String key) {
    if (reader == null) {
      return false;
    }
    Set<List<Object>> known = followed;
    if (known == null) {
      known = new HashSet<>();
      for (ShelfBook.Followed one : book.followed(reader.id())) {
        known.add(List.of(one.kind(), one.key()));
      }
      followed = known;
    }
    return known.contains(List.of(kind, key));
  }

  /** Whether an item, such as "report/12", is saved. */
  boolean saved(String ref) {
    return reader != null
        && book.saved(reader.id(), 0, MOST_SAVED).stream()
            .anyMatch(saved -> Commenting.path(saved.item()).equals("/" + ref));
  }

  Muting muting() {
    Muting known = muting;
    if (known == null) {
      known = Muting.of(reader, book);
      muting = known;
    }
    return known;
  }

  /** The item that a reference such as "story/12" names; null when it names none. */
  static Comment.@Nullable Subject item(String ref) {
    for (Comment.Subject.Kind kind : Comment.Subject.Kind.values()) {
      String front = Links.style(kind) + "/";
      if (ref.startsWith(front) && ref.substring(front.length()).matches("-?[0-9]{1,18}")) {
        return new Comment.Subject(kind, Long.parseLong(ref.substring(front.length())));
      }
    }
    return null;
  }
}
