package org.isnad.cli;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.feed.Opml;
import org.isnad.feed.Subscription;
import org.isnad.model.Catalogue;
import org.isnad.model.Language;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.isnad.pipeline.SourceIds;
import org.isnad.text.LanguageDetector;

/** Makes sources of an OPML's subscriptions: feeds of one host are one source. */
final class SubscriptionImport {
  private SubscriptionImport() {}

  /**
   * What came of it.
   *
   * @param catalogue the sources there were, with the new ones behind them
   * @param added how many feeds are new
   * @param known how many the catalogue had already
   */
  record Result(Catalogue catalogue, int added, int known, List<Problem> problems) {}

  static Result of(Payload opml, Catalogue catalogue) {
    Parsed<List<Subscription>> parsed = Opml.read(opml);
    Map<String, Source> sources = new LinkedHashMap<>();
    Set<URI> feeds = new HashSet<>();
    for (Source source : catalogue.sources()) {
      sources.put(source.id(), source);
      source.feeds().forEach(feed -> feeds.add(feed.uri()));
    }
    int added = 0;
    for (Subscription subscription : parsed.value()) {
      if (feeds.add(subscription.feed().uri())) {
        add(sources, subscription);
        added++;
      }
    }
    return new Result(
        new Catalogue(sources.values()), added, parsed.value().size() - added, parsed.problems());
  }

  private static void add(Map<String, Source> sources, Subscription subscription) {
    URI address = subscription.home() == null ? subscription.feed().uri() : subscription.home();
    String id = SourceIds.ofHost(address);
    Source known = sources.get(id);
    sources.put(
        id,
        known == null
            ? source(id, subscription)
            : known.withMoreFeeds(List.of(subscription.feed())));
  }

  private static Source source(String id, Subscription subscription) {
    URI feed = subscription.feed().uri();
    URI home = subscription.home() == null ? feed.resolve("/") : subscription.home();
    Language told = LanguageDetector.detect(subscription.title());
    Language language = told.known() ? told : Language.ENGLISH;
    return new Source(
        id,
        Map.of(language, subscription.title()),
        null,
        SourceKind.PUBLISHER,
        null,
        home,
        List.of(language),
        List.of(subscription.feed()),
        Map.of());
  }
}
