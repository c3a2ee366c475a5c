package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of links holds its entries: CSS selectors, all but the first within the item. For a
 * publisher without a feed.
 *
 * @param item each line of the page
 * @param title null for the text of the link
 * @param link the element whose {@code href} leads to the report; null for the item itself or the
 *     first link in it
 * @param date its {@code datetime}, else its text; null when the page gives none
 * @param summary null when the page gives none
 */
public record LinkSelectors(
    String item,
    @Nullable String title,
    @Nullable String link,
    @Nullable String date,
    @Nullable String summary) {}
