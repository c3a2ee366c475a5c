package org.isnad.server.clients;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A report as a reader's app sees it.
 *
 * @param feed the subscription it is listed under; null for a saved report of none
 * @param direction "rtl" or "ltr", of the title
 * @param language a language tag; empty when it cannot be told
 * @param html the body
 * @param page where this server shows it
 * @param changed when its present version was fetched
 */
record Entry(
    int number,
    @Nullable Subscription feed,
    String source,
    String title,
    String direction,
    String language,
    String author,
    URI address,
    String page,
    String html,
    Instant published,
    Instant kept,
    Instant changed,
    List<String> tags,
    List<Block.Embed> media,
    boolean read,
    boolean starred) {}
