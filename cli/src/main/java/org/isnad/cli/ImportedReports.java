package org.isnad.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Catalogue;
import org.isnad.model.Dated;
import org.isnad.model.Entry;
import org.isnad.model.Picture;
import org.isnad.model.Source;
import org.isnad.pipeline.Arrival;
import org.isnad.pipeline.SourceIds;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Makes an arrival and an article of a report's line, of an exported one without loss. */
final class ImportedReports {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Stands in for the address of a report that states none (RFC 2606: it leads nowhere). */
  private static final String NOWHERE = "https://imported.invalid/";

  private static final int NOON = 12;

  private final Catalogue catalogue;
  private final Instant now;
  private final Map<String, String> sourceIds = new HashMap<>();

  ImportedReports(Catalogue catalogue, Instant now) {
    this.catalogue = catalogue;
    this.now = now;
    for (Source source : catalogue.sources()) {
      source.names().values().forEach(name -> sourceIds.put(Spelling.fold(name), source.id()));
    }
  }

  /** What the runner takes. */
  record Imported(Arrival arrival, Article article) {}

  Imported of(ReportLine line, String text) {
    JsonNode json = JSON.readTree(text);
    URI address = address(line, json);
    CanonicalUrl canonical =
        CanonicalUrl.of(line.url() == null ? address : line.url())
            .or(() -> CanonicalUrl.of(address))
            .orElseGet(() -> new CanonicalUrl(address.toString()));
    Article article = article(line, json);
    Instant seen = instant(json, "seen");
    Entry entry =
        new Entry(
            line.id(),
            address,
            line.title(),
            line.date(),
            null,
            null,
            line.text(),
            article.authors(),
            article.tags(),
            List.of());
    Instant at = seen == null ? now : seen;
    return new Imported(
        new Arrival(source(line), canonical, address, line.language(), entry, at), article);
  }

  private static URI address(ReportLine line, JsonNode json) {
    URI stated = uri(json, "address");
    if (stated != null) {
      return stated;
    }
    if (line.url() != null && CanonicalUrl.of(line.url()).isPresent()) {
      return line.url();
    }
    // The same line gives the same address again, so that a second import doubles nothing.
    byte[] id = line.id().getBytes(StandardCharsets.UTF_8);
    return URI.create(NOWHERE + UUID.nameUUIDFromBytes(id));
  }

  /** By id, by name, by where the report stands; else the stated name as an id. */
  private String source(ReportLine line) {
    String stated = line.source() == null ? "" : line.source();
    if (catalogue.byId(stated).isPresent()) {
      return stated;
    }
    String byName = byName(Spelling.fold(stated));
    if (byName != null) {
      return byName;
    }
    URI url = line.url();
    if (url != null && catalogue.byAddress(url).isPresent()) {
      return catalogue.byAddress(url).get().id();
    }
    return SourceIds.of(stated, url == null ? SourceIds.imported(stated) : SourceIds.ofHost(url));
  }

  /** By the whole name, else without its first word: «صحيفة», «وكالة», "The". */
  private @Nullable String byName(String name) {
    int space = name.indexOf(' ');
    String whole = sourceIds.get(name);
    return whole != null || space < 0 ? whole : sourceIds.get(name.substring(space + 1));
  }

  private static Article article(ReportLine line, JsonNode json) {
    Article plain = Readers.article(line);
    Dated published = dated(json, "published");
    URI image = uri(json, "image");
    return new Article(
        line.url(),
        null,
        null,
        plain.language(),
        plain.direction(),
        line.title().isEmpty() ? null : line.title(),
        strings(json, "authors"),
        published == null ? plain.published() : published,
        dated(json, "modified"),
        json.has("site") ? text(json, "site") : line.source(),
        text(json, "section"),
        image == null ? null : new Picture(image, null, null),
        strings(json, json.has("tags") ? "tags" : "hashtags"),
        json.path("blocks").isArray() ? blocks(json.get("blocks")) : plain.blocks(),
        text(json, "dateline"),
        credit(json),
        json.path("paywalled").asBoolean(false));
  }

  /** The agency credit as the page had it, else the agencies that the line names. */
  private static @Nullable String credit(JsonNode json) {
    List<String> agencies = strings(json, "agency");
    return text(json, "credit") != null || agencies.isEmpty()
        ? text(json, "credit")
        : String.join(", ", agencies);
  }

  private static List<Block> blocks(JsonNode array) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode json : array) {
      String text = json.path("text").asString("");
      URI url = uri(json, "url");
      switch (json.path("type").asString("")) {
        case "heading" -> blocks.add(new Block.Heading(json.path("level").asInt(2), text));
        case "list" ->
            blocks.add(
                new Block.Listing(json.path("ordered").asBoolean(false), strings(json, "items")));
        case "quote" -> blocks.add(new Block.Quotation(text));
        case "table" -> blocks.add(new Block.Table(rows(json.path("rows"))));
        case "code" -> blocks.add(new Block.Code(text));
        case "image" -> {
          if (url != null) {
            blocks.add(
                new Block.Image(new Picture(url, text(json, "caption"), text(json, "credit"))));
          }
        }
        case "embed" -> {
          if (url != null) {
            blocks.add(new Block.Embed(url, text(json, "title")));
          }
        }
        default -> blocks.add(new Block.Paragraph(text));
      }
    }
    return blocks;
  }

  private static List<List<String>> rows(JsonNode array) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : array) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.asString("")));
      rows.add(cells);
    }
    return rows;
  }

  private static List<String> strings(JsonNode json, String name) {
    List<String> values = new ArrayList<>();
    json.path(name).forEach(value -> values.add(value.asString("")));
    return values;
  }

  private static @Nullable String text(JsonNode json, String name) {
    JsonNode value = json.path(name);
    return value.isString() ? value.asString() : null;
  }

  private static @Nullable URI uri(JsonNode json, String name) {
    String value = text(json, name);
    try {
      return value == null || value.isBlank() ? null : URI.create(value);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static @Nullable Instant instant(JsonNode json, String name) {
    Dated dated = dated(json, name);
    return dated == null ? null : dated.at();
  }

  /** An instant, or a day as its noon; null when absent or neither. */
  private static @Nullable Dated dated(JsonNode json, String name) {
    String value = text(json, name);
    if (value == null) {
      return null;
    }
    try {
      if (value.indexOf('T') < 0) {
        Instant noon = LocalDate.parse(value).atTime(NOON, 0).toInstant(ZoneOffset.UTC);
        return new Dated(noon, "feed", false);
      }
      OffsetDateTime at = OffsetDateTime.parse(value);
      // "Z" is how an instant without a publisher's offset is exported.
      ZoneOffset offset = at.getOffset().equals(ZoneOffset.UTC) ? null : at.getOffset();
      return new Dated(at.toInstant(), "feed", true, offset);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
