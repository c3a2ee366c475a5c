package org.isnad.server;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Outcome;
import org.isnad.model.Source;
import org.isnad.pipeline.ShelfBook;

/** What an admin does with sources; each deed outlives a restart and takes effect at once. */
final class SourceDesk {
  private final Backend backend;

  SourceDesk(Backend backend) {
    this.backend = backend;
  }

  /** Adds a source, or writes the one with its id anew. */
  boolean edit(Source source) {
    return change(catalogue -> catalogue.with(source));
  }

  boolean addFeeds(String id, Collection<FeedAddress> feeds) {
    return each(id, source -> source.withMoreFeeds(feeds));
  }

  /** Has feeds asked for no more, or again. */
  boolean pause(String id, Predicate<URI> feeds, boolean pause) {
    return each(
        id,
        source ->
            source.withFeeds(
                source.feeds().stream()
                    .map(feed -> feeds.test(feed.uri()) ? feed.pausing(pause) : feed)
                    .toList()));
  }

  boolean dropFeed(String id, URI feed) {
    return each(
        id,
        source ->
            source.withFeeds(
                source.feeds().stream().filter(one -> !one.uri().equals(feed)).toList()));
  }

  /** Takes a source out; its reports stay. */
  boolean remove(String id) {
    return change(catalogue -> catalogue.without(id));
  }

  /**
   * Makes two sources one: the feeds, the reports and the followers of the first become the
   * second's, which also gets what names and credits only the first had.
   */
  boolean merge(Source from, Source into) {
    Map<Language, String> names = new LinkedHashMap<>(from.names());
    names.putAll(into.names());
    Map<Language, List<String>> credits = new LinkedHashMap<>(from.credits());
    credits.putAll(into.credits());
    Source both =
        new Source(
                into.id(),
                names,
                into.country() == null ? from.country() : into.country(),
                into.kind(),
                into.owner() == null ? from.owner() : into.owner(),
                into.home(),
                into.languages().isEmpty() ? from.languages() : into.languages(),
                into.feeds(),
                credits)
            .withMoreFeeds(from.feeds());
    boolean kept = change(catalogue -> catalogue.without(from.id()).with(both));
    if (kept) {
      backend.sources().archive().handOver(from.id(), into.id());
      backend.readers().shelves().followInstead(ShelfBook.Kind.SOURCE, from.id(), into.id());
    }
    return kept;
  }

  private boolean each(String id, UnaryOperator<Source> change) {
    return change(catalogue ->
        catalogue.byId(id).map(source -> catalogue.with(change.apply(source))).orElse(catalogue));
  }

  private boolean change(UnaryOperator<Catalogue> change) {
    return switch (backend.sources().book().change(change)) {
      case Outcome.Done<Catalogue> done -> true;
      case Outcome.Failed<Catalogue>(var problem) -> {
        backend.problems().log(problem, backend.clock().instant());
        yield false;
      }
    };
  }
}
