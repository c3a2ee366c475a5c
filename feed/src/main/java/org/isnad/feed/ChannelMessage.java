package org.isnad.feed;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One message of a channel's page as an entry. Its address is the message's own. Its title is the
 * text's first line. Its content is the text; what was forwarded stands in a quotation that cites
 * where it comes from, what was replied to in a quotation before it. The author is who wrote it:
 * the channel, or the one it was forwarded from. Pictures, videos and sound are enclosures; tags in
 * the text are categories; how often it was seen is left out.
 */
final class ChannelMessage {
  /** A first line longer than this is cut at a space; a title is shorter. */
  private static final int LONGEST_TITLE = 200;

  private static final Pattern BACKGROUND =
      Pattern.compile("background-image:\\s*url\\(\\s*['\"]?([^'\")]{1,2000})");

  private ChannelMessage() {}

  static WireEntry read(Element message, URI address) {
    WireEntry entry = new WireEntry(address, null);
    String post = message.attr("data-post");
    Element date = message.selectFirst("a.tgme_widget_message_date[href]");
    entry.id = post;
    entry.link(date == null ? "https://t.me/" + post : date.attr("href"), address);
    Element time = message.selectFirst(".tgme_widget_message_date time[datetime]");
    if (time != null) {
      entry.published = new WireDate(time.attr("datetime"), null);
    }
    String text = text(message, address);
    Element preview = message.selectFirst("a.tgme_widget_message_link_preview[href]");
    entry.title = WireText.plain(title(message, text, preview));
    entry.content = WireText.html(content(message, address, text, preview));
    addAuthor(message, entry);
    addTags(message, entry);
    addFiles(message, address, entry);
    return entry;
  }

  private static String text(Element message, URI address) {
    for (Element text : message.select(".tgme_widget_message_text")) {
      if (text.closest(".tgme_widget_message_reply") == null) {
        return ChannelMarkup.clean(text, address);
      }
    }
    return "";
  }

  private static @Nullable String title(Element message, String text, @Nullable Element preview) {
    List<String> lines = text.isEmpty() ? List.of() : EntryText.paragraphs(text);
    String line = lines.isEmpty() ? null : lines.getFirst();
    boolean bare = line == null || (line.startsWith("http") && line.indexOf(' ') < 0);
    if (bare && preview != null) {
      String shown =
          ChannelPageReader.first(preview, ".link_preview_title, .link_preview_description");
      line = shown == null ? line : shown;
    }
    if (line == null) {
      line =
          ChannelPageReader.first(
              message, ".tgme_widget_message_poll_question, .tgme_widget_message_document_title");
    }
    return line == null || line.length() <= LONGEST_TITLE ? line : shortened(line);
  }

  private static String shortened(String line) {
    int space = line.lastIndexOf(' ', LONGEST_TITLE);
    int end = space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE;
    end = Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    return line.substring(0, end) + "…";
  }

  private static String content(
      Element message, URI address, String text, @Nullable Element preview) {
    StringBuilder html = new StringBuilder();
    Element reply = message.selectFirst("a.tgme_widget_message_reply[href]");
    if (reply != null) {
      String quoted = ChannelPageReader.first(reply, ".tgme_widget_message_metatext");
      String name = ChannelPageReader.first(reply, ".tgme_widget_message_author");
      quote(html, cite(reply, address), quoted == null ? "" : HtmlText.escape(quoted), name);
    }
    String source = forwardedFrom(message);
    if (source == null) {
      html.append(text);
    } else {
      Element link = message.selectFirst("a.tgme_widget_message_forwarded_from_name[href]");
      quote(html, link == null ? null : cite(link, address), text, source);
    }
    URI previewed = preview == null ? null : cite(preview, address);
    if (previewed != null && preview != null) {
      String title = ChannelPageReader.first(preview, ".link_preview_title");
      String shown = title == null ? previewed.toString() : title;
      html.append("<p><a href=\"");
      HtmlText.escape(previewed.toString(), html);
      html.append("\">").append(HtmlText.escape(shown)).append("</a></p>");
    }
    return html.toString();
  }

  private static @Nullable String forwardedFrom(Element message) {
    return ChannelPageReader.first(message, ".tgme_widget_message_forwarded_from_name");
  }

  private static void quote(
      StringBuilder html, @Nullable URI cited, String text, @Nullable String name) {
    html.append("<blockquote");
    if (cited != null) {
      html.append(" cite=\"").append(HtmlText.escape(cited.toString())).append('"');
    }
    html.append('>').append(text);
    if (name != null) {
      html.append("<footer><cite>").append(HtmlText.escape(name)).append("</cite></footer>");
    }
    html.append("</blockquote>");
  }

  private static @Nullable URI cite(Element link, URI address) {
    return Links.web(address, link.attr("href"));
  }

  private static void addAuthor(Element message, WireEntry entry) {
    String forwarded = forwardedFrom(message);
    String signed = ChannelPageReader.first(message, ".tgme_widget_message_from_author");
    String owner = ChannelPageReader.first(message, ".tgme_widget_message_owner_name");
    String author = forwarded != null ? forwarded : signed != null ? signed : owner;
    if (author != null) {
      entry.authors.add(author);
    }
  }

  private static void addTags(Element message, WireEntry entry) {
    for (Element link : message.select(".tgme_widget_message_text a[href]")) {
      String tag = HtmlText.oneLine(link.text());
      if (tag.startsWith("#") && tag.length() > 1) {
        entry.categories.add(tag.substring(1).replace('_', ' '));
      }
    }
  }

  private static void addFiles(Element message, URI address, WireEntry entry) {
    for (Element photo :
        message.select(".tgme_widget_message_photo_wrap, .tgme_widget_message_video_thumb")) {
      Matcher image = BACKGROUND.matcher(photo.attr("style"));
      if (image.find()) {
        entry.enclosure(image.group(1), address, MediaFields.ANY_IMAGE, null);
      }
    }
    message
        .select("video[src]")
        .forEach(file -> entry.enclosure(file.attr("src"), address, "video/*", null));
    message
        .select("audio[src]")
        .forEach(file -> entry.enclosure(file.attr("src"), address, "audio/*", null));
  }
}
