package org.isnad.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The raw strings of one entry, picked out of its format; null or empty for what it lacks. */
final class WireEntry {
  /** What relative addresses are relative to. */
  final URI base;

  /** Where the entry begins in the input; null when not known. */
  final @Nullable Integer line;

  @Nullable String id;
  @Nullable WireText title;
  @Nullable WireText summary;
  @Nullable WireText content;
  @Nullable WireDate published;
  @Nullable WireDate updated;

  /** Addresses of the report, best first; the first that is one is taken. */
  final List<WireLink> links = new ArrayList<>(2);

  final List<String> authors = new ArrayList<>(1);
  final List<String> categories = new ArrayList<>(4);
  final List<WireEnclosure> enclosures = new ArrayList<>(2);

  WireEntry(URI base, @Nullable Integer line) {
    this.base = base;
    this.line = line;
  }

  /** An address and what it is relative to. */
  record WireLink(String address, URI base) {}

  /** A file carried along. */
  record WireEnclosure(
      String address, URI base, @Nullable String mediaType, @Nullable String length) {}

  void link(@Nullable String address, URI relativeTo) {
    if (address != null && !address.isBlank()) {
      links.add(new WireLink(address, relativeTo));
    }
  }

  void enclosure(
      @Nullable String address, URI relativeTo, @Nullable String type, @Nullable String length) {
    if (address != null && !address.isBlank()) {
      enclosures.add(new WireEnclosure(address, relativeTo, type, length));
    }
  }

  /** Whether nothing at all was in it that is known. */
  boolean isEmpty() {
    return id == null
        && title == null
        && summary == null
        && content == null
        && published == null
        && updated == null
        && links.isEmpty()
        && authors.isEmpty()
        && categories.isEmpty()
        && enclosures.isEmpty();
  }
}
