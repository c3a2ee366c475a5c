/**
 * Bytes to feeds: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, CDF, news sitemaps, channel
 * pages, pages of links, OPML.
 *
 * <p>A feed's way: {@code CharacterDecoder} makes text of the bytes; the {@code XmlScanner} cuts it
 * into tags and text, forgiving whatever it can; the {@code WireReader} builds one entry's elements
 * at a time; a format's reader picks the raw strings out of them ({@code WireEntry}); the {@code
 * EntryAdapter} makes an {@link org.isnad.model.Entry} of those: dates read, links resolved, titles
 * made plain. Nothing here throws for bad input: what cannot be read becomes a problem.
 */
@NullMarked
package org.isnad.feed;

import org.jspecify.annotations.NullMarked;
