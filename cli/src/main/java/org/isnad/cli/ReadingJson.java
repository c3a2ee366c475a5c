package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import org.isnad.model.Attribution;
import org.isnad.model.DatedEvent;
import org.isnad.model.Figure;
import org.isnad.model.Hashtag;
import org.isnad.model.SpeakerKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What was read out of a report, as the fields of JSON objects. */
final class ReadingJson {
  private ReadingJson() {}

  static void attribution(
      JsonGenerator json, Attribution attribution, @Nullable SpeakerKind speakerKind) {
    json.writeStringProperty("kind", attribution.kind().name().toLowerCase(Locale.ROOT));
    if (attribution.speaker() == null) {
      json.writeNullProperty("speaker");
    } else {
      json.writeObjectPropertyStart("speaker");
      Json.mention(json, attribution.speaker());
      if (speakerKind != null) {
        json.writeStringProperty("kind", hyphened(speakerKind));
      }
      json.writeEndObject();
    }
    json.writeObjectPropertyStart("cue");
    Json.passage(json, attribution.cue());
    json.writeEndObject();
    Json.objects(json, "content", attribution.content(), Json::passage);
    Json.objects(json, "via", attribution.via(), Json::mention);
    Json.field(json, "to", attribution.to());
  }

  static void figure(JsonGenerator json, Figure figure) {
    json.writeNumberProperty("value", figure.value());
    Json.field(json, "unit", figure.unit());
    Json.field(json, "scope", figure.scope());
    json.writeStringProperty("hedge", hyphened(figure.hedge()));
    Json.passage(json, figure.place());
    json.writeObjectPropertyStart("sentence");
    Json.span(json, figure.sentence());
    json.writeEndObject();
  }

  static void event(JsonGenerator json, DatedEvent event) {
    Json.field(json, "from", event.from());
    Json.field(json, "to", event.to());
    Json.passage(json, event.place());
    json.writeObjectPropertyStart("sentence");
    Json.span(json, event.sentence());
    json.writeEndObject();
    json.writeBooleanProperty("weekdayContradicts", event.weekdayContradicts());
  }

  static void hashtags(JsonGenerator json, List<Hashtag> hashtags) {
    Json.objects(
        json,
        "tags",
        hashtags,
        (fields, tag) -> {
          fields.writeStringProperty("key", tag.key());
          fields.writeStringProperty("label", tag.label());
        });
  }

  static String hyphened(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
