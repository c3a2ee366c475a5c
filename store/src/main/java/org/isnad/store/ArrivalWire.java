package org.isnad.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Enclosure;
import org.isnad.model.Entry;
import org.isnad.model.Language;
import org.isnad.pipeline.Arrival;
import org.jspecify.annotations.Nullable;

/** An arrival as stored while its page is wanted. */
record ArrivalWire(
    int v,
    String source,
    String canonical,
    String address,
    @Nullable String language,
    EntryWire entry,
    String at) {
  private static final int VERSION = 1;

  /** A feed's entry. */
  record EntryWire(
      @Nullable String id,
      @Nullable String link,
      @Nullable String title,
      @Nullable String published,
      @Nullable String updated,
      @Nullable String summary,
      @Nullable String content,
      List<String> authors,
      List<String> categories,
      List<EnclosureWire> enclosures) {
    static EntryWire of(Entry entry) {
      return new EntryWire(
          entry.id(),
          text(entry.link()),
          entry.title(),
          text(entry.published()),
          text(entry.updated()),
          entry.summary(),
          entry.content(),
          entry.authors(),
          entry.categories(),
          entry.enclosures().stream().map(EnclosureWire::of).toList());
    }

    Entry entry() {
      return new Entry(
          id,
          link == null ? null : URI.create(link),
          title,
          published == null ? null : Instant.parse(published),
          updated == null ? null : Instant.parse(updated),
          summary,
          content,
          authors,
          categories,
          enclosures.stream().map(EnclosureWire::enclosure).toList());
    }

    private static @Nullable String text(@Nullable Object value) {
      return value == null ? null : value.toString();
    }
  }

  /** A file the entry carries along. */
  record EnclosureWire(String uri, @Nullable String type, long length) {
    static EnclosureWire of(Enclosure enclosure) {
      return new EnclosureWire(
          enclosure.uri().toString(), enclosure.mediaType(), enclosure.length());
    }

    Enclosure enclosure() {
      return new Enclosure(URI.create(uri), type, length);
    }
  }

  static ArrivalWire of(Arrival arrival) {
    Language language = arrival.language();
    return new ArrivalWire(
        VERSION,
        arrival.sourceId(),
        arrival.canonical().value(),
        arrival.address().toString(),
        language == null ? null : language.tag(),
        EntryWire.of(arrival.entry()),
        arrival.at().toString());
  }

  Arrival arrival() {
    return new Arrival(
        source,
        new CanonicalUrl(canonical),
        URI.create(address),
        language == null ? null : Language.of(language),
        entry.entry(),
        Instant.parse(at));
  }
}
