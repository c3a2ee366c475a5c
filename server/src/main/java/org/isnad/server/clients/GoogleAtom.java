package org.isnad.server.clients;

import static org.isnad.server.out.ArticleHtml.escaped;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Block;

/**
 * A stream as an Atom feed, which apps of the time before JSON read ({@code /reader/atom/feed/12}):
 * the reader's marks are categories of Google's scheme.
 */
final class GoogleAtom {
  private static final String PREFIX = "reader/atom/";
  private static final String SCHEME = "http://www.google.com/reader/";
  private static final int USUAL = 20;
  private static final int MOST = 1_000;

  private GoogleAtom() {}

  static Answer answer(Ask ask, Tray tray, Instant now) {
    if (!ask.rest().startsWith(PREFIX)) {
      return GoogleReader.missing();
    }
    StreamId stream = StreamId.of(ask.rest().substring(PREFIX.length()));
    Optional<BitSet> among = stream.among(tray);
    if (among.isEmpty()) {
      return GoogleReader.missing();
    }
    boolean unread =
        ask.params().given("xt").stream().anyMatch(xt -> StreamId.of(xt).state(StreamId.READ));
    Selection selection = unread ? Selection.UNREAD : Selection.ALL;
    int count = ask.params().count("n", USUAL, MOST);
    List<Entry> entries = tray.entries(tray.select(among.get(), selection.limit(count)));
    String title = stream.subscription(tray).map(Subscription::title).orElse(stream.name());
    String site = stream.subscription(tray).map(Subscription::site).orElse(ask.origin() + "/");
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(xml, "id", "tag:google.com,2005:reader/" + stream.name());
    element(xml, "title", title);
    xml.append("<link rel=\"alternate\" href=\"").append(escaped(site)).append("\"/>\n");
    element(xml, "updated", stamp(now));
    entries.forEach(entry -> entry(xml, entry));
    xml.append("</feed>\n");
    return new Answer(200, "application/atom+xml; charset=UTF-8", xml.toString(), Map.of());
  }

  private static void entry(StringBuilder xml, Entry entry) {
    xml.append("<entry xml:lang=\"").append(escaped(entry.language())).append("\">\n");
    element(xml, "id", ItemId.of(entry.number()));
    element(xml, "title", entry.title());
    xml.append("<link rel=\"alternate\" type=\"text/html\" href=\"");
    xml.append(escaped(entry.address().toString())).append("\"/>\n");
    for (Block.Embed media : entry.media()) {
      xml.append("<link rel=\"enclosure\" type=\"");
      xml.append(escaped(GoogleItem.mediaType(media))).append("\" href=\"");
      xml.append(escaped(media.uri().toString())).append("\"/>\n");
    }
    element(xml, "published", stamp(entry.published()));
    element(xml, "updated", stamp(entry.changed()));
    xml.append("<author><name>").append(escaped(author(entry))).append("</name></author>\n");
    mark(xml, entry.read() ? "read" : "fresh");
    if (entry.starred()) {
      mark(xml, StreamId.STARRED);
    }
    xml.append("<content type=\"html\">").append(escaped(entry.html())).append("</content>\n");
    xml.append("</entry>\n");
  }

  private static String author(Entry entry) {
    return entry.author().isEmpty() ? entry.source() : entry.author();
  }

  private static void mark(StringBuilder xml, String state) {
    xml.append("<category term=\"").append(StreamId.STATE_PREFIX).append(state);
    xml.append("\" scheme=\"").append(SCHEME).append("\" label=\"").append(state).append("\"/>\n");
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(escaped(text));
    xml.append("</").append(name).append(">\n");
  }

  private static String stamp(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
