package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.LinkSelectors;
import org.isnad.model.Source;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Sources → the catalogue's file. Fields come in the order that the file's head names them in. */
final class CatalogueWriter {
  private CatalogueWriter() {}

  static String write(Catalogue catalogue) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setDereferenceAliases(true)
            .setUseUnicodeEncoding(true)
            .setSplitLines(false)
            .build();
    return new Dump(settings)
        .dumpToString(catalogue.sources().stream().map(CatalogueWriter::fields).toList());
  }

  private static Map<String, Object> fields(Source source) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", source.id());
    fields.put("name", byTag(source.names()));
    if (source.country() != null) {
      fields.put("country", source.country());
    }
    fields.put("kind", source.kind().name().toLowerCase(Locale.ROOT));
    if (source.owner() != null) {
      fields.put("owner", source.owner());
    }
    fields.put("home", source.home().toString());
    fields.put("languages", source.languages().stream().map(Language::tag).toList());
    if (!source.feeds().isEmpty()) {
      List<Object> feeds = new ArrayList<>();
      source.feeds().forEach(feed -> feeds.add(feed(feed)));
      fields.put("feeds", feeds);
    }
    if (!source.credits().isEmpty()) {
      fields.put("credits", byTag(source.credits()));
    }
    return fields;
  }

  private static Object feed(FeedAddress feed) {
    Language language = feed.language();
    LinkSelectors links = feed.links();
    if (language == null && links == null && !feed.paused()) {
      return feed.uri().toString();
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("url", feed.uri().toString());
    if (language != null) {
      fields.put("language", language.tag());
    }
    if (links != null) {
      fields.put("links", selectors(links));
    }
    if (feed.paused()) {
      fields.put("paused", true);
    }
    return fields;
  }

  private static Map<String, Object> selectors(LinkSelectors links) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("item", links.item());
    put(fields, "title", links.title());
    put(fields, "link", links.link());
    put(fields, "date", links.date());
    put(fields, "summary", links.summary());
    return fields;
  }

  private static void put(Map<String, Object> fields, String key, @Nullable String selector) {
    if (selector != null) {
      fields.put(key, selector);
    }
  }

  /** In the order of the tags, so that one catalogue is always written the same way. */
  private static <T> Map<String, T> byTag(Map<Language, T> values) {
    Map<String, T> ordered = new TreeMap<>();
    values.forEach((language, value) -> ordered.put(language.tag(), value));
    return ordered;
  }
}
