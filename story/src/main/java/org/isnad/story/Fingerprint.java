package org.isnad.story;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.isnad.model.Language;

/**
 * What grouping keeps of a report (بصمة الخبر): enough to tell how like another it is, in about a
 * kilobyte, side by side because a window holds a million of them. The text itself is not kept.
 * Immutable.
 */
final class Fingerprint {
  /** The time of a report of which it is not known. */
  static final long UNDATED = Long.MIN_VALUE;

  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private final long id;
  private final Language language;
  private final int source;
  private final long at;
  private final boolean headline;
  private final byte rate;
  private final int rows;

  /** How many words, traces, pairs and rows of the copy's sample there are, a byte each. */
  private final int counts;

  /**
   * Those one behind the other, then the lengths, of which three digits are kept, and the names.
   */
  private final byte[] data;

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

  private static final int LENGTHS = Length.values().length;

  /**
   * @param source a number for the publisher; negative when it is not known
   * @param at epoch milliseconds, or {@link #UNDATED}
   * @param headline whether the report has no text but its title
   * @param words of title and lead, stemmed
   * @param pairs of words that stand side by side
   * @param traces that languages share, see {@link Traces}
   * @param names of those traces, letter by letter
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
      SpelledNames names,
      CopySample copy) {
    this.id = id;
    this.language = language;
    this.source = source;
    this.at = at;
    this.headline = headline;
    this.rate = (byte) copy.rate();
    this.rows = copy.size();
    this.counts =
        words.size()
            | (traces.size() << Byte.SIZE)
            | (pairs.size() << (2 * Byte.SIZE))
            | (copy.count() << (3 * Byte.SIZE));
    float[] lengths = lengths(words, pairs, traces);
    this.data = new byte[atNames() + names.bytes()];
    PackedKeys.write(words, data, 0);
    PackedKeys.write(traces, data, atTraces());
    PackedPairs.write(pairs, data, atPairs());
    copy.copyTo(data, atCopy());
    names.copyTo(data, atNames());
    for (int i = 0; i < lengths.length; i++) {
      SHORTS.set(data, atLengths() + i * Short.BYTES, Float.floatToFloat16(lengths[i]));
    }
  }

  private int count(int place) {
    return (counts >>> (place * Byte.SIZE)) & 0xFF;
  }

  private int atTraces() {
    return PackedKeys.bytes(count(0));
  }

  private int atPairs() {
    return atTraces() + PackedKeys.bytes(count(1));
  }

  private int atCopy() {
    return atPairs() + PackedPairs.bytes(count(2));
  }

  private int atLengths() {
    return atCopy() + CopySample.bytes(count(3));
  }

  private int atNames() {
    return atLengths() + LENGTHS * Short.BYTES;
  }

  private static float[] lengths(Keys words, Keys pairs, Keys traces) {
    float[] squares = new float[LENGTHS];
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

  PackedKeys words() {
    return new PackedKeys(data, 0, count(0));
  }

  PackedPairs pairs() {
    return new PackedPairs(data, atPairs(), count(2));
  }

  PackedKeys traces() {
    return new PackedKeys(data, atTraces(), count(1));
  }

  SpelledNames names() {
    return new SpelledNames(data, atNames());
  }

  CopySample copy() {
    return new CopySample(data, atCopy(), count(3), rate, rows);
  }

  float length(Length of) {
    return Float.float16ToFloat((short) SHORTS.get(data, atLengths() + of.place() * Short.BYTES));
  }
}
