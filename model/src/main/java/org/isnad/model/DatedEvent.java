package org.isnad.model;

import java.time.LocalDate;

/**
 * A time expression resolved against the report's date, with its sentence (حدث مؤرَّخ).
 *
 * @param from first day
 * @param to last day, the same as {@code from} for a single day
 * @param place the words of the expression
 * @param sentence the sentence it stands in
 * @param weekdayContradicts the text names a weekday that the date does not have
 */
public record DatedEvent(
    LocalDate from, LocalDate to, Passage place, Span sentence, boolean weekdayContradicts) {}
