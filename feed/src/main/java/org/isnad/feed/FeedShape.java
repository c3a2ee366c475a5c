package org.isnad.feed;

import java.util.Set;

/** Which elements of a feed hold which others, whatever its format. */
final class FeedShape {
  /** Elements that hold entries. */
  private static final Set<String> CONTAINERS =
      Set.of("rss", "rdf", "channel", "feed", "urlset", "sitemapindex");

  /** Containers that a feed begins with. */
  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "urlset", "sitemapindex");

  /** Elements that list one report each. */
  private static final Set<String> ENTRIES = Set.of("item", "entry", "url", "sitemap");

  /** Elements of a feed's head that hold no entries. */
  private static final Set<String> HEAD_FIELDS =
      Set.of("title", "link", "description", "subtitle", "language", "pubdate", "lastbuilddate");

  /** Fields of an entry that hold a word or two, and no other field. */
  private static final Set<String> SHORT_FIELDS =
      Set.of("link", "guid", "id", "pubdate", "published", "updated", "issued", "modified", "date");

  /** Fields that no text has within. */
  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "link",
          "guid",
          "id",
          "pubdate",
          "description",
          "category",
          "author",
          "comments",
          "enclosure",
          "published",
          "updated",
          "summary",
          "content",
          "encoded",
          "creator",
          "date");

  private FeedShape() {}

  /** Whether a field that begins within an entry's {@code field} shows that its end is missing. */
  static boolean endsWithout(WireElement field, XmlName within) {
    return SHORT_FIELDS.contains(field.local()) && FIELDS.contains(within.local());
  }

  /** Whether {@code element} lists one report. */
  static boolean isEntry(WireElement element) {
    return ENTRIES.contains(element.local())
        && (element.vocabulary() == Vocabulary.PLAIN || element.vocabulary() == Vocabulary.ATOM);
  }

  static boolean isRoot(XmlName name) {
    return ROOTS.contains(name.local());
  }

  /** Whether {@code element} is stepped into, not built whole. */
  static boolean isContainer(WireElement element) {
    boolean known =
        element.vocabulary() == Vocabulary.PLAIN
            || element.vocabulary() == Vocabulary.ATOM
            || element.vocabulary() == Vocabulary.RDF;
    // RSS 1.1 lists its items in an element of their own; RSS 1.0's element of that name only
    // numbers them.
    return known
        && (CONTAINERS.contains(element.local())
            || (element.local().equals("items") && element.attribute("parsetype") != null));
  }

  /** Whether an entry that begins in {@code element} shows that its end tag is missing. */
  static boolean cannotHold(WireElement element, XmlName within) {
    return HEAD_FIELDS.contains(element.local())
        && (within.local().equals("item") || within.local().equals("entry"));
  }
}
