package org.isnad.chain;

/** What speaks for a statement standing on a side of its cue. */
final class SideFeatures {
  private SideFeatures() {}

  static void of(Evidence e, EnglishText t, int h, Side side) {
    e.open(side.key);
    Words.Range sentence = t.sentence(h);
    int before = Evidence.steps(h - sentence.from());
    int behind = Evidence.steps(sentence.to() - h);
    int mark = mark(t, h, sentence.from());
    int next = t.opening(h, sentence.to());
    e.add(0);
    e.add(1, t.value(h));
    e.add(2, t.beginning(h));
    e.add(3, before);
    e.add(4, behind);
    e.add(5, behind, before);
    e.add(6, behind, t.value(h));
    for (int d = 1; d <= 3; d++) {
      e.add(6 + d, t.at(h + d).key, t.at(h).key);
      e.add(9 + d, t.at(h - d).key, t.at(h).key);
    }
    e.add(13, t.at(h + 1).key, t.at(h + 2).key);
    e.add(14, t.value(h + 1), t.value(h));
    e.add(15, t.value(h - 1));
    long marked = t.at(mark).key;
    e.add(16, marked, h - mark);
    e.add(17, marked, t.value(h));
    e.add(18, marked, t.at(h + 1).key);
    e.add(19, marked, behind);
    e.add(20, next < 0 ? -1 : Evidence.steps(next - h), marked);
    e.add(21, next < 0 ? -1 : t.at(next - 1).key, marked);
    e.add(22, t.at(sentence.from()).key, marked);
    e.add(23, t.at(h - 1).key, marked * 31 + t.at(h + 1).key);
    e.add(24, t.words.at(h).quote() >= 0 ? 1 : 0, marked);
    e.add(25, t.at(mark - 1).key, marked);
    e.add(27, t.at(sentence.to() - 1).key, behind);
    e.add(28, t.at(sentence.to() - 1).key, t.value(h));
    int verbs = Math.min(2, t.verbs(h + 1, sentence.to()));
    int commas = Math.min(2, t.commas(h + 1, sentence.to()));
    e.add(29, verbs, marked);
    e.add(30, verbs * 4 + commas, marked * 31 + t.at(h + 1).key);
    e.add(31, verbs * 4 + commas, t.circle(h));
    e.add(32, t.circle(h), marked);
    e.add(33, t.circle(h), t.at(h + 1).key);
    e.add(34, t.circle(h + 1), marked);
    e.add(35, t.circle(h), behind);
    int early = Math.min(2, t.verbs(sentence.from(), h));
    e.add(36, early * 4 + verbs, marked);
    e.add(37, early * 4 + verbs, t.circle(h));
    e.add(38, t.at(h - 1).key, t.circle(h));
    int close = t.closing(h, sentence.from());
    long said =
        close < 0 ? -1 : t.value(close - 1) * 31 + (t.at(close + 1) == WordClass.COMMA ? 1 : 0);
    long again = next < 0 ? -1 : t.at(next - 1).key * 31 + (t.words.at(next + 1).capital() ? 1 : 0);
    e.add(42, said, again);
    e.add(43, said, next < 0 ? -1 : Math.min(2, t.verbs(h + 1, next)));
    e.add(44, again, next < 0 ? -1 : Math.min(2, t.commas(h + 1, next)));
    e.add(45, said, t.circle(h));
    e.add(46, again, t.circle(h));
    int comma = t.comma(h, sentence.to());
    e.add(47, comma < 0 ? -1 : comma - h, marked);
    e.add(48, comma < 0 ? -1 : t.at(comma + 1).key, marked);
    e.add(49, comma < 0 ? -1 : t.circle(comma + 1), marked);
    e.add(50, comma < 0 ? -1 : Math.min(2, t.verbs(comma, sentence.to())), marked * 31 + comma - h);
    Words.Range after = t.next(h);
    e.add(51, t.at(sentence.to() - 1).key, after == null ? -1 : t.at(after.from()).key);
    e.add(
        52,
        sentence.to() - h < 6 ? 1 : 0,
        after == null ? -1 : t.at(after.from()).key * 31 + t.at(sentence.to() - 1).key);
    e.add(53, t.circle(h), t.at(sentence.to() - 1).key);
    e.add(39, t.value(mark - 1), marked);
    long inner = t.at(mark) == WordClass.COMMA ? t.at(mark - 1).key : t.value(mark - 1);
    e.add(40, inner * 31 + marked, next < 0 ? -1 : t.at(next - 1).key);
    e.add(41, inner * 31 + marked, next < 0 ? -1 : t.words.at(next + 1).capital() ? 1 : 0);
    e.add(26, Evidence.steps(mark - sentence.from()), marked);
  }

  /** The nearest comma, dash or closing mark to the left with no verb between. */
  private static int mark(EnglishText t, int h, int floor) {
    for (int k = h - 1; k >= floor && k > h - 30; k--) {
      switch (t.at(k)) {
        case CLOSING, COMMA, DASH, OPENING, THAT, CONJUNCTION, CLAUSE, RELATIVE -> {
          return k;
        }
        default -> {
          // goes on
        }
      }
    }
    return floor - 1;
  }
}
