package org.isnad.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
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
  private static final List<Query> BYLINES =
      List.of(
          Query.among(Landmarks::withItemProps, "[itemprop=author] [itemprop=name]"),
          Query.among(Landmarks::withItemProps, "[itemprop=author]"),
          Query.among(Landmarks::related, "[rel=author]"),
          Query.named(
              List.of("author", "byline"),
              "[class*=author-name], [class*=author_name], [class*=authorName], [class*=byline-name]"),
          Query.named(
              List.of("author", "byline"),
              "[class*=byline], [class*=author], [class*=Byline], [class*=Author]"));

  /** A box with more characters holds more than names. */
  private static final int MAX_BOX = 300;

  /** A by-line's own levels of markup. */
  private static final int BOX_LEVELS = 5;

  private Authors() {}

  /**
   * The names, those of the house itself only where no one else is named.
   *
   * @param dateline what opened the text: "القاهرة – سلمى النموذج" names who wrote it
   */
  static List<String> of(StructuredData data, Page page, SiteName site, @Nullable String dateline) {
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
    for (String name : MetaNames.of("author")) {
      data.meta().all(name).forEach(value -> AuthorNames.add(value, tagged));
      people = people(tagged, site);
      if (!people.isEmpty()) {
        return people;
      }
    }
    Map<String, String> house = !told.isEmpty() ? told : tagged;
    Map<String, String> drawn = new LinkedHashMap<>();
    fromMarkup(page, drawn);
    people = people(drawn, site);
    if (people.isEmpty()) {
      Map<String, String> lines = new LinkedHashMap<>();
      Byline.read(page, lines);
      people = people(lines, site);
    }
    if (people.isEmpty() && dateline != null) {
      Map<String, String> opened = new LinkedHashMap<>();
      Byline.readDateline(dateline, opened);
      people = people(opened, site);
    }
    if (!people.isEmpty()) {
      return people;
    }
    // no one but the house itself
    return (house.isEmpty() ? drawn : house).values().stream().limit(MAX_AUTHORS).toList();
  }

  /** The names that are not the site's own. */
  private static List<String> people(Map<String, String> names, SiteName site) {
    return names.values().stream().filter(name -> !site.isNamed(name)).limit(MAX_AUTHORS).toList();
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

  /** The first box that names someone; names elsewhere are those of other articles. */
  private static void fromMarkup(Page page, Map<String, String> names) {
    for (Query query : BYLINES) {
      Element box = null;
      for (Element element : query.first(MOST_LOOKED, page)) {
        if (names.size() >= MAX_AUTHORS) {
          break;
        }
        if (Margins.hold(page, element) || (box != null && !isWithin(element, box))) {
          continue;
        }
        String text = Words.squeeze(element.text());
        if (text.isEmpty()) {
          AuthorNames.add(element.attr("content"), names);
        } else {
          AuthorNames.addSeen(text, names);
        }
        box = box == null && !names.isEmpty() ? boxOf(element) : box;
      }
      if (!names.isEmpty()) {
        return;
      }
    }
  }

  private static Element boxOf(Element element) {
    Element parent = element.parent();
    Element over = parent == null ? null : parent.parent();
    if (over != null && over.text().length() <= MAX_BOX) {
      return over;
    }
    return parent == null ? element : parent;
  }

  private static boolean isWithin(Element element, Element box) {
    Element at = element;
    for (int level = 0; at != null && level <= BOX_LEVELS; level++) {
      if (at.equals(box)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
