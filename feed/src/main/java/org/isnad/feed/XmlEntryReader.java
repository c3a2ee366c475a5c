package org.isnad.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Picks an entry's strings out of an RSS, RDF or Atom element. The formats borrow from each other
 * so freely (Atom links in RSS, Dublin Core dates everywhere) that one reader serves all; where
 * several elements may hold a field, {@link Pick} says which is believed.
 */
final class XmlEntryReader {
  private XmlEntryReader() {}

  static WireEntry read(WireElement item) {
    WireEntry entry = new WireEntry(item.base(), item.line());
    Pick title = new Pick();
    Pick summary = new Pick();
    Pick content = new Pick();
    Pick published = new Pick();
    Pick updated = new Pick();
    Pick id = new Pick();
    LinkPick links = new LinkPick();
    boolean rss = item.vocabulary() == Vocabulary.PLAIN;
    for (WireElement child : item.children()) {
      // What RSS borrows of Atom stands behind its own.
      int borrowed = rss && child.vocabulary() == Vocabulary.ATOM ? 1 : 0;
      switch (child.vocabulary()) {
        case PLAIN, ATOM -> {
          switch (child.local()) {
            case "title" -> title.offer(child, borrowed);
            case "link" -> links.offer(child, entry);
            case "guid", "id" -> {
              id.offer(child, borrowed);
              links.guid(child);
            }
            case "description" -> summary.offer(child, 0);
            case "summary" -> summary.offer(child, 1);
            case "abstract", "tagline", "subtitle" -> summary.offer(child, 4);
            case "content" -> offerContent(child, content, links, entry);
            case "fullitem", "body", "encoded", "fulltext", "full-text" -> content.offer(child, 2);
            case "pubdate", "published" -> published.offer(child, 0);
            case "publishdate", "publicationdate", "datepublished", "pub-date" ->
                published.offer(child, 1);
            case "issued" -> published.offer(child, 1);
            case "date" -> published.offer(child, 3);
            case "created" -> published.offer(child, 4);
            case "updated" -> updated.offer(child, 0);
            case "modified", "lastmod", "lastbuilddate" -> updated.offer(child, 1);
            case "author", "contributor" -> addAuthor(child, entry);
            case "category" -> addCategory(child, entry);
            case "keywords", "tags" -> addKeywords(child.text(), entry);
            case "enclosure" ->
                entry.enclosure(
                    child.attribute("url"),
                    child.base(),
                    child.attribute("type"),
                    child.attribute("length"));
            case "image" -> addImage(child, entry);
            default -> {}
          }
        }
        case DUBLIN_CORE, DUBLIN_CORE_TERMS, PRISM -> {
          switch (child.local()) {
            case "title" -> title.offer(child, 2);
            case "creator" -> addAuthor(child, entry);
            case "subject" -> addCategory(child, entry);
            case "description", "abstract" -> summary.offer(child, 2);
            case "issued" -> published.offer(child, 1);
            case "publicationdate", "coverdate" -> published.offer(child, 5);
            case "date" -> {
              // The date of "an event in the life of the resource": either, where nothing says
              // more.
              published.offer(child, 2);
              updated.offer(child, 3);
            }
            case "created" -> published.offer(child, 4);
            case "modified", "modificationdate" -> updated.offer(child, 2);
            default -> {}
          }
        }
        case CONTENT -> {
          if (child.local().equals("encoded")) {
            content.offer(child, 0);
          }
        }
        case XHTML -> {
          if (child.local().equals("body") || child.local().equals("div")) {
            content.offer(child, 1);
          }
        }
        case PODCAST -> {
          switch (child.local()) {
            case "title" -> title.offer(child, 3);
            case "summary" -> summary.offer(child, 5);
            case "subtitle" -> summary.offer(child, 6);
            case "author" -> addAuthor(child, entry);
            case "keywords" -> addKeywords(child.text(), entry);
            case "image" -> addImage(child, entry);
            default -> {}
          }
        }
        case MEDIA -> MediaFields.read(child, entry, title, summary);
        case FEEDBURNER -> {
          if (child.local().equals("origlink")) {
            links.original(child);
          }
        }
        case RDF, NEWS, SITEMAP_IMAGE, XML, SYNDICATION, OTHER -> {}
      }
    }
    String about = item.attribute("about");
    entry.id = id.best == null ? about : XmlFields.id(id.best);
    entry.title = title.text();
    entry.content = content.text();
    entry.summary = summary.text();
    entry.published = published.date();
    entry.updated = updated.date();
    readChannelDefinition(item, entry);
    links.addTo(entry, about);
    return entry;
  }

  /** What an item of the Channel Definition Format says by its attributes. */
  private static void readChannelDefinition(WireElement item, WireEntry entry) {
    String modified = item.attribute("lastmod");
    if (entry.updated == null && modified != null && !modified.isBlank()) {
      entry.updated = new WireDate(modified, item.line());
    }
    entry.link(item.attribute("href"), item.base());
  }

  private static void offerContent(
      WireElement child, Pick content, LinkPick links, WireEntry entry) {
    String source = child.attribute("src");
    if (source == null) {
      content.offer(child, 0);
    } else {
      String type = child.attribute("type");
      links.content(source, child);
      if (type != null && !type.startsWith("text/")) {
        entry.enclosure(source, child.base(), type, null);
      }
    }
  }

  private static void addAuthor(WireElement child, WireEntry entry) {
    if (!child.local().equals("contributor")) {
      entry.authors.add(XmlFields.person(child));
    }
  }

  private static void addCategory(WireElement child, WireEntry entry) {
    String label = child.attribute("label");
    String term = child.attribute("term");
    String text = child.text();
    String named = label != null && !label.isBlank() ? label : term;
    entry.categories.add(named != null && !named.isBlank() ? named : text);
  }

  static void addKeywords(String text, WireEntry entry) {
    for (String keyword : text.split("[,،;؛]", EntryAdapter.MOST_LISTED)) {
      entry.categories.add(keyword);
    }
  }

  private static void addImage(WireElement child, WireEntry entry) {
    String address = child.attribute("href");
    address = address == null ? child.attribute("url") : address;
    WireElement url = child.child(Vocabulary.PLAIN, "url");
    address = address == null && url != null ? url.text() : address;
    address = address == null && !child.hasChildren() ? child.text() : address;
    entry.enclosure(address, child.base(), MediaFields.ANY_IMAGE, null);
  }

  /** The best element so far for one field: the lowest rank wins, the first of equals. */
  static final class Pick {
    private @Nullable WireElement best;
    private int bestRank = Integer.MAX_VALUE;

    void offer(WireElement element, int rank) {
      if (rank < bestRank && !(element.text().isEmpty() && !element.hasChildren())) {
        best = element;
        bestRank = rank;
      }
    }

    @Nullable WireText text() {
      return best == null ? null : XmlFields.text(best);
    }

    @Nullable WireDate date() {
      return best == null ? null : XmlFields.date(best);
    }
  }

  /** Whether a link without a relation, or one of this relation, leads to the report. */
  static boolean leadsToReport(@Nullable String relation) {
    String lower = relation == null ? "" : relation.strip().toLowerCase(Locale.ROOT);
    return lower.isEmpty() || lower.equals("alternate") || lower.endsWith("/alternate");
  }
}
