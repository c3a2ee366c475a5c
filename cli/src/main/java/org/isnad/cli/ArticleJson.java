package org.isnad.cli;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Dated;
import org.isnad.model.Picture;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A clean article as the fields of a JSON object, as {@code extract} prints it. */
final class ArticleJson {
  private ArticleJson() {}

  static void fields(JsonGenerator json, Article article) {
    Json.field(json, "url", article.canonical() != null ? article.canonical() : article.url());
    json.writeStringProperty("lang", article.language().tag());
    json.writeStringProperty("dir", article.direction().attribute());
    Json.field(json, "title", article.title());
    Json.strings(json, "authors", article.authors());
    Json.field(json, "published", date(article.published()));
    Json.field(json, "modified", date(article.modified()));
    Json.field(json, "site", article.site());
    Picture image = article.image();
    Json.field(json, "image", image == null ? null : image.uri());
    Json.strings(json, "tags", article.tags());
    json.writeStringProperty("text", article.text());
    Json.objects(json, "blocks", article.blocks(), ArticleJson::block);
    more(json, article);
  }

  /** What the contract does not name stands behind what it names. */
  private static void more(JsonGenerator json, Article article) {
    Json.field(json, "canonical", article.canonical());
    Json.field(json, "amp", article.amp());
    Json.field(json, "section", article.section());
    Json.field(json, "dateline", article.dateline());
    Json.field(json, "credit", article.credit());
    json.writeBooleanProperty("paywalled", article.paywalled());
    Json.field(json, "publishedEvidence", evidence(article.published()));
    Json.field(json, "modifiedEvidence", evidence(article.modified()));
    Picture image = article.image();
    Json.field(json, "imageCaption", image == null ? null : image.caption());
    Json.field(json, "imageCredit", image == null ? null : image.credit());
  }

  private static @Nullable String evidence(@Nullable Dated dated) {
    return dated == null ? null : dated.evidence();
  }

  /** As the publisher would write it: at its own offset; the day alone where no more is known. */
  private static @Nullable String date(@Nullable Dated dated) {
    return dated == null ? null : dated.iso();
  }

  static void block(JsonGenerator json, Block block) {
    json.writeStringProperty("type", type(block));
    json.writeStringProperty("text", block.text());
    switch (block) {
      case Block.Heading heading -> json.writeNumberProperty("level", heading.level());
      case Block.Listing list -> {
        json.writeBooleanProperty("ordered", list.ordered());
        Json.strings(json, "items", list.items());
      }
      case Block.Table table -> rows(json, table.rows());
      case Block.Image image -> picture(json, image.picture());
      case Block.Embed embed -> {
        Json.field(json, "url", embed.uri());
        Json.field(json, "title", embed.title());
      }
      case Block.Paragraph _, Block.Quotation _, Block.Code _ -> {
        // Their text is all there is to them.
      }
    }
  }

  private static String type(Block block) {
    return switch (block) {
      case Block.Paragraph _ -> "paragraph";
      case Block.Heading _ -> "heading";
      case Block.Listing _ -> "list";
      case Block.Quotation _ -> "quote";
      case Block.Table _ -> "table";
      case Block.Code _ -> "code";
      case Block.Image _ -> "image";
      case Block.Embed _ -> "embed";
    };
  }

  private static void rows(JsonGenerator json, List<List<String>> rows) {
    json.writeArrayPropertyStart("rows");
    for (List<String> row : rows) {
      json.writeStartArray();
      row.forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void picture(JsonGenerator json, Picture picture) {
    Json.field(json, "url", picture.uri());
    Json.field(json, "caption", picture.caption());
    Json.field(json, "credit", picture.credit());
  }
}
