package org.isnad.pipeline;

/**
 * Something that can be followed, whoever follows it.
 *
 * @param key as in {@link ShelfBook.Followed}
 */
public record Topic(ShelfBook.Kind kind, String key) {}
