package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import org.isnad.model.Attribution;
import org.isnad.model.DatedEvent;
import org.isnad.model.Figure;
import org.isnad.model.Hashtag;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Quantity;
import org.isnad.model.Scope;
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
    Quantity quantity = figure.quantity();
    Scope scope = figure.scope();
    json.writeNumberProperty("value", quantity.value());
    if (quantity.upTo() == null) {
      json.writeNullProperty("upTo");
    } else {
      json.writeNumberProperty("upTo", quantity.upTo());
    }
    Json.field(json, "unit", quantity.unit());
    Json.field(json, "scope", scope.what());
    Json.field(json, "theme", scope.theme());
    passage(json, "where", scope.where());
    passage(json, "when", scope.when());
    json.writeStringProperty("hedge", hyphened(quantity.hedge()));
    Json.passage(json, figure.place());
    json.writeObjectPropertyStart("sentence");
    Json.span(json, figure.sentence());
    json.writeEndObject();
    mention(json, "source", figure.source());
  }

  private static void passage(JsonGenerator json, String name, @Nullable Passage passage) {
    if (passage == null) {
      json.writeNullProperty(name);
    } else {
      json.writeObjectPropertyStart(name);
      Json.passage(json, passage);
      json.writeEndObject();
    }
  }

  private static void mention(JsonGenerator json, String name, @Nullable Mention mention) {
    if (mention == null) {
      json.writeNullProperty(name);
    } else {
      json.writeObjectPropertyStart(name);
      Json.mention(json, mention);
      json.writeEndObject();
    }
  }

  static void event(JsonGenerator json, DatedEvent event) {
    Json.field(json, "from", event.from());
    Json.field(json, "to", event.to());
    json.writeStringProperty("precision", hyphened(event.precision()));
    json.writeBooleanProperty("approximate", event.approximate());
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
