package org.isnad.pipeline;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.LinkSelectors;
import org.isnad.model.Problem;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One entry of the catalogue's file: YAML node → source. Without an id, a name, a kind or a home
 * page there is no source; any other bad field is dropped and named.
 */
final class SourceEntry {
  private static final Set<String> KEYS =
      Set.of("id", "name", "country", "kind", "owner", "home", "languages", "feeds", "credits");
  private static final Set<String> SELECTORS = Set.of("item", "title", "link", "date", "summary");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Node node;
  private final int lineOffset;
  private final String file;
  private final List<Problem> problems;
  private final Map<String, Node> fields = new LinkedHashMap<>();

  SourceEntry(Node node, int lineOffset, String file, List<Problem> problems) {
    this.node = node;
    this.lineOffset = lineOffset;
    this.file = file;
    this.problems = problems;
  }

  /** The text of a scalar; null for any other node. */
  static @Nullable String scalar(@Nullable Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : null;
  }

  /** The source; null when the entry is too bad to be one, then a problem says why. */
  @Nullable Source read() {
    if (!(node instanceof MappingNode mapping)) {
      problem("not-a-source", "expected id, name, kind, home …");
      return null;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (key == null || !KEYS.contains(key)) {
        problem("unknown-key", "no such field: " + key, tuple.getKeyNode());
      } else if (fields.putIfAbsent(key, tuple.getValueNode()) != null) {
        problem("duplicate-key", "given twice: " + key, tuple.getKeyNode());
      }
    }
    String id = id();
    Map<Language, String> names = names();
    SourceKind kind = kind();
    URI home = address("home", fields.get("home"));
    return id == null || names.isEmpty() || kind == null || home == null
        ? null
        : new Source(
            id,
            names,
            country(),
            kind,
            scalar(fields.get("owner")),
            home,
            languages(),
            feeds(),
            credits());
  }

  void problem(String code, String detail) {
    problem(code, detail, node);
  }

  private void problem(String code, String detail, @Nullable Node at) {
    Node place = at == null ? node : at;
    Integer line = place.getStartMark().map(mark -> lineOffset + mark.getLine() + 1).orElse(null);
    problems.add(new Problem(CatalogueFile.STAGE, code, file, detail, line));
  }

  private @Nullable String id() {
    String id = scalar(fields.get("id"));
    if (id == null || !id.matches("[a-z0-9][a-z0-9-]*")) {
      problem("bad-id", "not an id of a-z, 0-9 and hyphens: " + id, fields.get("id"));
      return null;
    }
    return id;
  }

  private Map<Language, String> names() {
    Map<Language, String> names = new LinkedHashMap<>();
    for (NodeTuple tuple : pairs("name")) {
      Language language = language(tuple.getKeyNode());
      String name = scalar(tuple.getValueNode());
      if (language != null && name != null && !name.isEmpty()) {
        names.put(language, name);
      }
    }
    if (names.isEmpty()) {
      problem("no-name", "no name in any language", fields.get("name"));
    }
    return names;
  }

  private @Nullable SourceKind kind() {
    String kind = scalar(fields.get("kind"));
    for (SourceKind known : SourceKind.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return known;
      }
    }
    problem("bad-kind", "not publisher, agency, official or channel: " + kind, fields.get("kind"));
    return null;
  }

  private @Nullable String country() {
    String country = scalar(fields.get("country"));
    if (country != null && !COUNTRIES.contains(country)) {
      problem("bad-country", "not an ISO 3166 code: " + country, fields.get("country"));
      return null;
    }
    return country;
  }

  private List<Language> languages() {
    List<Language> languages = new ArrayList<>();
    for (Node item : items(fields.get("languages"))) {
      Language language = language(item);
      if (language != null) {
        languages.add(language);
      }
    }
    return languages;
  }

  private List<FeedAddress> feeds() {
    List<FeedAddress> feeds = new ArrayList<>();
    for (Node item : items(fields.get("feeds"))) {
      Node url = item;
      Language language = null;
      LinkSelectors links = null;
      boolean paused = false;
      if (item instanceof MappingNode mapping) {
        url = null;
        for (NodeTuple tuple : mapping.getValue()) {
          String key = scalar(tuple.getKeyNode());
          if ("url".equals(key)) {
            url = tuple.getValueNode();
          } else if ("language".equals(key)) {
            language = language(tuple.getValueNode());
          } else if ("links".equals(key)) {
            links = links(tuple.getValueNode());
          } else if ("paused".equals(key)) {
            paused = truth(tuple.getValueNode());
          } else {
            problem("unknown-key", "no such field of a feed: " + key, tuple.getKeyNode());
          }
        }
      }
      URI address = address("feed", url == null ? item : url);
      if (address != null) {
        feeds.add(new FeedAddress(address, language, links, paused));
      }
    }
    return feeds;
  }

  private boolean truth(Node value) {
    String written = scalar(value);
    if (!"true".equals(written) && !"false".equals(written)) {
      problem("bad-truth", "neither true nor false: " + written, value);
    }
    return "true".equals(written);
  }

  private @Nullable LinkSelectors links(Node value) {
    Map<String, String> selectors = new HashMap<>();
    if (value instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String key = scalar(tuple.getKeyNode());
        String selector = scalar(tuple.getValueNode());
        if (key == null || selector == null || !SELECTORS.contains(key)) {
          problem("unknown-key", "no such part of a page of links: " + key, tuple.getKeyNode());
        } else {
          selectors.put(key, selector);
        }
      }
    }
    String item = selectors.get("item");
    if (item == null) {
      problem("no-item", "a page of links needs a selector for its items", value);
      return null;
    }
    return new LinkSelectors(
        item,
        selectors.get("title"),
        selectors.get("link"),
        selectors.get("date"),
        selectors.get("summary"));
  }

  private Map<Language, List<String>> credits() {
    Map<Language, List<String>> credits = new LinkedHashMap<>();
    for (NodeTuple tuple : pairs("credits")) {
      Language language = language(tuple.getKeyNode());
      if (language != null) {
        List<String> forms = new ArrayList<>();
        for (Node item : items(tuple.getValueNode())) {
          String form = scalar(item);
          if (form != null && !form.isEmpty() && !forms.contains(form)) {
            forms.add(form);
          }
        }
        credits.put(language, List.copyOf(forms));
      }
    }
    return credits;
  }

  private @Nullable Language language(Node tag) {
    String written = scalar(tag);
    Language language = written == null ? Language.UNKNOWN : Language.of(written);
    if (!language.known()) {
      problem("bad-language", "not a language: " + written, tag);
      return null;
    }
    return language;
  }

  private @Nullable URI address(String field, @Nullable Node value) {
    String written = scalar(value);
    try {
      URI uri = new URI(written == null ? "" : written);
      String scheme = uri.getScheme();
      if (uri.getHost() != null && ("https".equals(scheme) || "http".equals(scheme))) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below, as for any other text that is no address.
    }
    problem("bad-" + field, "not an absolute http or https address: " + written, value);
    return null;
  }

  private List<NodeTuple> pairs(String field) {
    Node value = fields.get(field);
    if (value == null) {
      return List.of();
    }
    if (value instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    problem("bad-" + field, "expected language: text", value);
    return List.of();
  }

  private static List<Node> items(@Nullable Node value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof SequenceNode list ? list.getValue() : List.of(value);
  }
}
