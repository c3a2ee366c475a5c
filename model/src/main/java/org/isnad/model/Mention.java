package org.isnad.model;

/**
 * A name where a text mentions it.
 *
 * @param name the name it stands for, as it is best known ("سيرغي لافروف")
 * @param mention the words of the text
 * @param span where they stand
 */
public record Mention(String name, String mention, Span span) {}
