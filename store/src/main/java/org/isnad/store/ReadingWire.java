package org.isnad.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.AttributionKind;
import org.isnad.model.DatedEvent;
import org.isnad.model.Figure;
import org.isnad.model.Hashtag;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Quantity;
import org.isnad.model.Reading;
import org.isnad.model.Scope;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** A reading as stored. */
record ReadingWire(
    int v,
    List<AttributionWire> attributions,
    List<FigureWire> figures,
    List<EventWire> events,
    List<TagWire> hashtags,
    List<String> agencies) {
  private static final int VERSION = 1;

  /** Words with their place. */
  record PassageWire(String text, int start, int end) {
    static PassageWire of(Passage passage) {
      return new PassageWire(passage.text(), passage.span().start(), passage.span().end());
    }

    Passage passage() {
      return new Passage(text, new Span(start, end));
    }
  }

  /** A name with its place. */
  record MentionWire(String name, String mention, int start, int end) {
    static MentionWire of(Mention mention) {
      return new MentionWire(
          mention.name(), mention.mention(), mention.span().start(), mention.span().end());
    }

    Mention mentioned() {
      return new Mention(name, mention, new Span(start, end));
    }
  }

  /** A statement with its chain. */
  record AttributionWire(
      String kind,
      @Nullable MentionWire speaker,
      PassageWire cue,
      List<PassageWire> content,
      List<MentionWire> via,
      @Nullable String to) {
    static AttributionWire of(Attribution attribution) {
      Mention speaker = attribution.speaker();
      return new AttributionWire(
          attribution.kind().name(),
          speaker == null ? null : MentionWire.of(speaker),
          PassageWire.of(attribution.cue()),
          attribution.content().stream().map(PassageWire::of).toList(),
          attribution.via().stream().map(MentionWire::of).toList(),
          attribution.to());
    }

    Attribution attribution() {
      return new Attribution(
          AttributionKind.valueOf(kind),
          speaker == null ? null : speaker.mentioned(),
          cue.passage(),
          content.stream().map(PassageWire::passage).toList(),
          via.stream().map(MentionWire::mentioned).toList(),
          to);
    }
  }

  /**
   * A figure; its value as text, which keeps "1.50" apart from "1.5". What is null may be of a
   * reading stored before the field was there.
   */
  record FigureWire(
      String value,
      @Nullable String upTo,
      @Nullable String unit,
      @Nullable String scope,
      @Nullable String theme,
      @Nullable PassageWire where,
      @Nullable PassageWire when,
      String hedge,
      PassageWire place,
      int from,
      int to,
      @Nullable MentionWire source) {
    static FigureWire of(Figure figure) {
      Quantity quantity = figure.quantity();
      Scope scope = figure.scope();
      return new FigureWire(
          quantity.value().toString(),
          quantity.upTo() == null ? null : quantity.upTo().toString(),
          quantity.unit(),
          scope.what(),
          scope.theme(),
          scope.where() == null ? null : PassageWire.of(scope.where()),
          scope.when() == null ? null : PassageWire.of(scope.when()),
          quantity.hedge().name(),
          PassageWire.of(figure.place()),
          figure.sentence().start(),
          figure.sentence().end(),
          figure.source() == null ? null : MentionWire.of(figure.source()));
    }

    Figure figure() {
      return new Figure(
          new Quantity(
              new BigDecimal(value),
              upTo == null ? null : new BigDecimal(upTo),
              unit,
              Quantity.Hedge.valueOf(hedge)),
          new Scope(
              scope,
              theme,
              where == null ? null : where.passage(),
              when == null ? null : when.passage()),
          place.passage(),
          new Span(from, to),
          source == null ? null : source.mentioned());
    }
  }

  /** A dated event; without a precision it was stored before there was one. */
  record EventWire(
      String first,
      String last,
      @Nullable String precision,
      @Nullable Boolean approximate,
      PassageWire place,
      int from,
      int to,
      boolean contradicts) {
    static EventWire of(DatedEvent event) {
      return new EventWire(
          event.from().toString(),
          event.to().toString(),
          event.precision().name(),
          event.approximate(),
          PassageWire.of(event.place()),
          event.sentence().start(),
          event.sentence().end(),
          event.weekdayContradicts());
    }

    DatedEvent event() {
      return new DatedEvent(
          LocalDate.parse(first),
          LocalDate.parse(last),
          precision == null ? DatedEvent.Precision.DAY : DatedEvent.Precision.valueOf(precision),
          approximate != null && approximate,
          place.passage(),
          new Span(from, to),
          contradicts);
    }
  }

  /** A hashtag. */
  record TagWire(String key, String label) {
    static TagWire of(Hashtag tag) {
      return new TagWire(tag.key(), tag.label());
    }

    Hashtag hashtag() {
      return new Hashtag(key, label);
    }
  }

  static ReadingWire of(Reading reading) {
    return new ReadingWire(
        VERSION,
        reading.attributions().stream().map(AttributionWire::of).toList(),
        reading.figures().stream().map(FigureWire::of).toList(),
        reading.events().stream().map(EventWire::of).toList(),
        reading.hashtags().stream().map(TagWire::of).toList(),
        reading.agencies());
  }

  Reading reading() {
    return new Reading(
        attributions.stream().map(AttributionWire::attribution).toList(),
        figures.stream().map(FigureWire::figure).toList(),
        events.stream().map(EventWire::event).toList(),
        hashtags.stream().map(TagWire::hashtag).toList(),
        agencies);
  }
}
