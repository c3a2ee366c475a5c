package org.isnad.server.api;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.PlacedReport;
import org.isnad.server.api.Wire.PictureWire;
import org.isnad.server.api.Wire.TagWire;
import org.jspecify.annotations.Nullable;

/** A report with its clean text. */
record ReportWire(
    ReportLineWire report,
    List<String> authors,
    @Nullable String modified,
    @Nullable String site,
    @Nullable String section,
    @Nullable PictureWire image,
    @Says("the publisher's own tags") List<String> tags,
    @Says("the words of the body's blocks, joined by blank lines; offsets count in it") String text,
    List<BlockWire> blocks,
    @Nullable String dateline,
    @Nullable String credit,
    boolean paywalled,
    @Says("source ids of the agencies credited") List<String> agencies,
    List<TagWire> hashtags) {

  static ReportWire of(PlacedReport placed) {
    Article article = placed.report().article();
    return new ReportWire(
        ReportLineWire.of(placed),
        article.authors(),
        ReportLineWire.date(article.modified()),
        article.site(),
        article.section(),
        PictureWire.of(article.image()),
        article.tags(),
        article.text(),
        article.placedBlocks().stream().map(BlockWire::of).toList(),
        article.dateline(),
        article.credit(),
        article.paywalled(),
        placed.report().reading().agencies(),
        TagWire.of(placed.report().reading().hashtags()));
  }

  /** A block of the body. */
  record BlockWire(
      @Says("paragraph, heading, list, quote, table, code, image or embed") String type,
      @Says("rows of a table and items of a list stand on lines of their own, cells between tabs")
          String text,
      int start,
      int end,
      @Says("of a heading, 2 to 6") @Nullable Integer level,
      @Says("of a list") @Nullable Boolean ordered,
      @Says("of an image or embed") @Nullable String url,
      @Says("the caption of an image, the title of an embed") @Nullable String title) {

    static BlockWire of(Article.PlacedBlock placed) {
      Block block = placed.block();
      String type =
          switch (block) {
            case Block.Paragraph _ -> "paragraph";
            case Block.Heading _ -> "heading";
            case Block.Listing _ -> "list";
            case Block.Quotation _ -> "quote";
            case Block.Table _ -> "table";
            case Block.Code _ -> "code";
            case Block.Image _ -> "image";
            case Block.Embed _ -> "embed";
          };
      Block.Image image = block instanceof Block.Image found ? found : null;
      Block.Embed embed = block instanceof Block.Embed found ? found : null;
      return new BlockWire(
          type,
          block.text(),
          placed.span().start(),
          placed.span().end(),
          block instanceof Block.Heading heading ? heading.level() : null,
          block instanceof Block.Listing list ? list.ordered() : null,
          image != null
              ? image.picture().uri().toString()
              : embed != null ? embed.uri().toString() : null,
          image != null ? image.picture().caption() : embed != null ? embed.title() : null);
    }
  }
}
