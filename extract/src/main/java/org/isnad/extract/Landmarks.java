package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements that the readers of titles, dates and authors ask for, found in one walk over the
 * page: a walk for each question cost more than the answers. Lists are in document order.
 */
final class Landmarks {
  private static final List<String> TAGS =
      List.of("meta", "script", "h1", "h2", "h3", "time", "link", "a", "figure", "img", "source");

  /** Of these the place among each other tells something. */
  private static final Set<String> LINED_UP = Set.of("h1", "h2", "h3", "time");

  private static final Set<String> PICTURES = Set.of("img", "source");

  private final List<Element> all = new ArrayList<>();
  private final List<Element> linedUp = new ArrayList<>();
  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final List<Element> itemProps = new ArrayList<>();
  private final List<Element> related = new ArrayList<>();
  private final List<Element> pictures = new ArrayList<>();

  private Landmarks() {}

  static Landmarks of(Document document) {
    Landmarks landmarks = new Landmarks();
    TAGS.forEach(tag -> landmarks.byTag.put(tag, new ArrayList<>()));
    landmarks.addWithin(document);
    return landmarks;
  }

  /** Adds an element and all in it: no deeper than {@link PageGate#MAX_DEPTH}. */
  private void addWithin(Element element) {
    add(element);
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element child) {
        addWithin(child);
      }
    }
  }

  private void add(Element element) {
    all.add(element);
    List<Element> tagged = byTag.get(element.normalName());
    if (tagged != null) {
      tagged.add(element);
      if (LINED_UP.contains(element.normalName())) {
        linedUp.add(element);
      } else if (PICTURES.contains(element.normalName())) {
        pictures.add(element);
      }
    }
    if (element.attributesSize() > 0) {
      if (element.attributes().hasKey("itemprop")) {
        itemProps.add(element);
      }
      if (element.attributes().hasKey("rel")) {
        related.add(element);
      }
    }
  }

  /** Headings (h1 to h3) and {@code time} elements as they follow one another. */
  List<Element> headingsAndTimes() {
    return linedUp;
  }

  /** Elements of one of the tags that are looked for; none for another. */
  List<Element> tagged(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  /** Elements whose {@code itemprop} contains {@code property}, whatever its case. */
  List<Element> withItemProp(String property) {
    if (itemProps.isEmpty()) {
      return List.of();
    }
    String wanted = property.toLowerCase(Locale.ROOT);
    return itemProps.stream()
        .filter(element -> element.attr("itemprop").toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }

  /** Elements with an {@code itemprop}. */
  List<Element> withItemProps() {
    return itemProps;
  }

  /** Pictures as they follow one another: an img and the sources of one stand side by side. */
  List<Element> pictures() {
    return pictures;
  }

  /** Elements with a {@code rel}. */
  List<Element> related() {
    return related;
  }

  /** Every element. */
  List<Element> all() {
    return all;
  }
}
