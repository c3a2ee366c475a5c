package org.isnad.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Block;

/** How a house turns blocks into HTML; the tidy way and the ways one meets. */
enum BodyMarkup {
  /** One p element a paragraph. */
  PARAGRAPHS("<p>", "</p>\n", "<h2>", "</h2>\n"),
  /** Paragraphs as div elements, sub-headings as bold paragraphs. */
  DIVISIONS(
      "<div class=\"para\">", "</div>\n", "<div class=\"para\"><strong>", "</strong></div>\n"),
  /** One run of text with pairs of line breaks. */
  BREAKS("", "<br /><br />\n", "<b>", "</b><br /><br />\n"),
  /** Nothing is ever closed. */
  UNCLOSED("<p align=justify><font size=4>", "\n", "<p><b><font color=#900>", "\n");

  private final String open;
  private final String close;
  private final String openHeading;
  private final String closeHeading;

  BodyMarkup(String open, String close, String openHeading, String closeHeading) {
    this.open = open;
    this.close = close;
    this.openHeading = openHeading;
    this.closeHeading = closeHeading;
  }

  /** The HTML of a body, {@code inset} standing after the second block as houses like it. */
  String html(List<Block> blocks, String inset) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      html.append(html(blocks.get(i)));
      if (i == 1) {
        html.append(inset);
      }
    }
    return html.toString();
  }

  private String html(Block block) {
    String text = Template.escaped(block.text());
    return switch (block) {
      case Block.Heading heading -> openHeading + text + closeHeading;
      case Block.Quotation quotation ->
          this == PARAGRAPHS
              ? "<blockquote><p>" + text + "</p></blockquote>\n"
              : open + text + close;
      case Block.Listing listing ->
          listing.items().stream()
              .map(item -> "<li>" + Template.escaped(item) + "</li>")
              .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n"));
      case Block.Paragraph paragraph -> open + text + close;
      case Block.Table table -> open + text + close;
      case Block.Code code -> open + text + close;
      case Block.Image image -> "";
      case Block.Embed embed -> "";
    };
  }
}
