package org.isnad.pipeline;

import java.time.Instant;
import org.isnad.model.Article;

/** A request with the article it brought, not yet read. */
public record Draft(PageRequest request, Article article, Instant seenAt) {}
