package org.isnad.feed;

import java.net.URI;
import java.util.List;
import org.isnad.model.FeedAddress;
import org.jspecify.annotations.Nullable;

/**
 * A feed as a list of subscriptions names it.
 *
 * @param title as listed; the address when the list gives none
 * @param home the site's page; null when absent
 * @param folders the headings it stands under, outermost first
 */
public record Subscription(
    FeedAddress feed, String title, @Nullable URI home, List<String> folders) {
  public Subscription {
    folders = List.copyOf(folders);
  }
}
