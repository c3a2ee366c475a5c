package org.isnad.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The site's name, with everything else a headline may have been tailed with.
 *
 * @param name null when the page does not say
 * @param keys {@link Words#key}s of the site's names and handles
 * @param hosts how a title may write the host: "newspaperexample", "newspaperexamplecom"
 */
record SiteName(@Nullable String name, List<String> keys, Set<String> hosts) {
  static SiteName of(StructuredData data, Page page) {
    List<String> names = new ArrayList<>();
    add(names, data.meta().first("og:site_name"));
    JsonNode article = data.jsonLd().article();
    if (article != null) {
      JsonNode publisher = article.path("publisher");
      addUnlessPerson(names, publisher);
      add(names, JsonLd.string(publisher));
      for (JsonNode one : publisher.values()) {
        addUnlessPerson(names, one);
      }
    }
    for (String type : List.of("WebSite", "NewsMediaOrganization", "Organization")) {
      for (JsonNode node : data.jsonLd().ofType(type)) {
        addUnlessPerson(names, node);
      }
    }
    add(names, data.meta().first("application-name", "apple-mobile-web-app-title"));
    String name = names.isEmpty() ? null : names.getFirst();
    String handle = data.meta().first("twitter:site");
    add(names, handle == null ? null : handle.replace("@", ""));
    return new SiteName(name, names.stream().map(Words::key).distinct().toList(), hosts(page));
  }

  /** Blogs name their author as publisher, some plugins every author an organization too. */
  private static void addUnlessPerson(List<String> names, JsonNode node) {
    if (!JsonLd.types(node).contains("Person")) {
      add(names, JsonLd.string(node.path("name")));
    }
  }

  private static Set<String> hosts(Page page) {
    URI address = page.address() != null ? page.address() : page.canonical();
    String host = address == null ? null : address.getHost();
    Set<String> hosts = new HashSet<>();
    if (host != null) {
      List<String> labels = List.of(host.toLowerCase(Locale.ROOT).split("\\.", -1));
      for (int i = 0; i < labels.size() - 1; i++) {
        List<String> rest = labels.subList(i, labels.size());
        hosts.add(Words.key(String.join("", rest)).replace(" ", ""));
        // the last label but "co.uk", "com.eg" and the like is the registered name
        if (labels.get(i).length() > 3 || i == labels.size() - 2) {
          hosts.add(Words.key(labels.get(i)).replace(" ", ""));
        }
      }
    }
    return Set.copyOf(hosts);
  }

  private static void add(List<String> names, @Nullable String name) {
    // an address is no name, and a sentence is a slogan
    if (name != null
        && !name.isBlank()
        && name.length() <= 60
        && !name.toLowerCase(Locale.ROOT).startsWith("http")) {
      names.add(name);
    }
  }

  /** Whether a piece of a title names the site: "The Example" for "example", "Example.com". */
  boolean covers(String piece) {
    String key = Words.key(piece).replace(" ", "");
    if (key.isEmpty()) {
      return false;
    }
    return hosts.contains(key) || isNamed(piece);
  }

  /** Likewise, the host left aside: a blog's host is often its author. */
  boolean isNamed(String piece) {
    String key = Words.key(piece).replace(" ", "");
    if (key.isEmpty()) {
      return false;
    }
    for (String known : keys) {
      String joined = known.replace(" ", "");
      boolean within =
          joined.length() > 3 && key.contains(joined) && key.length() < joined.length() * 3;
      boolean shortened = key.length() > 3 && joined.contains(key);
      if (key.equals(joined) || within || shortened) {
        return true;
      }
    }
    return false;
  }
}
