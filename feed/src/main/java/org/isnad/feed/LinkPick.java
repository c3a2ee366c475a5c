package org.isnad.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of an entry's addresses leads to the report. In this order: the one a feed service
 * replaced, the link itself, Atom's link to a page, a guid or id that is an address and not said to
 * be none, where content lies elsewhere, the RDF subject.
 */
final class LinkPick {
  private @Nullable WireElement original;
  private @Nullable WireElement plain;
  private @Nullable WireElement page;
  private @Nullable WireElement other;
  private @Nullable WireElement guid;
  private @Nullable WireElement contentElement;
  private @Nullable String content;

  void offer(WireElement link, WireEntry entry) {
    String address = link.attribute("href");
    String relation = link.attribute("rel");
    String type = link.attribute("type");
    if (address == null) {
      plain = plain == null && !link.text().isEmpty() ? link : plain;
    } else if (relation != null && relation.strip().equalsIgnoreCase("enclosure")) {
      entry.enclosure(address, link.base(), type, link.attribute("length"));
    } else if (XmlEntryReader.leadsToReport(relation)) {
      boolean html = type == null || type.toLowerCase(Locale.ROOT).contains("html");
      page = page == null && html ? link : page;
      other = other == null ? link : other;
    }
  }

  void original(WireElement element) {
    original = element;
  }

  void guid(WireElement element) {
    String permanent = element.attribute("ispermalink");
    boolean address = permanent == null || !permanent.strip().equalsIgnoreCase("false");
    boolean said = permanent != null && address && element.text().indexOf('/') >= 0;
    guid = address && (said || looksAbsolute(element.text())) ? element : guid;
  }

  void content(String address, WireElement element) {
    content = address;
    contentElement = element;
  }

  void addTo(WireEntry entry, @Nullable String about) {
    addText(original, entry);
    addText(plain, entry);
    addHref(page, entry);
    addHref(other, entry);
    addText(guid, entry);
    if (contentElement != null) {
      entry.link(content, contentElement.base());
    }
    if (about != null && looksAbsolute(about)) {
      entry.link(about, entry.base);
    }
  }

  private static void addText(@Nullable WireElement element, WireEntry entry) {
    if (element != null) {
      entry.link(element.text(), element.base());
    }
  }

  private static void addHref(@Nullable WireElement element, WireEntry entry) {
    if (element != null) {
      entry.link(element.attribute("href"), element.base());
    }
  }

  private static boolean looksAbsolute(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }
}
