package org.isnad.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Sums over the chunks whose boxes bear the same tag and class: what repeats alike is alike. */
final class Kin {
  /** Longer class attributes are told apart by their beginning. */
  private static final int MAX_CLASSES = 80;

  private int count;
  private int words;
  private int linkWords;

  void add(Chunk chunk) {
    count++;
    words += chunk.words();
    linkWords += chunk.linkWords();
  }

  void write(int total, FeatureRow row) {
    row.add(count);
    row.add(count == 0 ? 0 : (double) words / count);
    row.add(words == 0 ? 0 : (double) linkWords / words);
    row.add((double) words / total);
  }

  /** The tag and class of an element: what its kin share. */
  static String nameOf(Element element) {
    String classes = Tags.attribute(element, "class");
    return element.normalName()
        + "."
        + (classes.length() > MAX_CLASSES ? classes.substring(0, MAX_CLASSES) : classes);
  }

  static String name(@Nullable Container box) {
    return box == null ? "" : box.kinName();
  }

  /** Three levels of names. */
  record Names(String box, String parent, String over) {}

  static Names names(Container box) {
    Container parent = box.parent;
    return new Names(name(box), name(parent), name(parent == null ? null : parent.parent));
  }

  static String longName(Container box) {
    Container parent = box.parent;
    return name(box) + ">" + name(parent) + ">" + name(parent == null ? null : parent.parent);
  }
}
