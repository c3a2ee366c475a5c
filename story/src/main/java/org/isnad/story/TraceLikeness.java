package org.isnad.story;

import java.util.Arrays;
import org.isnad.text.NameLetters;
import org.isnad.text.NameLikeness;

/**
 * Compares of two reports what survives translation: their {@link Traces}. Between two languages a
 * name is known in the other script's spelling too. One instance is filled again and again. Not
 * thread-safe.
 */
final class TraceLikeness {
  /** Two spellings at least so alike are one name. */
  private static final double ALIKE = 0.6;

  /**
   * Kinds of consonants that only one of two spellings may have: most names are told apart by them,
   * so that their letters need not be aligned.
   */
  private static final int ODD_SOUNDS = 2;

  /** Keeps the share of unmatched names of a title with few of them small. */
  private static final float FEW = 3f;

  private static final int RANKED = 3;

  /** The opened report's keys that the other has too, a bit each. */
  private long both;

  private final KeyTable keys = new KeyTable();

  /** Of the opened report's title, all names. */
  private float namesInTitle;

  private final Side opened = new Side();
  private final Side against = new Side();

  /** Sums of products of weights, of what both have. */
  float all;

  float title;
  float place;
  float idea;
  float name;

  /** Rarity of the titles' names that the other has not, and of all of them. */
  float unmatched;

  float titles;
  int numbers;

  /** Rarity of the most telling names and numbers of both, and of ideas and places. */
  final float[] names = new float[RANKED];

  final float[] ideas = new float[RANKED];

  /** A report's names as they are spelled. */
  private static final class Side {
    private final int[] places = new int[SpelledNames.MOST];
    private final int[] sounds = new int[SpelledNames.MOST];
    private final NameLetters[] letters = new NameLetters[SpelledNames.MOST];
    private int size;

    void read(Fingerprint report) {
      size = report.names().read(places, sounds, letters);
    }
  }

  /** Makes a report ready, which is compared with many in a row. */
  void open(Fingerprint one) {
    keys.clear();
    namesInTitle = 0;
    PackedKeys own = one.traces();
    for (int i = 0; i < own.size(); i++) {
      keys.add(own.key(i));
      namesInTitle += own.inTitle(i) && own.kind(i) == Traces.NAME ? own.idf(i) : 0;
    }
    opened.read(one);
  }

  /** Sums up what the opened report and another have in common. */
  void compare(Fingerprint one, Fingerprint other) {
    PackedKeys a = one.traces();
    PackedKeys b = other.traces();
    clear();
    for (int k = 0; k < b.size(); k++) {
      int i = keys.find(b.key(k));
      if (i >= 0) {
        add(a, i, b, k, 1);
      } else if (b.inTitle(k) && b.kind(k) == Traces.NAME) {
        unmatched += b.idf(k);
        titles += b.idf(k);
      }
    }
  }

  /** The same of two languages: names of other letters may be the same ones. */
  void compareAcross(Fingerprint one, Fingerprint other) {
    compare(one, other);
    PackedKeys a = one.traces();
    PackedKeys b = other.traces();
    against.read(other);
    for (int v = 0; v < against.size; v++) {
      int k = against.places[v];
      if (keys.find(b.key(k)) >= 0) {
        continue;
      }
      int nearest = -1;
      double likeness = ALIKE;
      for (int u = 0; u < opened.size; u++) {
        boolean odd = Integer.bitCount(opened.sounds[u] ^ against.sounds[v]) > ODD_SOUNDS;
        if (odd || (both >>> opened.places[u] & 1) != 0) {
          continue;
        }
        double alike = NameLikeness.of(opened.letters[u], against.letters[v]);
        if (alike >= likeness) {
          nearest = opened.places[u];
          likeness = alike;
        }
      }
      if (nearest >= 0) {
        add(a, nearest, b, k, (float) likeness);
        // the name of the other's title was told from the opened one's names above
        unmatched = Math.max(0, unmatched - (b.inTitle(k) ? b.idf(k) : 0));
        titles -= b.inTitle(k) ? b.idf(k) : 0;
      }
    }
  }

  private void add(PackedKeys a, int i, PackedKeys b, int k, float share) {
    float idf = Math.min(a.idf(i), b.idf(k)) * share;
    float weights = a.weight(i) * b.weight(k) * share;
    int kind = a.kind(i);
    both |= 1L << i;
    all += weights;
    switch (kind) {
      case Traces.IDEA -> idea += weights;
      case Traces.PLACE -> place += weights;
      case Traces.NAME -> {
        name += weights;
        unmatched -= a.inTitle(i) ? a.idf(i) : 0;
        titles += b.inTitle(k) ? b.idf(k) : 0;
      }
      default -> numbers++;
    }
    if (a.inTitle(i) && b.inTitle(k) && kind != Traces.NUMBER) {
      title += a.idf(i) * b.idf(k) * share;
    }
    rank(idf, kind == Traces.NAME || kind == Traces.NUMBER ? names : ideas);
  }

  private void clear() {
    both = 0;
    all = 0;
    title = 0;
    place = 0;
    idea = 0;
    name = 0;
    unmatched = namesInTitle; // what both have comes off again: sixteenths, so exactly
    titles = FEW + namesInTitle;
    numbers = 0;
    Arrays.fill(names, 0);
    Arrays.fill(ideas, 0);
  }

  /** Keeps the three greatest, in order. */
  private static void rank(float value, float[] ranked) {
    for (int place = 0; place < ranked.length; place++) {
      if (value > ranked[place]) {
        for (int at = ranked.length - 1; at > place; at--) {
          ranked[at] = ranked[at - 1];
        }
        ranked[place] = value;
        return;
      }
    }
  }
}
