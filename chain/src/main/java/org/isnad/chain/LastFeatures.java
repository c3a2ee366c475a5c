package org.isnad.chain;

/** What speaks for the last decisions: is it speech after all. */
final class LastFeatures {
  private static final long ORPHAN = Evidence.hash("orphan");
  private static final long ACCEPTED = Evidence.hash("accepted");

  private LastFeatures() {}

  /** That a quotation no cue has claimed is speech all the same. */
  static void orphan(Evidence e, EnglishText t, int open, int close, boolean spoken) {
    e.open(ORPHAN);
    int length = Evidence.steps(close - open);
    Words.Range sentence = t.sentence(open);
    boolean first = open == sentence.from();
    int shape =
        (first ? 1 : 0)
            + (close >= sentence.to() - 1 ? 2 : 0)
            + (spoken ? 4 : 0)
            + (t.words.at(open + 1).capital() ? 8 : 0)
            + (first && t.sameParagraph(open) ? 16 : 0);
    e.add(0, shape, length);
    e.add(1, first ? 1 : t.value(open - 1), length);
    e.add(2, first ? 1 : t.at(open - 1).key, length);
    e.add(3, t.value(close - 1), shape);
    e.add(4, t.value(close - 1), length);
    e.add(5, t.at(close + 1).key, t.at(close).key);
    e.add(6, first ? 1 : t.circle(open - 1));
    e.add(7, first ? 1 : t.circle(open - 2), first ? 1 : t.circle(open - 1));
    e.add(8, Math.min(2, t.verbs(open, close)), length);
    e.add(9, shape, Math.min(2, t.verbs(open, close)));
    e.add(10, t.value(open + 1));
    e.add(11, t.at(open - 2).key, t.at(open - 1).key);
    e.add(12, t.cueNear(open - 5, open), shape);
    e.add(13, t.cueNear(close + 1, sentence.to()), shape);
    e.add(14, t.at(close + 1).key, shape);
  }

  /** That a statement found is one, now that it is known how surely its parts were found. */
  static void accepted(Evidence e, EnglishText t, int h, Extent extent) {
    Side side = extent.side;
    int length = extent.length();
    e.open(ACCEPTED);
    int cue = Math.round(Math.clamp(extent.cue, -4f, 6f) * 2);
    int place = tenths(extent.placed);
    int start = tenths(extent.start);
    int end = tenths(extent.end);
    int all = tenths(extent.placed * extent.start * extent.end);
    e.add(0);
    e.add(1, cue);
    e.add(2, place, side.key);
    e.add(3, start, side.key);
    e.add(4, end, side.key);
    e.add(5, all);
    e.add(6, cue, all);
    e.add(7, cue, side.key);
    e.add(8, t.circle(h));
    e.add(9, t.circle(h), all / 3);
    e.add(10, Evidence.steps(length), side.key);
    e.add(11, t.words.at(h).quote() >= 0 ? 1 : 0, side.key);
    e.add(12, tenths(extent.source), cue / 3);
    e.add(13, cue, Evidence.steps(length));
    e.add(14, t.at(h).key, all / 3);
  }

  private static int tenths(float share) {
    return (int) (share * 9.99f);
  }
}
