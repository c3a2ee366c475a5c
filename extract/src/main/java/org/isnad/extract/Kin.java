package org.isnad.extract;

import org.jspecify.annotations.Nullable;

/** Sums over the chunks whose boxes bear the same tag and class: what repeats alike is alike. */
final class Kin {
  static final Kin NOBODY = new Kin();

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

  static String name(@Nullable Container box) {
    return box == null ? "" : box.element.normalName() + "." + box.element.className();
  }

  static String longName(Container box) {
    Container parent = box.parent;
    return name(box) + ">" + name(parent) + ">" + name(parent == null ? null : parent.parent);
  }
}
