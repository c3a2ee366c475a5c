package org.isnad.server.out;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Picture;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;

/**
 * A report's body as HTML for feeds and apps, which bring their own style: plain elements, each
 * block with the direction of its own letters, since an app's page may run the other way. No text
 * of a publisher comes through as markup.
 */
public final class ArticleHtml {
  private ArticleHtml() {}

  /**
   * The body.
   *
   * @param address gives a picture's address on this server; empty where none is to be shown
   */
  public static String of(Article article, Function<Picture, String> address) {
    StringBuilder html = new StringBuilder();
    Picture lead = article.image();
    boolean within =
        article.blocks().stream()
            .anyMatch(block -> block instanceof Block.Image image && image.picture().equals(lead));
    if (lead != null && !within) {
      picture(html, lead, address);
    }
    article.blocks().forEach(block -> block(html, block, address));
    return html.toString();
  }

  private static void block(StringBuilder html, Block block, Function<Picture, String> address) {
    String dir = TextDirection.of(block.text()).attribute();
    switch (block) {
      case Block.Paragraph paragraph -> words(html, "p", dir, paragraph.text());
      case Block.Heading heading ->
          words(html, heading.level() <= 2 ? "h2" : "h3", dir, heading.text());
      case Block.Quotation quotation -> words(html, "blockquote", dir, quotation.text());
      case Block.Code code -> words(html, "pre", dir, code.text());
      case Block.Listing list -> {
        String name = list.ordered() ? "ol" : "ul";
        open(html, name, dir);
        list.items().forEach(item -> html.append("<li>").append(escaped(item)).append("</li>"));
        close(html, name);
      }
      case Block.Table table -> {
        open(html, "table", dir);
        table.rows().forEach(row -> row(html, row));
        close(html, "table");
      }
      case Block.Image image -> picture(html, image.picture(), address);
      case Block.Embed embed -> embed(html, embed);
    }
  }

  private static void words(StringBuilder html, String name, String dir, String text) {
    open(html, name, dir);
    html.append(escaped(text));
    close(html, name);
  }

  private static void open(StringBuilder html, String name, String dir) {
    html.append('<').append(name).append(" dir=\"").append(dir).append("\">");
  }

  private static void close(StringBuilder html, String name) {
    html.append("</").append(name).append(">\n");
  }

  private static void row(StringBuilder html, List<String> cells) {
    html.append("<tr>");
    cells.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
    html.append("</tr>");
  }

  private static void picture(
      StringBuilder html, Picture picture, Function<Picture, String> address) {
    String source = address.apply(picture);
    if (source.isEmpty()) {
      return;
    }
    String caption = Objects.requireNonNullElse(picture.caption(), "");
    html.append("<figure><img src=\"").append(escaped(source));
    html.append("\" alt=\"").append(escaped(caption)).append("\">");
    if (!caption.isEmpty()) {
      words(html, "figcaption", TextDirection.of(caption).attribute(), caption);
    }
    html.append("</figure>\n");
  }

  private static void embed(StringBuilder html, Block.Embed embed) {
    String scheme = embed.uri().getScheme();
    if (!"https".equals(scheme) && !"http".equals(scheme)) {
      return;
    }
    String title = label(embed.title(), embed.uri().toString());
    html.append("<p><a href=\"").append(escaped(embed.uri().toString())).append("\" dir=\"");
    html.append(TextDirection.of(title).attribute()).append("\">");
    html.append(escaped(title)).append("</a></p>\n");
  }

  private static String label(@Nullable String title, String otherwise) {
    return title == null || title.isBlank() ? otherwise : title;
  }

  /** Text as HTML and XML hold it; characters that XML cannot hold are left out. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(ArticleHtml::storable)
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(c);
          }
        });
    return out.toString();
  }

  /** Whether XML 1.0 has a character. */
  static boolean storable(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c > 0xFFFF;
  }
}
