package org.isnad.pipeline;

import java.time.Instant;
import org.isnad.model.Article;

/**
 * A request with the article it brought, not yet read.
 *
 * @param standIn whether the article is the feed's own words, its page having given none
 */
public record Draft(PageRequest request, Article article, Instant seenAt, boolean standIn) {}
