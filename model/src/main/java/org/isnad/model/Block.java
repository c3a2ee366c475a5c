package org.isnad.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One block of an article's body, as plain text: markup is gone, the words are untouched. */
public sealed interface Block {

  /** The words that belong to the article's text; empty for pictures and embeds. */
  String text();

  /** A paragraph (فقرة). */
  record Paragraph(String text) implements Block {}

  /** A sub-heading; {@code level} from 2 to 6. */
  record Heading(int level, String text) implements Block {}

  /** A list; one line of the text for each item. */
  record Listing(boolean ordered, List<String> items) implements Block {
    public Listing {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      return String.join("\n", items);
    }
  }

  /** A quotation set off from the text. */
  record Quotation(String text) implements Block {}

  /** A table; cells joined by tabs, rows by line breaks in the text. */
  record Table(List<List<String>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String text() {
      return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }
  }

  /** Preformatted text. */
  record Code(String text) implements Block {}

  /** A picture within the text. */
  record Image(Picture picture) implements Block {
    @Override
    public String text() {
      return "";
    }
  }

  /**
   * A post, video or map of another site, or a file to be heard or seen; shown as a link.
   *
   * @param mediaType as whoever listed it states it; null when nobody does
   */
  record Embed(URI uri, @Nullable String title, @Nullable String mediaType) implements Block {
    public Embed(URI uri, @Nullable String title) {
      this(uri, title, null);
    }

    /** What is played; empty when it is none that plays by itself. */
    public Optional<MediaKind> media() {
      return MediaKind.of(uri, mediaType);
    }

    @Override
    public String text() {
      return "";
    }
  }
}
