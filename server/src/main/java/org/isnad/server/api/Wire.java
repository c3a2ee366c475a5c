package org.isnad.server.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Hashtag;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Picture;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** The small pieces that several answers hold, named as the command line names them. */
final class Wire {
  private Wire() {}

  record TagWire(String key, String label) {
    static List<TagWire> of(List<Hashtag> tags) {
      return tags.stream().map(tag -> new TagWire(tag.key(), tag.label())).toList();
    }
  }

  record PictureWire(String url, @Nullable String caption, @Nullable String credit) {
    static @Nullable PictureWire of(@Nullable Picture picture) {
      return picture == null
          ? null
          : new PictureWire(picture.uri().toString(), picture.caption(), picture.credit());
    }
  }

  record SpanWire(int start, int end) {
    static SpanWire of(Span span) {
      return new SpanWire(span.start(), span.end());
    }

    static List<SpanWire> of(List<Span> spans) {
      return spans.stream().map(SpanWire::of).toList();
    }
  }

  record PassageWire(String text, int start, int end) {
    static PassageWire of(Passage passage) {
      return new PassageWire(passage.text(), passage.span().start(), passage.span().end());
    }

    static @Nullable PassageWire orNull(@Nullable Passage passage) {
      return passage == null ? null : of(passage);
    }
  }

  record MentionWire(
      @Says("the name as it is best known") String name,
      @Says("the words of the text") String mention,
      int start,
      int end) {
    static MentionWire of(Mention mention) {
      return new MentionWire(
          mention.name(), mention.mention(), mention.span().start(), mention.span().end());
    }

    static @Nullable MentionWire orNull(@Nullable Mention mention) {
      return mention == null ? null : of(mention);
    }
  }

  static String time(Instant at) {
    return at.toString();
  }

  static @Nullable String text(@Nullable URI uri) {
    return uri == null ? null : uri.toString();
  }

  static String hyphened(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
