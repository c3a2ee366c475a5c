package org.isnad.model;

/**
 * A topic label (وسم).
 *
 * @param key what labels are compared by: folded spelling, lower case, "_" between words
 * @param label as shown, without "#", "_" between words ("كوريا_الشمالية")
 */
public record Hashtag(String key, String label) {}
