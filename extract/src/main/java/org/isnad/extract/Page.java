package org.isnad.extract;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page as parsed, before anything is read from it.
 *
 * @param raw texts of scripts that were not parsed with it
 * @param landmarks elements that are asked for by tag or attribute
 * @param hints reads what elements are called; keeps what it read, so not thread-safe
 * @param text its chunks and containers
 * @param address where it was fetched; null for a file
 * @param canonical the address it gives for itself; null when it gives none or no valid one
 * @param subject what problems name it by
 */
record Page(
    Document document,
    RawTexts raw,
    Landmarks landmarks,
    HintReader hints,
    PageText text,
    @Nullable URI address,
    @Nullable URI canonical,
    String subject) {

  /** Reads a document as it stands now. */
  static Page of(Document document, RawTexts raw, @Nullable URI address, String subject) {
    return of(document, raw, Landmarks.of(document), address, subject);
  }

  /** The same, where its landmarks have been found. */
  static Page of(
      Document document, RawTexts raw, Landmarks landmarks, @Nullable URI address, String subject) {
    URI canonical = Links.canonical(landmarks, address);
    HintReader hints = new HintReader();
    PageText text = ChunkReader.read(document, hints);
    return new Page(document, raw, landmarks, hints, text, address, canonical, subject);
  }
}
