package org.isnad.chain;

/** What speaks for a noun phrase naming the speaker of a statement. */
final class SourceFeatures {
  private static final long SCOPE = Evidence.hash("source");
  private static final long NONE = Evidence.hash("no source");

  private SourceFeatures() {}

  /**
   * @param a first word of the phrase
   * @param b the word behind it
   * @param rank how many phrases stand between it and the cue
   * @param inside whether it stands in the statement
   */
  static void of(
      Evidence e, EnglishText t, int h, int a, int b, int rank, boolean inside, long side) {
    e.open(SCOPE);
    long where = side * 31 + (b <= h ? 1 : 2) + (inside ? 4 : 0);
    long placed = where * 31 + Math.min(rank, 5);
    int gap = b <= h ? h - b : a - h - 1;
    e.add(0, placed);
    e.add(1, where, Evidence.steps(gap));
    e.add(2, placed, Evidence.steps(gap));
    long head = t.at(b - 1).key;
    e.add(3, placed, head);
    e.add(4, where, t.value(b - 1));
    e.add(5, where, t.at(a).key);
    e.add(6, placed, t.at(a - 1).key);
    e.add(7, placed, t.value(a - 1));
    e.add(8, placed, t.at(b).key);
    e.add(9, placed, t.value(b));
    e.add(10, placed, t.value(h));
    e.add(11, placed, t.beginning(h));
    e.add(12, where, t.at(h).key * 31 + head);
    int from = b <= h ? b : h + 1;
    int to = b <= h ? h : a;
    long passed = 7;
    for (int k = from; k < to && to - from <= 4; k++) {
      passed = passed * 31 + t.at(k).key;
    }
    e.add(13, where, to - from <= 4 ? passed : -1);
    e.add(14, placed, Math.min(3, t.verbs(from, to)));
    e.add(15, placed, Math.min(3, t.commas(from, to)));
    e.add(16, where, t.at(h - 1).key * 31 + Math.min(rank, 5));
    e.add(17, where, t.at(h + 1).key * 31 + Math.min(rank, 5));
    int first = t.sentence(h).from() == a ? 1 : 0;
    e.add(18, placed, first);
    e.add(19, first, head);
    e.add(20, placed, t.at(h).key);
    e.add(21, head, t.at(a - 1).key);
    e.add(22, where, Math.min(3, t.verbs(from, to)) * 8 + Math.min(3, t.commas(from, to)));
    e.add(24, where, t.circle(b - 1));
    e.add(25, placed, t.circle(h));
    e.add(26, t.circle(h), t.circle(b - 1));
    e.add(27, placed, t.wide(h) * 31 + t.wide(b - 1));
    e.add(28, where, t.circle(h - 1) * 31 + Math.min(rank, 5));
    e.add(23, placed, t.words.at(a).quote() == t.words.at(h).quote() ? 1 : 0);
  }

  /** That nobody is named. */
  static void none(Evidence e, EnglishText t, int h, long side) {
    e.open(NONE);
    e.add(0, side);
    e.add(1, t.value(h));
    e.add(2, t.at(h).key, t.at(h - 1).key);
    e.add(3, t.value(h - 1), t.at(h).key);
    e.add(4, t.at(h - 2).key, t.at(h - 1).key);
    e.add(5, t.at(h + 1).key, t.at(h).key);
    e.add(6, h - t.sentence(h).from() < 3 ? 1 : 0);
  }
}
