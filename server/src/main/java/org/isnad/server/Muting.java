package org.isnad.server;

import java.util.List;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.model.Reader;
import org.isnad.pipeline.ShelfBook;
import org.isnad.text.PhraseFinder;
import org.jspecify.annotations.Nullable;

/** What a reader does not want to read of. Immutable. */
final class Muting {
  static final Muting NONE = new Muting(List.of());

  private final PhraseFinder finder;

  Muting(List<String> words) {
    this.finder = new PhraseFinder(words);
  }

  /** The words that a reader muted; of nobody, none. */
  static Muting of(@Nullable Reader reader, ShelfBook shelves) {
    if (reader == null) {
      return NONE;
    }
    List<String> words = shelves.muted(reader.id()).stream().map(ShelfBook.Muted::typed).toList();
    return words.isEmpty() ? NONE : new Muting(words);
  }

  /** The muted words that a headline or what is told below it has. */
  Set<String> in(String headline, String excerpt, String lang) {
    return finder.in(headline + "\n" + excerpt, Language.of(lang));
  }

  boolean isEmpty() {
    return finder.isEmpty();
  }

  boolean hides(StoryLine story) {
    return !finder.isEmpty() && !in(story.headline(), story.excerpt(), story.lang()).isEmpty();
  }

  boolean hides(ReportLine report) {
    return !finder.isEmpty() && !in(report.headline(), report.excerpt(), report.lang()).isEmpty();
  }
}
