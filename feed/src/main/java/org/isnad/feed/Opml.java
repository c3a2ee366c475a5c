package org.isnad.feed;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.isnad.text.CharacterDecoder;
import org.isnad.text.Decoded;
import org.isnad.text.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Lists of subscriptions as feed readers exchange them (OPML 1.0 and 2.0). Reading forgives what
 * the feed parser forgives; addresses must be absolute. Stateless, thread-safe.
 */
public final class Opml {
  private static final URI NOWHERE = URI.create("about:blank");

  private static final Set<String> FEED_TYPES = Set.of("rss", "atom", "rdf", "rss1");

  /** Deeper folders are read as the folder at this depth. */
  private static final int DEEPEST = 50;

  private Opml() {}

  /** The subscriptions in the order of the list, those at any depth of folders included. */
  public static Parsed<List<Subscription>> read(Payload payload) {
    ProblemList problems = new ProblemList("opml");
    Decoded decoded = CharacterDecoder.decode(payload, Markup.XML);
    for (Problem problem : decoded.problems()) {
      problems.add(problem.code(), problem.detail(), problem.line());
    }
    List<Subscription> subscriptions = new ArrayList<>();
    XmlScanner scanner = new XmlScanner(new StringReader(decoded.text()), problems);
    List<String> folders = new ArrayList<>();
    List<Boolean> opened = new ArrayList<>();
    boolean opml = false;
    XmlScanner.Token token = scanner.next();
    while (token != XmlScanner.Token.FINISH) {
      boolean outline = token != XmlScanner.Token.TEXT && scanner.name().local().equals("outline");
      opml |= token == XmlScanner.Token.START && scanner.name().local().equals("opml");
      if (outline && token == XmlScanner.Token.START) {
        Map<String, String> attributes = attributes(scanner);
        // The lists of before 2.0 have "url" for a feed's address where the type says it is one.
        if (FEED_TYPES.contains(attributes.getOrDefault("type", "").toLowerCase(Locale.ROOT))) {
          attributes.putIfAbsent("xmlurl", attributes.getOrDefault("url", ""));
        }
        boolean feed = attributes.containsKey("xmlurl");
        if (feed) {
          add(attributes, folders, scanner.line(), subscriptions, problems);
        }
        boolean folder = !feed && folders.size() < DEEPEST;
        if (folder) {
          folders.add(title(attributes, ""));
        }
        opened.add(folder);
      } else if (outline && !opened.isEmpty() && opened.removeLast()) {
        folders.removeLast();
      }
      token = scanner.next();
    }
    if (!opml) {
      problems.add(
          decoded.text().isBlank() ? "empty" : "not-opml",
          "there is no list of subscriptions in it",
          null);
    } else if (scanner.cut() || !opened.isEmpty()) {
      problems.add("truncated", "the input ends before the list does", scanner.line());
    }
    return new Parsed<>(List.copyOf(subscriptions), problems.all());
  }

  private static void add(
      Map<String, String> attributes,
      List<String> folders,
      int line,
      List<Subscription> subscriptions,
      ProblemList problems) {
    String address = attributes.getOrDefault("xmlurl", "");
    URI uri =
        Links.web(NOWHERE, address.startsWith("feed://") ? "http" + address.substring(4) : address);
    if (uri == null) {
      problems.add("bad-link", "no address of a feed: \"" + address + "\"", line);
      return;
    }
    Language language = Language.of(attributes.getOrDefault("language", ""));
    FeedAddress feed = new FeedAddress(uri, language.known() ? language : null);
    URI home = Links.web(NOWHERE, attributes.getOrDefault("htmlurl", ""));
    List<String> named = folders.stream().filter(folder -> !folder.isEmpty()).toList();
    subscriptions.add(new Subscription(feed, title(attributes, uri.toString()), home, named));
  }

  private static Map<String, String> attributes(XmlScanner scanner) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < scanner.attributes(); i++) {
      attributes.putIfAbsent(scanner.attributeName(i).local(), scanner.attributeValue(i));
    }
    return attributes;
  }

  private static String title(Map<String, String> attributes, String otherwise) {
    String text = HtmlText.oneLine(attributes.getOrDefault("text", ""));
    String title = HtmlText.oneLine(attributes.getOrDefault("title", ""));
    return !title.isEmpty() ? title : !text.isEmpty() ? text : otherwise;
  }

  /** An OPML 2.0 document; subscriptions in a row that share folders stand under one heading. */
  public static String write(String title, List<Subscription> subscriptions) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>");
    HtmlText.escape(title, xml);
    xml.append("</title></head>\n<body>\n");
    List<String> open = List.of();
    for (Subscription subscription : subscriptions) {
      moveTo(open, subscription.folders(), xml);
      open = subscription.folders();
      xml.append("<outline type=\"rss\"");
      attribute("text", subscription.title(), xml);
      attribute("title", subscription.title(), xml);
      attribute("xmlUrl", subscription.feed().uri().toString(), xml);
      URI home = subscription.home();
      attribute("htmlUrl", home == null ? null : home.toString(), xml);
      Language language = subscription.feed().language();
      attribute("language", language == null ? null : language.tag(), xml);
      xml.append("/>\n");
    }
    moveTo(open, List.of(), xml);
    return xml.append("</body>\n</opml>\n").toString();
  }

  private static void moveTo(List<String> open, List<String> wanted, StringBuilder xml) {
    int shared = 0;
    while (shared < open.size()
        && shared < wanted.size()
        && open.get(shared).equals(wanted.get(shared))) {
      shared++;
    }
    xml.repeat("</outline>\n", open.size() - shared);
    for (String folder : wanted.subList(shared, wanted.size())) {
      xml.append("<outline");
      attribute("text", folder, xml);
      xml.append(">\n");
    }
  }

  private static void attribute(String name, @Nullable String value, StringBuilder xml) {
    if (value != null) {
      xml.append(' ').append(name).append("=\"");
      HtmlText.escape(value, xml);
      xml.append('"');
    }
  }
}
