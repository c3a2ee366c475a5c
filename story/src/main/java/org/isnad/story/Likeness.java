package org.isnad.story;

import org.isnad.story.Fingerprint.Length;
import org.jspecify.annotations.Nullable;

/**
 * What two reports have in common, as the columns that {@link GroupingWeights} weighs. One instance
 * is filled again and again. Not thread-safe.
 */
final class Likeness {
  /** A column of the model; the names stand in the weights file. */
  enum Column {
    /** Cosine of title and lead. */
    WHOLE,
    TITLE,
    /** Cosine of one's title with the other's first sentences, the greater of both ways. */
    TITLE_IN_FIRST,
    FIRST,
    /** Cosine in which rare words count double. */
    RARE,
    /** Cosine of pairs of neighbouring words. */
    PAIRS,
    ROOT_WHOLE,
    ROOT_TITLE,
    ROOT_FIRST,
    ROOT_RARE,
    ROOT_PAIRS,
    /** The least of WHOLE, FIRST and RARE. */
    LEAST,
    /** Rare words of the titles that the other report has not, of all rare words of the titles. */
    UNMATCHED,
    WHOLE_UNMATCHED,
    /** Share of the shorter text that the other has word for word. */
    COPY,
    COPIED_LEAD,
    SAME_SOURCE,
    /** log(1 + hours apart / 6): of headlines, which say so little that hours tell too. */
    HOURS,
    /** e to the power of minus the days apart / 3: what is days apart is seldom one story. */
    FRESH,
    /** Cosine of the traces that languages share, and of their kinds. */
    TRACES,
    TITLE_TRACES,
    IDEAS,
    PLACES,
    NAMES,
    ROOT_TRACES,
    /** Rarity of the most, the second and the third most telling name or number of both. */
    TOP_NAME,
    SECOND_NAME,
    THIRD_NAME,
    /** The same of ideas and places. */
    TOP_IDEA,
    SECOND_IDEA,
    THIRD_IDEA,
    NUMBERS,
    /** Names of the titles that the other has not, of all names of the titles. */
    UNMATCHED_NAMES;

    /** Where it stands in the arrays; files know it by its name. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
      return ordinal();
    }
  }

  static final int COLUMNS = Column.values().length;

  /** From this on a word is rare. */
  private static final float RARE = 4f;

  /** Keeps the share of unmatched words of a title with few of them small. */
  private static final float FEW = 3f;

  /** What is taken for the distance when a time is not known. */
  private static final double UNKNOWN_HOURS = 6;

  /** Further apart is all the same. */
  private static final double MOST_HOURS = 14 * 24;

  private static final double FRESH_HOURS = 72;

  /** {@link Column#FRESH} of two reports of which one bears no time. */
  static final double UNDATED_FRESH = Math.exp(-UNKNOWN_HOURS / FRESH_HOURS);

  private static final double MILLIS = 3_600_000;

  private final double[] values = new double[COLUMNS];

  private @Nullable Fingerprint opened;
  private final KeyTable words = new KeyTable();
  private final KeyTable pairs = new KeyTable();
  private final TraceLikeness traces = new TraceLikeness();

  /** Of the opened report's title, all that is rare. */
  private float rareInTitle;

  double get(Column column) {
    return values[column.place()];
  }

  private void set(Column column, double value) {
    values[column.place()] = value;
  }

  /** The values by the columns' places; not to be written to. */
  double[] values() {
    return values;
  }

  /** Makes a report ready, which is compared with many in a row. */
  private void open(Fingerprint one) {
    if (one == opened) {
      return;
    }
    opened = one;
    words.clear();
    rareInTitle = 0;
    PackedKeys own = one.words();
    for (int i = 0; i < own.size(); i++) {
      words.add(own.key(i));
      rareInTitle += own.inTitle(i) && own.idf(i) >= RARE ? own.idf(i) : 0;
    }
    pairs.clear();
    PackedPairs side = one.pairs();
    for (int i = 0; i < side.size(); i++) {
      pairs.add(side.key(i));
    }
    traces.open(one);
  }

  /** Fills in what two reports of one language have in common. */
  void compare(Fingerprint one, Fingerprint other) {
    open(one);
    compareWords(one, other);
    set(
        Column.PAIRS,
        divided(dot(one.pairs(), other.pairs()), one, Length.PAIRS, other, Length.PAIRS));
    traces.compare(one, other);
    setTraces(one, other);
    set(Column.ROOT_WHOLE, Math.sqrt(get(Column.WHOLE)));
    set(Column.ROOT_TITLE, Math.sqrt(get(Column.TITLE)));
    set(Column.ROOT_FIRST, Math.sqrt(get(Column.FIRST)));
    set(Column.ROOT_RARE, Math.sqrt(get(Column.RARE)));
    set(Column.ROOT_PAIRS, Math.sqrt(get(Column.PAIRS)));
    set(Column.LEAST, Math.min(get(Column.WHOLE), Math.min(get(Column.FIRST), get(Column.RARE))));
    set(Column.WHOLE_UNMATCHED, get(Column.WHOLE) * get(Column.UNMATCHED));
    set(Column.COPY, one.copy().inCommon(other.copy()));
    set(Column.COPIED_LEAD, one.copy().leadInCommon(other.copy()));
  }

  /** Fills in what two reports of different languages have in common; other columns are stale. */
  void compareAcross(Fingerprint one, Fingerprint other) {
    open(one);
    traces.compareAcross(one, other);
    setTraces(one, other);
  }

  private void compareWords(Fingerprint one, Fingerprint other) {
    PackedKeys a = one.words();
    PackedKeys b = other.words();
    float whole = 0;
    float title = 0;
    float first = 0;
    float rare = 0;
    float titleInFirst = 0;
    float firstInTitle = 0;
    float unmatched = rareInTitle; // what both have comes off again: sixteenths, so exactly
    float titles = FEW + rareInTitle;
    for (int k = 0; k < b.size(); k++) {
      int i = words.find(b.key(k));
      if (i < 0) {
        if (b.inTitle(k) && b.idf(k) >= RARE) {
          unmatched += b.idf(k);
          titles += b.idf(k);
        }
        continue;
      }
      float idfs = a.idf(i) * b.idf(k);
      float weights = a.weight(i) * b.weight(k);
      whole += weights;
      rare += weights * idfs;
      boolean inTitle = a.inTitle(i);
      boolean inOtherTitle = b.inTitle(k);
      title += inTitle && inOtherTitle ? idfs : 0;
      first += a.inFirst(i) && b.inFirst(k) ? idfs : 0;
      titleInFirst += inTitle && b.inFirst(k) ? idfs : 0;
      firstInTitle += a.inFirst(i) && inOtherTitle ? idfs : 0;
      unmatched -= inTitle && a.idf(i) >= RARE ? a.idf(i) : 0;
      titles += inOtherTitle && b.idf(k) >= RARE ? b.idf(k) : 0;
    }
    set(Column.WHOLE, divided(whole, one, Length.WHOLE, other, Length.WHOLE));
    set(Column.TITLE, divided(title, one, Length.TITLE, other, Length.TITLE));
    set(Column.FIRST, divided(first, one, Length.FIRST, other, Length.FIRST));
    set(Column.RARE, divided(rare, one, Length.RARE, other, Length.RARE));
    set(
        Column.TITLE_IN_FIRST,
        Math.max(
            divided(titleInFirst, one, Length.TITLE, other, Length.FIRST),
            divided(firstInTitle, one, Length.FIRST, other, Length.TITLE)));
    set(Column.UNMATCHED, unmatched / titles);
  }

  private static double divided(
      float dot, Fingerprint one, Length of, Fingerprint other, Length ofOther) {
    float lengths = one.length(of) * other.length(ofOther);
    return lengths == 0 ? 0 : Math.min(1, dot / lengths);
  }

  private float dot(PackedPairs a, PackedPairs b) {
    float dot = 0;
    for (int k = 0; k < b.size(); k++) {
      int i = pairs.find(b.key(k));
      dot += i < 0 ? 0 : a.weight(i) * b.weight(k);
    }
    return dot;
  }

  private void setTraces(Fingerprint one, Fingerprint other) {
    set(Column.TRACES, divided(traces.all, one, Length.TRACES, other, Length.TRACES));
    set(
        Column.TITLE_TRACES,
        divided(traces.title, one, Length.TITLE_TRACES, other, Length.TITLE_TRACES));
    set(Column.IDEAS, divided(traces.idea, one, Length.IDEAS, other, Length.IDEAS));
    set(Column.PLACES, divided(traces.place, one, Length.PLACES, other, Length.PLACES));
    set(Column.NAMES, divided(traces.name, one, Length.NAMES, other, Length.NAMES));
    set(Column.ROOT_TRACES, Math.sqrt(get(Column.TRACES)));
    set(Column.TOP_NAME, traces.names[0]);
    set(Column.SECOND_NAME, traces.names[1]);
    set(Column.THIRD_NAME, traces.names[2]);
    set(Column.TOP_IDEA, traces.ideas[0]);
    set(Column.SECOND_IDEA, traces.ideas[1]);
    set(Column.THIRD_IDEA, traces.ideas[2]);
    set(Column.NUMBERS, Math.min(traces.numbers, 4));
    set(Column.UNMATCHED_NAMES, traces.unmatched / traces.titles);
    set(Column.SAME_SOURCE, one.source() >= 0 && one.source() == other.source() ? 1 : 0);
    double hours = hours(one, other);
    set(Column.FRESH, Math.exp(-hours / FRESH_HOURS));
    if (one.headline() || other.headline()) {
      set(Column.HOURS, Math.log1p(hours / UNKNOWN_HOURS));
    }
  }

  private static double hours(Fingerprint one, Fingerprint other) {
    return one.dated() && other.dated()
        ? Math.min(MOST_HOURS, Math.abs(one.at() - other.at()) / MILLIS)
        : UNKNOWN_HOURS;
  }
}
