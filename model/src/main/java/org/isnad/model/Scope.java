package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * What a figure is about (نطاق): what is counted, what became of it, where and when.
 *
 * @param what the words for what is counted ("جندي كوري شمالي"); null when none were found
 * @param theme what is told of it in one word for all languages: "dead", "injured", "missing",
 *     "arrested", …, see chain's numbers-*.txt; null when the text tells nothing that is listed
 * @param where the words of the place that the count is of; null when none is named beside it
 * @param when the words of the time beside it; {@link DatedEvent} has the days they stand for
 */
public record Scope(
    @Nullable String what,
    @Nullable String theme,
    @Nullable Passage where,
    @Nullable Passage when) {
  public static final Scope NONE = new Scope(null, null, null, null);

  /** A scope of which only the thing counted is known. */
  public static Scope of(@Nullable String what) {
    return new Scope(what, null, null, null);
  }
}
