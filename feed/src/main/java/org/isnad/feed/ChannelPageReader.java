package org.isnad.feed;

import java.net.URI;
import java.util.function.Consumer;
import org.isnad.model.Entry;
import org.isnad.model.FeedFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the public page of a Telegram channel (t.me/s/NAME), on which the channel's last messages
 * stand: each is an entry ({@link ChannelMessage}), in the page's order, the oldest first. A
 * channel that shows none to the public is the problem "no-preview".
 */
final class ChannelPageReader {
  private ChannelPageReader() {}

  /** Whether a page is a channel's, by the classes of its elements. */
  static boolean reads(String page) {
    return page.contains("tgme_channel_info")
        || page.contains("tgme_widget_message")
        || page.contains("tgme_page_title");
  }

  static FeedHead read(String page, URI address, ProblemList problems, Consumer<Entry> entries) {
    Document document = Jsoup.parse(PageLimits.cut(page, problems), address.toString());
    FeedHead head = new FeedHead();
    head.format = FeedFormat.CHANNEL_PAGE;
    String name =
        first(document, ".tgme_channel_info_header_title, .tgme_page_title, .tgme_header_title");
    head.title(name == null ? meta(document) : name);
    URI home = home(document, address);
    head.link(home, true);
    EntryAdapter adapter = new EntryAdapter(problems);
    int read = 0;
    for (Element message : document.select(".tgme_widget_message[data-post]")) {
      if (!message.hasClass("service_message") && read < PageLimits.MOST_ENTRIES) {
        entries.accept(adapter.entry(ChannelMessage.read(message, address)));
        read++;
      }
    }
    if (read == 0) {
      problems.add("no-preview", "no messages in it" + advice(address), null);
    }
    adapter.finish();
    return head;
  }

  /** Where the messages stand that a channel's own page only leads to. */
  private static String advice(URI address) {
    String path = address.getPath() == null ? "" : address.getPath();
    return path.startsWith("/s/") || path.length() < 2
        ? "; the channel shows none to who has no account"
        : "; a public channel's are at " + address.resolve("/s" + path);
  }

  static @Nullable String first(Element within, String selector) {
    Element found = within.selectFirst(selector);
    String text = found == null ? "" : HtmlText.oneLine(found.text());
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String meta(Document document) {
    Element title = document.selectFirst("meta[property=og:title]");
    return title == null ? null : HtmlText.oneLine(title.attr("content"));
  }

  /** The channel's own address, without the "/s" of its preview. */
  private static @Nullable URI home(Document document, URI address) {
    Element link =
        document.selectFirst(
            ".tgme_channel_info_header_username a[href], .tgme_widget_message_owner_name[href]");
    if (link != null) {
      return Links.web(address, link.attr("href"));
    }
    String path = address.getPath() == null ? "" : address.getPath();
    return path.startsWith("/s/") ? Links.web(address, path.substring(2)) : null;
  }
}
