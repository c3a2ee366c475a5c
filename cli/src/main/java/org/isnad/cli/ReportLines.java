package org.isnad.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Language;
import org.isnad.text.LanguageDetector;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads lines of reports, one at a time. */
final class ReportLines {
  private static final String DAY = "2000-01-01";

  /** A day without an hour stands for its noon in UTC, as in {@link org.isnad.model.Dated}. */
  private static final int NOON = 12;

  private static final String TAGS = "tags";

  private ReportLines() {}

  /**
   * Reads one line.
   *
   * @throws BadLine when it is not a report, with what to do about it
   */
  static ReportLine parse(String line, long number) throws BadLine {
    List<String> tags = new ArrayList<>();
    Map<String, String> fields = fields(line, tags);
    String id = fields.get("id");
    if (id == null || id.isEmpty()) {
      throw new BadLine("it has no \"id\"; every line needs one");
    }
    String text = fields.getOrDefault("text", "");
    String title = fields.getOrDefault("title", "");
    if (text.isEmpty() && title.isEmpty()) {
      throw new BadLine("it has neither \"title\" nor \"text\"");
    }
    Language named = Language.of(fields.getOrDefault("lang", ""));
    Language language =
        named.known() ? named : LanguageDetector.detect(text.isEmpty() ? title : text);
    String stated = fields.getOrDefault("date", "").strip();
    Instant date = stated.isEmpty() ? null : date(stated);
    String trouble =
        !stated.isEmpty() && date == null
            ? "its date \"" + stated + "\" is not ISO 8601 (2025-07-12T09:30:00Z); read without it"
            : null;
    return new ReportLine(
        number,
        id,
        language,
        date,
        nullIfEmpty(fields.get("source")),
        address(fields.get("url")),
        title,
        text,
        tags,
        trouble);
  }

  /**
   * The line's fields that hold a string, number or boolean; the rest is passed over, but for an
   * array of strings under "tags".
   */
  private static Map<String, String> fields(String line, List<String> tags) throws BadLine {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = Json.FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BadLine("it is not a JSON object; give one object a line");
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          fields.put(name, json.getString());
          if (name.equals(TAGS)) {
            tags.add(json.getString());
          }
        } else if (name.equals(TAGS) && value == JsonToken.START_ARRAY) {
          tags(json, tags);
        } else {
          json.skipChildren();
        }
      }
      return fields;
    } catch (JacksonException e) {
      throw new BadLine("it is not JSON: " + firstLine(e.getOriginalMessage()));
    }
  }

  private static void tags(JsonParser json, List<String> tags) {
    for (JsonToken value = json.nextToken();
        value != null && value != JsonToken.END_ARRAY;
        value = json.nextToken()) {
      if (value == JsonToken.VALUE_STRING) {
        tags.add(json.getString());
      } else {
        json.skipChildren();
      }
    }
  }

  /**
   * The instant of an ISO 8601 date-time with or without offset, or of a day; null when it is none.
   */
  private static @Nullable Instant date(String date) {
    try {
      if (date.length() <= DAY.length()) {
        return LocalDate.parse(date).atTime(NOON, 0).toInstant(ZoneOffset.UTC);
      }
      String iso = date.charAt(DAY.length()) == ' ' ? date.replaceFirst(" ", "T") : date;
      return hasOffset(iso)
          ? OffsetDateTime.parse(iso).toInstant()
          : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private static boolean hasOffset(String date) {
    return date.endsWith("Z")
        || date.lastIndexOf('+') > DAY.length()
        || date.lastIndexOf('-') > DAY.length();
  }

  /** Null when absent or unreadable: no command's answer hangs on it. */
  private static @Nullable URI address(@Nullable String stated) {
    if (stated == null || stated.isBlank()) {
      return null;
    }
    try {
      return new URI(stated.strip());
    } catch (URISyntaxException _) {
      return null;
    }
  }

  private static @Nullable String nullIfEmpty(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
  }

  /** A line that cannot be read; the message completes "line 7: …". */
  static final class BadLine extends Exception {
    private static final long serialVersionUID = 1;

    BadLine(String message) {
      super(message);
    }
  }
}
