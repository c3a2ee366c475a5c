package org.isnad.model;

/** The format of a feed's bytes. */
public enum FeedFormat {
  RSS,
  RDF,
  /** The Channel Definition Format of 1997. */
  CDF,
  ATOM,
  JSON_FEED,
  NEWS_SITEMAP,
  CHANNEL_PAGE,
  LINK_PAGE,
  UNKNOWN
}
