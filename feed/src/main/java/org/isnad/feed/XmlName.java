package org.isnad.feed;

import java.util.Locale;

/**
 * An element's or attribute's name.
 *
 * @param raw as written
 * @param prefix as written; empty without one
 * @param local in lower case: feeds write pubdate, PubDate and PUBDATE for pubDate
 */
record XmlName(String raw, String prefix, String local) {
  static XmlName of(String raw) {
    int colon = raw.indexOf(':');
    String prefix = colon <= 0 ? "" : raw.substring(0, colon).intern();
    String local = raw.substring(colon + 1).toLowerCase(Locale.ROOT).intern();
    return new XmlName(raw, prefix, local);
  }
}
