package org.isnad.server.out;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Atom 1.0 (RFC 4287). */
final class AtomOut {
  private AtomOut() {}

  static String write(OutFeed feed) {
    XmlOut xml = new XmlOut();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language())
        .text("id", feed.self())
        .text("title", feed.title())
        .text("subtitle", feed.description())
        .text("updated", stamp(feed.updated()))
        .empty("link", "rel", "alternate", "type", "text/html", "href", feed.page())
        .empty("link", "rel", "self", "type", FeedForm.ATOM.mediaType(), "href", feed.self());
    feed.items().forEach(item -> entry(xml, item, feed.title()));
    return xml.close("feed").toString();
  }

  private static void entry(XmlOut xml, OutItem item, String feed) {
    xml.open("entry", "xml:lang", item.language())
        .text("id", item.id())
        .text("title", item.title())
        .empty("link", "rel", "alternate", "href", item.link().toString())
        .text("published", stamp(item.published()))
        .text("updated", stamp(item.updated()));
    // Each entry of a feed without an author needs one.
    xml.open("author").text("name", item.author().isEmpty() ? feed : item.author()).close("author");
    item.tags().forEach(tag -> xml.empty("category", "term", tag));
    item.media()
        .forEach(media ->
            xml.empty(
                "link",
                "rel",
                "enclosure",
                "type",
                media.type(),
                "href",
                media.address().toString()));
    xml.text("summary", item.html(), "type", "html").close("entry");
  }

  private static String stamp(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
