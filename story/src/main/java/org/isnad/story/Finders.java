package org.isnad.story;

/**
 * By what a report finds those it may share a story with, and is found by later ones: the whole
 * hashes of its heaviest words and traces with their share of its length, squared, the heaviest
 * first, and the rows of its text. Gone when the report has its place.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Finders(int[] words, float[] wordShares, int[] traces, float[] traceShares, CopyRows copy) {
  /** Words and traces of a report by which it is found: the heaviest. */
  private static final int WORDS = 25;

  private static final int TRACES = 12;

  static Finders of(Fingerprint print, Keys words, Keys traces, CopyRows copy) {
    int[] heavyWords = words.heaviest(WORDS);
    int[] heavyTraces = traces.heaviest(TRACES);
    return new Finders(
        keys(words, heavyWords),
        shares(words, heavyWords, print.length(Fingerprint.Length.WHOLE)),
        keys(traces, heavyTraces),
        shares(traces, heavyTraces, print.length(Fingerprint.Length.TRACES)),
        copy);
  }

  private static int[] keys(Keys keys, int[] places) {
    int[] found = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      found[i] = keys.key(places[i]);
    }
    return found;
  }

  private static float[] shares(Keys keys, int[] places, float length) {
    float[] shares = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      float share = keys.weight(places[i]) / length;
      shares[i] = share * share;
    }
    return shares;
  }
}
