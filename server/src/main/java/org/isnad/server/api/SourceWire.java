package org.isnad.server.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.jspecify.annotations.Nullable;

/** A source. */
record SourceWire(
    String id,
    @Says("its names by language") Map<String, String> names,
    @Says("ISO 3166, two letters") @Nullable String country,
    String kind,
    @Nullable String owner,
    String home,
    List<String> languages,
    @Says("addresses of its feeds") List<String> feeds,
    boolean paused,
    @Says("how many of its reports are kept") long reportCount) {

  static SourceWire of(Source source, long reports) {
    Map<String, String> names = new TreeMap<>();
    source.names().forEach((language, name) -> names.put(language.tag(), name));
    return new SourceWire(
        source.id(),
        names,
        source.country(),
        Wire.hyphened(source.kind()),
        source.owner(),
        source.home().toString(),
        source.languages().stream().map(Language::tag).toList(),
        source.feeds().stream().map(feed -> feed.uri().toString()).toList(),
        source.paused(),
        reports);
  }

  /** All sources. */
  record SourcesWire(List<SourceWire> items) {}
}
