package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * A quantity as one report states it (رقم).
 *
 * @param place the words of the figure in the text
 * @param sentence the sentence it stands in
 * @param source who states it, when it stands within a statement that names its speaker; null when
 *     the report states it itself
 */
public record Figure(
    Quantity quantity, Scope scope, Passage place, Span sentence, @Nullable Mention source) {}
