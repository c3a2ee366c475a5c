package org.isnad.store;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A block as stored, told apart by {@code type}; fields its type does not have are absent. A type
 * written by a later version reads as a paragraph of its text.
 */
record BlockWire(
    String type,
    @Nullable String text,
    @Nullable Integer level,
    @Nullable Boolean ordered,
    @Nullable List<String> items,
    @Nullable List<List<String>> rows,
    @Nullable PictureWire picture,
    @Nullable String uri,
    @Nullable String title) {

  static BlockWire of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> words("paragraph", paragraph.text(), null);
      case Block.Heading heading -> words("heading", heading.text(), heading.level());
      case Block.Quotation quotation -> words("quotation", quotation.text(), null);
      case Block.Code code -> words("code", code.text(), null);
      case Block.Listing list ->
          new BlockWire("list", null, null, list.ordered(), list.items(), null, null, null, null);
      case Block.Table table ->
          new BlockWire("table", null, null, null, null, table.rows(), null, null, null);
      case Block.Image image ->
          new BlockWire(
              "image", null, null, null, null, null, PictureWire.of(image.picture()), null, null);
      case Block.Embed embed ->
          // Its media type stands where other blocks have their text, which it has none of.
          new BlockWire(
              "embed",
              embed.mediaType(),
              null,
              null,
              null,
              null,
              null,
              embed.uri().toString(),
              embed.title());
    };
  }

  private static BlockWire words(String type, String text, @Nullable Integer level) {
    return new BlockWire(type, text, level, null, null, null, null, null, null);
  }

  Block block() {
    return switch (type) {
      case "heading" ->
          new Block.Heading(Objects.requireNonNullElse(level, 2), Objects.requireNonNull(text));
      case "quotation" -> new Block.Quotation(Objects.requireNonNull(text));
      case "code" -> new Block.Code(Objects.requireNonNull(text));
      case "list" -> new Block.Listing(Boolean.TRUE.equals(ordered), Objects.requireNonNull(items));
      case "table" -> new Block.Table(Objects.requireNonNull(rows));
      case "image" -> new Block.Image(Objects.requireNonNull(picture).picture());
      case "embed" -> new Block.Embed(URI.create(Objects.requireNonNull(uri)), title, text);
      default -> new Block.Paragraph(Objects.requireNonNullElse(text, ""));
    };
  }
}
