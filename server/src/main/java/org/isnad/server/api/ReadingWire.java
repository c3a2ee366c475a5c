package org.isnad.server.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.model.Attribution;
import org.isnad.model.Figure;
import org.isnad.model.Quantity;
import org.isnad.model.Report;
import org.isnad.model.Scope;
import org.isnad.server.api.Wire.MentionWire;
import org.isnad.server.api.Wire.PassageWire;
import org.isnad.server.api.Wire.SpanWire;
import org.jspecify.annotations.Nullable;

/** What was read out of a report, with where it stands in the text. */
final class ReadingWire {
  private ReadingWire() {}

  /** The statements of a report. */
  record AttributionsWire(
      @Says("id of the report") String article, List<AttributionWire> attributions) {
    /**
     * @param speakers ids of names by the statement's number
     */
    static AttributionsWire of(Report report, Map<Integer, Long> speakers) {
      List<AttributionWire> all = new ArrayList<>();
      for (Attribution attribution : report.reading().attributions()) {
        all.add(AttributionWire.of(attribution, speakers.get(all.size())));
      }
      return new AttributionsWire(Long.toString(report.id()), all);
    }
  }

  /** A statement. */
  record AttributionWire(
      @Says("direct, indirect or mixed") String kind,
      @Says("null when the text leaves it open") @Nullable MentionWire speaker,
      @Says("id of the speaker's name, where it is known") @Nullable String speakerId,
      @Says("the words that attribute") PassageWire cue,
      @Says("the statement; several passages when the cue stands within it")
          List<PassageWire> content,
      @Says("the carriers, from the speaker outwards") List<MentionWire> via,
      @Says("whom it was said to") @Nullable String to) {
    static AttributionWire of(Attribution attribution, @Nullable Long speaker) {
      return new AttributionWire(
          Wire.hyphened(attribution.kind()),
          MentionWire.orNull(attribution.speaker()),
          speaker == null ? null : speaker.toString(),
          PassageWire.of(attribution.cue()),
          attribution.content().stream().map(PassageWire::of).toList(),
          attribution.via().stream().map(MentionWire::of).toList(),
          attribution.to());
    }
  }

  /** The figures of a report. */
  record FiguresWire(@Says("id of the report") String article, List<FigureWire> figures) {
    static FiguresWire of(Report report) {
      return new FiguresWire(
          Long.toString(report.id()),
          report.reading().figures().stream().map(FigureWire::of).toList());
    }
  }

  /** A figure. */
  record FigureWire(
      @Says("the lower one of a range") BigDecimal value,
      @Says("the upper one of a range") @Nullable BigDecimal upTo,
      @Says("null when it only counts") @Nullable String unit,
      @Says("the words for what is counted") @Nullable String scope,
      @Says("what is told of it: dead, injured, missing, …") @Nullable String theme,
      @Nullable PassageWire where,
      @Nullable PassageWire when,
      @Says("exact, about, at-least, at-most, more-than or less-than") String hedge,
      @Says("the words of the figure") String text,
      int start,
      int end,
      SpanWire sentence,
      @Says("who states it; null when the report does itself") @Nullable MentionWire source) {
    static FigureWire of(Figure figure) {
      Quantity quantity = figure.quantity();
      Scope scope = figure.scope();
      return new FigureWire(
          quantity.value(),
          quantity.upTo(),
          quantity.unit(),
          scope.what(),
          scope.theme(),
          PassageWire.orNull(scope.where()),
          PassageWire.orNull(scope.when()),
          Wire.hyphened(quantity.hedge()),
          figure.place().text(),
          figure.place().span().start(),
          figure.place().span().end(),
          SpanWire.of(figure.sentence()),
          MentionWire.orNull(figure.source()));
    }
  }
}
