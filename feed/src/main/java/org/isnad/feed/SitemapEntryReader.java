package org.isnad.feed;

/**
 * Picks an entry's strings out of a news sitemap's {@code url}, or a sitemap index's {@code
 * sitemap}.
 */
final class SitemapEntryReader {
  private SitemapEntryReader() {}

  static WireEntry read(WireElement url) {
    WireEntry entry = new WireEntry(url.base(), url.line());
    for (WireElement child : url.children()) {
      switch (child.local()) {
        case "loc" -> {
          entry.id = child.text();
          entry.link(child.text(), child.base());
        }
        case "lastmod" -> entry.updated = XmlFields.date(child);
        case "news" -> readNews(child, entry);
        case "image" -> {
          WireElement location = child.child(Vocabulary.SITEMAP_IMAGE, "loc");
          if (location != null) {
            entry.enclosure(location.text(), location.base(), MediaFields.ANY_IMAGE, null);
          }
        }
        default -> {}
      }
    }
    return entry;
  }

  private static void readNews(WireElement news, WireEntry entry) {
    for (WireElement child : news.children()) {
      switch (child.local()) {
        case "title" -> entry.title = WireText.html(child.text());
        case "publication_date" -> entry.published = XmlFields.date(child);
        case "keywords" -> XmlEntryReader.addKeywords(child.text(), entry);
        default -> {}
      }
    }
  }
}
