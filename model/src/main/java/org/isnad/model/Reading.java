package org.isnad.model;

import java.util.List;

/**
 * What was read out of an article; every part rests on spans of its text.
 *
 * @param agencies ids of the agencies credited with the report's copy, first the dateline's
 */
public record Reading(
    List<Attribution> attributions,
    List<Figure> figures,
    List<DatedEvent> events,
    List<Hashtag> hashtags,
    List<String> agencies) {
  public static final Reading EMPTY =
      new Reading(List.of(), List.of(), List.of(), List.of(), List.of());

  public Reading {
    attributions = List.copyOf(attributions);
    figures = List.copyOf(figures);
    events = List.copyOf(events);
    hashtags = List.copyOf(hashtags);
    agencies = List.copyOf(agencies);
  }
}
