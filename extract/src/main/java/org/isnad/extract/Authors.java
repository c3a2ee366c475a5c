package org.isnad.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * Who wrote it, as named by the page: JSON-LD, then meta tags, then microdata and {@code
 * rel=author}, then the by-line. The first of these that names anyone but the site is believed.
 */
final class Authors {
  /** Elements of one kind looked at: cards of other articles have authors too. */
  private static final int MOST_LOOKED = 20;

  /** More names than this is a list of staff. */
  private static final int MAX_AUTHORS = 12;

  /** Where a by-line is marked up, most telling first. */
  private static final List<String> BYLINES =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          "[class*=author-name], [class*=author_name], [class*=authorName], [class*=byline-name]",
          "[class*=byline], [class*=author], [class*=Byline], [class*=Author]");

  private static final List<String> META =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "dc.contributor",
          "byl",
          "og:author",
          "article:author_name",
          "authors",
          "citation_author");

  private Authors() {}

  static List<String> of(StructuredData data, Page page, SiteName site) {
    Map<String, String> told = new LinkedHashMap<>();
    JsonNode article = data.jsonLd().article();
    if (article != null) {
      addNode(article.path("author"), data, told);
      if (told.isEmpty()) {
        addNode(article.path("creator"), data, told);
      }
    }
    List<String> people = people(told, site);
    if (!people.isEmpty()) {
      return people;
    }
    Map<String, String> tagged = new LinkedHashMap<>();
    for (String name : META) {
      data.meta().all(name).forEach(value -> AuthorNames.add(value, tagged));
      people = people(tagged, site);
      if (!people.isEmpty()) {
        return people;
      }
    }
    Map<String, String> marked = new LinkedHashMap<>();
    fromMarkup(page, marked);
    people = people(marked, site);
    if (people.isEmpty()) {
      Map<String, String> lines = new LinkedHashMap<>();
      Byline.read(page, lines);
      people = people(lines, site);
    }
    if (!people.isEmpty()) {
      return people;
    }
    // no one but the house itself
    Map<String, String> house = !told.isEmpty() ? told : tagged;
    return house.values().stream().limit(MAX_AUTHORS).toList();
  }

  /** The names that are not the site's own. */
  private static List<String> people(Map<String, String> names, SiteName site) {
    return names.values().stream().filter(name -> !site.covers(name)).limit(MAX_AUTHORS).toList();
  }

  private static void addNode(JsonNode node, StructuredData data, Map<String, String> names) {
    if (node.isString()) {
      AuthorNames.add(String.valueOf(JsonLd.string(node)), names);
    } else if (node.isArray()) {
      int looked = 0;
      for (JsonNode one : node.values()) {
        if (looked++ >= MOST_LOOKED) {
          break;
        }
        if (one.isString()) {
          AuthorNames.add(String.valueOf(JsonLd.string(one)), names);
        } else if (one.isObject()) {
          addObject(one, data, names);
        }
      }
    } else if (node.isObject()) {
      addObject(node, data, names);
    }
  }

  /** A node of the graph may be named by its id alone and described elsewhere. */
  private static void addObject(JsonNode node, StructuredData data, Map<String, String> names) {
    JsonNode described = node;
    if (!node.has("name") && node.path("@id").isString()) {
      String id = node.path("@id").stringValue();
      for (JsonNode other : data.jsonLd().objects()) {
        if (other.has("name")
            && other.path("@id").isString()
            && id.equals(other.path("@id").stringValue())) {
          described = other;
          break;
        }
      }
    }
    for (String name : JsonLd.strings(described.path("name"))) {
      AuthorNames.add(name, names);
    }
  }

  private static void fromMarkup(Page page, Map<String, String> names) {
    for (String query : BYLINES) {
      int looked = 0;
      for (Element element : page.document().select(query)) {
        if (looked++ >= MOST_LOOKED) {
          break;
        }
        String text = Words.squeeze(element.text());
        String content = Words.squeeze(element.attr("content"));
        AuthorNames.add(text.isEmpty() ? content : text, names);
        if (names.size() >= MAX_AUTHORS) {
          return;
        }
      }
      if (!names.isEmpty()) {
        return;
      }
    }
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
