package org.isnad.extract;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page as parsed, before anything is read from it.
 *
 * @param landmarks elements that are asked for by tag or attribute
 * @param text its chunks and containers
 * @param address where it was fetched; null for a file
 * @param subject what problems name it by
 */
record Page(
    Document document, Landmarks landmarks, PageText text, @Nullable URI address, String subject) {

  /** Reads a document as it stands now. */
  static Page of(Document document, @Nullable URI address, String subject) {
    return new Page(document, Landmarks.of(document), ChunkReader.read(document), address, subject);
  }
}
