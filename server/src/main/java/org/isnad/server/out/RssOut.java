package org.isnad.server.out;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** RSS 2.0, with its own address as Atom writes it and authors as Dublin Core does. */
final class RssOut {
  /** What many readers of RSS take for HTML in a title, which RSS does not say is text. */
  private static final Pattern MARKUP =
      Pattern.compile("&(?=#?[A-Za-z0-9]{1,31};)|<(?=[A-Za-z/!])");

  private RssOut() {}

  static String write(OutFeed feed) {
    XmlOut xml = new XmlOut();
    xml.open(
        "rss",
        "version",
        "2.0",
        "xmlns:atom",
        "http://www.w3.org/2005/Atom",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    xml.open("channel")
        .text("title", feed.title())
        .text("link", feed.page())
        .text("description", feed.description())
        .text("language", feed.language())
        .text("lastBuildDate", date(feed.updated()))
        .empty("atom:link", "rel", "self", "type", FeedForm.RSS.mediaType(), "href", feed.self());
    feed.items().forEach(item -> item(xml, item));
    return xml.close("channel").close("rss").toString();
  }

  private static void item(XmlOut xml, OutItem item) {
    xml.open("item")
        .text("title", MARKUP.matcher(item.title()).replaceAll(RssOut::shown))
        .text("link", item.link().toString())
        .text("guid", item.id(), "isPermaLink", "false")
        .text("pubDate", date(item.published()));
    if (!item.author().isEmpty()) {
      xml.text("dc:creator", item.author());
    }
    item.tags().forEach(tag -> xml.text("category", tag));
    // RSS has room for one, and asks for a length that nobody told us: 0 is what is written then.
    item.media().stream()
        .limit(1)
        .forEach(media ->
            xml.empty(
                "enclosure",
                "url",
                media.address().toString(),
                "type",
                media.type(),
                "length",
                "0"));
    xml.text("description", item.html()).close("item");
  }

  private static String shown(MatchResult found) {
    return found.group().equals("<") ? "&lt;" : "&amp;";
  }

  private static String date(Instant at) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
  }
}
