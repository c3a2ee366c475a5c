package org.isnad.story;

import org.isnad.model.Language;

/**
 * What grouping keeps of a report (بصمة الخبر): enough to tell how like another it is, in about a
 * kilobyte. The text itself is not kept. Immutable but for its place, which grouping sets.
 */
final class Fingerprint {
  /** The time of a report of which it is not known. */
  static final long UNDATED = Long.MIN_VALUE;

  private final long id;
  private final Language language;
  private final int source;
  private final long at;
  private final boolean headline;
  private final Keys words;
  private final Keys pairs;
  private final Keys traces;
  private final CopySample copy;
  private final float[] lengths;

  /** Which length of the vectors of {@link #words}, {@link #pairs} and {@link #traces}. */
  enum Length {
    WHOLE,
    TITLE,
    FIRST,
    RARE,
    PAIRS,
    TRACES,
    TITLE_TRACES,
    IDEAS,
    PLACES,
    NAMES;

    /** Where it stands in the array; nothing outside memory knows the number. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
      return ordinal();
    }
  }

  /**
   * @param source a number for the publisher; negative when it is not known
   * @param at epoch milliseconds, or {@link #UNDATED}
   * @param headline whether the report has no text but its title
   * @param words of title and lead, stemmed
   * @param pairs of words that stand side by side
   * @param traces that languages share, see {@link Traces}
   * @param copy a sample of the text's rows of words
   */
  Fingerprint(
      long id,
      Language language,
      int source,
      long at,
      boolean headline,
      Keys words,
      Keys pairs,
      Keys traces,
      CopySample copy) {
    this.id = id;
    this.language = language;
    this.source = source;
    this.at = at;
    this.headline = headline;
    this.words = words;
    this.pairs = pairs;
    this.traces = traces;
    this.copy = copy;
    this.lengths = lengths(words, pairs, traces);
  }

  private static float[] lengths(Keys words, Keys pairs, Keys traces) {
    float[] squares = new float[Length.values().length];
    for (int i = 0; i < words.size(); i++) {
      float idf = words.idf(i);
      float weight = words.weight(i);
      squares[Length.WHOLE.place()] += weight * weight;
      squares[Length.TITLE.place()] += words.inTitle(i) ? idf * idf : 0;
      squares[Length.FIRST.place()] += words.inFirst(i) ? idf * idf : 0;
      squares[Length.RARE.place()] += weight * idf * weight * idf;
    }
    for (int i = 0; i < pairs.size(); i++) {
      squares[Length.PAIRS.place()] += pairs.weight(i) * pairs.weight(i);
    }
    for (int i = 0; i < traces.size(); i++) {
      float square = traces.weight(i) * traces.weight(i);
      squares[Length.TRACES.place()] += square;
      if (traces.inTitle(i) && traces.kind(i) != Traces.NUMBER) {
        squares[Length.TITLE_TRACES.place()] += traces.idf(i) * traces.idf(i);
      }
      switch (traces.kind(i)) {
        case Traces.IDEA -> squares[Length.IDEAS.place()] += square;
        case Traces.PLACE -> squares[Length.PLACES.place()] += square;
        case Traces.NAME -> squares[Length.NAMES.place()] += square;
        default -> {}
      }
    }
    for (int i = 0; i < squares.length; i++) {
      squares[i] = (float) Math.sqrt(squares[i]);
    }
    return squares;
  }

  long id() {
    return id;
  }

  Language language() {
    return language;
  }

  int source() {
    return source;
  }

  long at() {
    return at;
  }

  boolean headline() {
    return headline;
  }

  boolean dated() {
    return at != UNDATED;
  }

  Keys words() {
    return words;
  }

  Keys pairs() {
    return pairs;
  }

  Keys traces() {
    return traces;
  }

  CopySample copy() {
    return copy;
  }

  float length(Length of) {
    return lengths[of.place()];
  }
}
