package org.isnad.cli;

import java.util.function.LongFunction;
import org.isnad.chain.FigureRow;
import org.isnad.chain.TimelineEntry;
import org.isnad.model.Mention;
import org.isnad.model.Quantity;
import tools.jackson.core.JsonGenerator;

/** What a story's reports have in common, as the fields of JSON objects. */
final class StoryJson {
  private StoryJson() {}

  /**
   * @param lineId the id of the line that a report stands for
   */
  static void row(JsonGenerator json, FigureRow row, LongFunction<String> lineId) {
    Json.field(json, "unit", row.unit());
    Json.field(json, "theme", row.theme());
    Json.field(json, "scope", row.what());
    json.writeStringProperty("agreement", ReadingJson.hyphened(row.agreement()));
    Json.objects(
        json,
        "values",
        row.values(),
        (fields, value) -> {
          Quantity quantity = value.quantity();
          fields.writeNumberProperty("value", quantity.value());
          if (quantity.upTo() == null) {
            fields.writeNullProperty("upTo");
          } else {
            fields.writeNumberProperty("upTo", quantity.upTo());
          }
          fields.writeStringProperty("hedge", ReadingJson.hyphened(quantity.hedge()));
          fields.writeBooleanProperty("superseded", value.superseded());
          fields.writeNumberProperty("origins", value.origins());
          Json.objects(
              fields,
              "reports",
              value.tellings(),
              (inner, telling) -> {
                Mention speaker = telling.figure().source();
                inner.writeStringProperty("article", lineId.apply(telling.reportId()));
                inner.writeStringProperty("origin", telling.origin());
                Json.time(inner, "at", telling.at());
                Json.field(inner, "source", speaker == null ? null : speaker.name());
                Json.passage(inner, telling.figure().place());
              });
        });
  }

  static void entry(JsonGenerator json, TimelineEntry entry, LongFunction<String> lineId) {
    Json.field(json, "from", entry.from());
    Json.field(json, "to", entry.to());
    json.writeStringProperty("precision", ReadingJson.hyphened(entry.precision()));
    json.writeBooleanProperty("approximate", entry.approximate());
    json.writeBooleanProperty("weekdayContradicts", entry.weekdayContradicts());
    json.writeNumberProperty("origins", entry.origins());
    Json.objects(
        json,
        "reports",
        entry.tellings(),
        (inner, telling) -> {
          inner.writeStringProperty("article", lineId.apply(telling.reportId()));
          inner.writeStringProperty("origin", telling.origin());
          Json.time(inner, "at", telling.at());
          inner.writeStringProperty("sentence", telling.sentence());
        });
  }
}
