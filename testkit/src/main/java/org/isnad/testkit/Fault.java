package org.isnad.testkit;

import org.jspecify.annotations.Nullable;

/** A kind of bad input that a server really sends, with where {@link Faults} sends it from. */
public enum Fault {
  /** Two good entries, nothing wrong: the neighbour that must never be lost. */
  HEALTHY("/feeds/healthy.xml", "application/rss+xml", "healthy.xml"),
  /** An error page with status 200 where the feed was. */
  FEED_IS_HTML("/feeds/html.xml", "text/html; charset=utf-8", "feed-is-html.html"),
  /** No bytes at all. */
  FEED_EMPTY("/feeds/empty.xml", "application/rss+xml", null),
  /** Two good entries, then the connection ended within the third. */
  FEED_CUT("/feeds/cut.xml", "application/rss+xml", "cut.xml"),
  /** 50 MB that begin as a feed, without a Content-Length. */
  FEED_HUGE("/feeds/huge.xml", "application/rss+xml", null),
  /** A few hundred kilobytes that unpack to 256 MB. */
  FEED_GZIP_BOMB("/feeds/gzip-bomb.xml", "application/rss+xml", null),
  /** Entities that expand to ten thousand million characters; a good entry behind. */
  FEED_XML_BOMB("/feeds/xml-bomb.xml", "application/rss+xml", "xml-bomb.xml"),
  /** Entities that want a local file and the network; a good entry behind. */
  FEED_EXTERNAL_ENTITY("/feeds/entity.xml", "application/rss+xml", "external-entity.xml"),
  /** Three entries whose dates are absent, empty and unreadable. */
  FEED_NO_DATES("/feeds/no-dates.xml", "application/rss+xml", "no-dates.xml"),
  /** Three entries with links relative to the root, to the scheme and to the folder. */
  FEED_RELATIVE_LINKS("/feeds/relative.xml", "application/rss+xml", "relative-links.xml"),
  /** Three entries under one GUID. */
  FEED_DUPLICATE_GUIDS("/feeds/guids.xml", "application/rss+xml", "duplicate-guids.xml"),
  /** Characters that XML forbids, raw and as references; a good entry behind. */
  FEED_CONTROL_CHARACTERS("/feeds/control.xml", "application/rss+xml", "control-characters.xml"),
  /** A good feed of bad pages: the three below, one that is missing, and a good one. */
  FEED_OF_BAD_PAGES("/feeds/bad-pages.xml", "application/rss+xml", "bad-pages.xml"),
  /** A PDF that claims to be a page. */
  PAGE_NOT_HTML("/pages/not-html", "text/html", null),
  /** A log-in form where the article was. */
  PAGE_NO_ARTICLE("/pages/no-article", "text/html; charset=utf-8", "no-article.html"),
  /** An article in windows-1256 whose header and head claim UTF-8. */
  PAGE_LYING_CHARSET("/pages/lying-charset", "text/html; charset=utf-8", "article.html");

  final String path;
  final String contentType;
  final @Nullable String file;

  Fault(String path, String contentType, @Nullable String file) {
    this.path = path;
    this.contentType = contentType;
    this.file = file;
  }

  /** Whether it stands where a feed is expected. */
  public boolean feed() {
    return path.startsWith("/feeds/");
  }
}
