package org.isnad.text;

import org.isnad.model.Span;

/**
 * A place in a text where a concept is named: an idea or a place that has one key in every language
 * (مفهوم). Immutable.
 *
 * @param key what is named: a short English word for an idea ("earthquake"), "country:" and the ISO
 *     3166 code ("country:RU"), "city:" and the English name folded, words joined by "-"
 *     ("city:aleppo"); keys of other kinds may come with the data
 * @param span where in the untouched text
 * @param first the number of the first token of it
 * @param behind the number of the token behind it; in Chinese, whose tokens are pairs that overlap,
 *     the pairs that lie whole within the span
 * @see Concepts
 */
public record Concept(String key, Span span, int first, int behind) {}
