package org.isnad.feed;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.model.Entry;
import org.isnad.model.FeedFormat;
import org.isnad.model.LinkSelectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of links, the news list of a publisher without a feed, by the selectors that the
 * catalogue gives for it. A page in which they find nothing has changed: "no-items". Selectors that
 * are none are "bad-selector".
 */
final class LinkPageReader {
  private LinkPageReader() {}

  static FeedHead read(
      String page,
      URI address,
      LinkSelectors selectors,
      ProblemList problems,
      Consumer<Entry> entries) {
    Document document = Jsoup.parse(PageLimits.cut(page, problems), address.toString());
    FeedHead head = new FeedHead();
    head.format = FeedFormat.LINK_PAGE;
    head.title(HtmlText.oneLine(document.title()));
    head.link(Links.web(address, address.toString()), true);
    Element root = document.selectFirst("html[lang]");
    head.language(root == null ? null : root.attr("lang"));
    URI base = Links.resolve(address, document.baseUri());
    EntryAdapter adapter = new EntryAdapter(problems);
    Set<URI> seen = new HashSet<>();
    try {
      Elements items = document.select(selectors.item());
      for (Element item : items) {
        WireEntry entry = entry(item, base == null ? address : base, selectors);
        URI link =
            entry.links.isEmpty() ? null : Links.web(entry.base, entry.links.getFirst().address());
        if (link != null && seen.add(link) && seen.size() <= PageLimits.MOST_ENTRIES) {
          entries.accept(adapter.entry(entry));
        }
      }
      if (seen.isEmpty()) {
        String found = items.isEmpty() ? "nothing" : "no link in what stands";
        problems.add("no-items", found + " at \"" + selectors.item() + "\" in the page", null);
      }
    } catch (Selector.SelectorParseException e) {
      problems.add("bad-selector", "no selector: " + e.getMessage(), null);
    }
    adapter.finish();
    return head;
  }

  private static WireEntry entry(Element item, URI base, LinkSelectors selectors) {
    WireEntry entry = new WireEntry(base, null);
    Element link = link(item, selectors.link());
    if (link != null) {
      entry.link(link.attr("href"), base);
    }
    Element title = within(item, selectors.title());
    title = title == null ? heading(item, link) : title;
    entry.title = title == null ? null : WireText.plain(title.text());
    Element date = within(item, selectors.date());
    if (date != null) {
      entry.published = new WireDate(date(date), null);
    }
    Element summary = within(item, selectors.summary());
    entry.summary = summary == null ? null : WireText.plain(summary.text());
    return entry;
  }

  private static @Nullable Element within(Element item, @Nullable String selector) {
    return selector == null ? null : item.selectFirst(selector);
  }

  private static @Nullable Element link(Element item, @Nullable String selector) {
    Element chosen = within(item, selector);
    Element from = chosen == null ? item : chosen;
    return from.hasAttr("href") ? from : from.selectFirst("a[href]");
  }

  /** The link's text; a heading where the link holds a picture only. */
  private static @Nullable Element heading(Element item, @Nullable Element link) {
    return link != null && !link.text().isBlank() ? link : item.selectFirst("h1, h2, h3, h4, h5");
  }

  private static String date(Element date) {
    Element dated = date.hasAttr("datetime") ? date : date.selectFirst("[datetime]");
    if (dated != null) {
      return dated.attr("datetime");
    }
    return date.hasAttr("content") ? date.attr("content") : date.text();
  }
}
