package org.isnad.chain;

/** What speaks for a beginning and an end of the statement that a cue brings in. */
final class ExtentFeatures {
  private static final long OPEN = Evidence.hash("start");
  private static final long END = Evidence.hash("end");
  private static final long EDGE = Evidence.hash("edge");
  private static final long FURTHER = Evidence.hash("further");
  private static final long HEAD = Evidence.hash("head");

  private ExtentFeatures() {}

  /** That the statement begins at {@code p}, behind its cue. */
  static void start(Evidence e, EnglishText t, int h, int p, Side side) {
    e.open(OPEN + side.key);
    int far = p - h;
    long from = t.at(p).key;
    e.add(0, far);
    e.add(1, from);
    e.add(2, t.value(p));
    e.add(3, t.at(p - 1).key, from);
    e.add(4, t.value(p - 1));
    e.add(5, t.value(p - 1), from);
    e.add(6, t.at(p - 2).key, t.at(p - 1).key * 31 + from);
    e.add(7, t.value(h), far);
    e.add(8, t.value(h), t.value(p));
    e.add(9, t.beginning(h), from);
    e.add(10, t.beginning(h), t.at(p - 1).key);
    e.add(11, t.at(p + 1).key, from);
    long passed = 0;
    int signs = 0;
    for (int k = h + 1; k < p; k++) {
      passed = passed * 31 + t.at(k).key;
      signs |=
          switch (t.at(k)) {
            case THAT, ASKING -> 1;
            case OPENING -> 2;
            case COMMA -> 4;
            case COLON -> 8;
            case TO -> 16;
            case PAST, BE, HAVE, MODAL -> 32;
            default -> 0;
          };
    }
    if (far <= 5) {
      e.add(12, passed, from);
    }
    e.add(13, signs, from);
    e.add(14, signs, t.value(h));
    e.add(15, t.at(h + 1).key, far);
    e.add(16, t.at(h + 1).key * 31 + t.at(h).key, from);
    int strong = t.strong(h, p);
    e.add(17, strong, from);
    e.add(18, strong, t.value(h));
    e.add(19, t.circle(p));
    e.add(20, t.circle(p - 1), t.circle(p));
    e.add(21, t.circle(h), far);
    e.add(22, t.circle(h), from);
    e.add(23, t.circle(h), t.circle(p));
    e.add(24, t.circle(h), t.circle(p - 1));
    e.add(25, t.circle(h), strong);
    e.add(26, signs, t.circle(h));
    e.add(27, Math.min(2, t.verbs(h + 1, p)), from);
  }

  /** That the statement that begins at {@code p} ends before {@code q}. */
  static void end(Evidence e, EnglishText t, int h, int p, int q, Side side) {
    e.open(END + side.key);
    Words.Range sentence = t.sentence(h);
    long at = t.at(q).key;
    int length = Evidence.steps(q - p);
    int left = Evidence.steps(sentence.to() - q);
    long opening = t.at(p).key;
    int inside = t.words.at(q).quote() >= 0 && t.at(q) != WordClass.OPENING ? 1 : 0;
    int whole = t.at(p) == WordClass.OPENING && t.at(q - 1) == WordClass.CLOSING ? 1 : 0;
    e.add(0, at);
    e.add(1, t.value(q));
    e.add(2, at, t.at(q + 1).key);
    e.add(3, t.value(q), t.value(q + 1));
    e.add(4, at, t.at(q - 1).key);
    e.add(5, length, at);
    e.add(6, left, at);
    e.add(7, length, opening);
    e.add(8, left, opening);
    e.add(9, opening, at);
    e.add(10, t.value(h), at);
    e.add(11, t.beginning(h), length);
    e.add(12, inside, at);
    e.add(13, whole, at);
    e.add(14, whole, left);
    e.add(15, t.at(q - 1).key);
    e.add(16, t.value(q - 1));
    int verbs = t.verbs(p, q);
    int rest = t.verbs(q, Math.min(sentence.to(), q + 12));
    e.add(17, Math.min(verbs, 3), at);
    e.add(18, Math.min(rest, 2), at);
    e.add(19, Math.min(verbs, 3), opening * 31 + left);
    e.add(20, Math.min(verbs, 2) * 4 + Math.min(rest, 2), t.beginning(h));
    e.add(21, at, t.at(q + 1).key * 31 + t.at(q + 2).key);
    int commas = t.commas(p, q);
    e.add(22, Math.min(commas, 4), at);
    e.add(23, t.commas(h, p) > 0 ? 1 : 0, at);
    e.add(24, t.cueNear(q, sentence.to()), at);
    e.add(25, t.circle(q), t.circle(q + 1));
    e.add(26, t.circle(q - 1), t.circle(q));
    e.add(27, t.circle(h), at);
    e.add(28, t.circle(h), length);
    e.add(29, t.circle(h), opening * 31 + at);
    e.add(30, t.value(q), opening);
    e.add(31, t.value(q) * 31 + t.at(q + 1).key, opening);
    e.add(32, t.wide(q - 1) * 31 + t.wide(q), t.wide(q + 1));
    e.add(33, at, t.at(q - 1).key * 31 + t.at(q + 1).key);
    e.add(34, t.value(q), Math.min(verbs, 2) * 4 + Math.min(rest, 2));
    e.add(35, t.circle(h), t.value(q));
    e.add(36, t.at(h).key * 31 + opening, at);
    e.add(37, opening * 31 + t.at(p + 1).key, at * 31 + length);
  }

  /** That the statement before its cue ends before {@code q}. */
  static void edge(Evidence e, EnglishText t, int h, int q) {
    e.open(EDGE);
    long at = t.at(q).key;
    e.add(0, at);
    e.add(1, at, h - q);
    e.add(2, at, t.at(q - 1).key);
    e.add(3, at, t.at(q + 1).key);
    e.add(4, at, t.value(q + 1));
    e.add(5, at, t.value(h));
    e.add(6, h - q);
    e.add(7, at, Math.min(2, t.verbs(q, h)));
    e.add(8, at, t.commas(q + 1, h));
    e.add(9, at, t.at(h - 1).key);
    e.add(10, h - q, t.value(h));
    e.add(11, at, t.closings(q + 1, h));
    e.add(12, t.at(q - 1).key, h - q);
  }

  /** That the statement that ends before {@code q}, before its cue, begins at {@code p}. */
  static void head(Evidence e, EnglishText t, int h, int p, int q) {
    e.open(HEAD);
    Words.Range sentence = t.sentence(h);
    int first = p == sentence.from() ? 1 : 0;
    int length = Evidence.steps(q - p);
    long at = t.at(p).key;
    long before = first == 1 ? 1 : t.at(p - 1).key;
    int whole =
        t.at(p) == WordClass.OPENING && t.words.last(t.words.at(p).quote()) >= q - 2 ? 1 : 0;
    e.add(0, first);
    e.add(1, at, before);
    e.add(2, before);
    e.add(3, first == 1 ? 1 : t.value(p - 1));
    e.add(4, t.value(p), before);
    e.add(5, length, before);
    e.add(6, whole, before);
    e.add(7, t.at(q - 1).key, before);
    e.add(8, t.at(q).key, before);
    e.add(9, Math.min(3, t.verbs(p, q)), before);
    e.add(10, Math.min(3, t.verbs(sentence.from(), p)), before);
    e.add(11, before, t.value(h));
    e.add(12, Evidence.steps(p - sentence.from()), before);
    e.add(13, t.cueNear(p - 5, p), before);
    e.add(14, t.at(p + 1).key, at);
    e.add(15, whole, t.commas(sentence.from(), p));
    e.add(16, Math.min(2, t.closings(p, q)), before);
    e.add(17, t.at(p - 2).key, before);
  }

  /** That the statement, which has come to the end of its sentence, goes on with the next one. */
  static void further(Evidence e, EnglishText t, int h, Side side, Words.Range next, int done) {
    e.open(FURTHER);
    int last = next.from() - 1;
    boolean quotation = t.at(next.from()) == WordClass.OPENING;
    int end = quotation ? t.words.last(t.words.at(next.from()).quote()) : next.from();
    int shape =
        (quotation ? 1 : 0)
            + (quotation && end >= next.to() - 2 ? 2 : 0)
            + (t.words.at(last).quote() >= 0 || t.words.at(last - 1).quote() >= 0 ? 4 : 0)
            + (t.sameParagraph(next.from()) ? 8 : 0)
            + (t.closings(t.sentence(h).from(), t.sentence(h).to()) > 0 ? 16 : 0)
            + (t.at(last) == WordClass.CLOSING ? 32 : 0);
    e.add(0, shape, side.key);
    e.add(1, shape, t.value(h));
    e.add(2, shape, t.beginning(h));
    e.add(3, shape, Math.min(done, 3));
    e.add(4, shape, t.cueNear(h + 1, t.sentence(h).to()));
    e.add(5, shape, t.cueNear(end + 1, next.to()));
    e.add(6, shape, Evidence.steps(next.to() - next.from()));
    e.add(7, shape, t.at(end + 1).key);
    e.add(8, shape, t.at(end - 1).key);
    e.add(9, shape, t.cues(h + 1, t.sentence(h).to()));
    e.add(10, shape, t.words.at(h).quote() >= 0 ? 1 : 0);
  }
}
