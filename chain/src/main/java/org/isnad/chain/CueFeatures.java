package org.isnad.chain;

/** What speaks for a word being the cue of a statement. */
final class CueFeatures {
  private static final long SCOPE = Evidence.hash("cue");
  private static final int FAR = 7;

  private CueFeatures() {}

  static void of(Evidence e, EnglishText t, int h) {
    e.open(SCOPE);
    long word = t.value(h);
    long start = t.beginning(h);
    e.add(0);
    e.add(1, word);
    e.add(2, start);
    e.add(3, t.ending(h));
    e.add(4, t.at(h).key);
    for (int d = 1; d <= 3; d++) {
      e.add(4 + d, t.at(h - d).key);
      e.add(7 + d, t.at(h + d).key);
      e.add(10 + d, t.value(h - d));
      e.add(13 + d, t.value(h + d));
    }
    e.add(17, word, t.value(h + 1));
    e.add(18, word, t.value(h - 1));
    e.add(19, start, t.at(h + 1).key);
    e.add(20, start, t.at(h - 1).key);
    e.add(21, t.at(h - 1).key, t.at(h + 1).key);
    e.add(22, t.at(h - 1).key * 31 + t.at(h - 2).key, t.at(h).key);
    e.add(23, t.at(h + 1).key * 31 + t.at(h + 2).key, t.at(h).key);
    Words.Range sentence = t.sentence(h);
    int before = Evidence.steps(h - sentence.from());
    int behind = Evidence.steps(sentence.to() - h);
    e.add(24, before);
    e.add(25, behind);
    e.add(26, start, behind);
    Word itself = t.words.at(h);
    boolean quoted = itself.quote() >= 0;
    e.add(27, quoted ? 1 : 0, t.at(h).key);
    e.add(28, quoted ? 1 : 0, start);
    int subject = subject(t, h, sentence.from());
    e.add(29, t.value(subject));
    e.add(30, t.at(subject).key, start);
    e.add(31, t.at(subject).key, t.at(h).key);
    e.add(32, t.at(subject).key, h - subject);
    e.add(33, t.at(subject - 1).key, t.at(subject).key);
    int signs = signs(t, h, sentence);
    e.add(34, signs);
    e.add(35, signs, start);
    e.add(36, signs, t.at(h).key);
    e.add(38, t.circle(h));
    e.add(39, t.wide(h));
    e.add(40, t.circle(h), t.circle(h + 1));
    e.add(41, t.circle(h), t.circle(h - 1));
    e.add(42, t.circle(h), t.at(h + 1).key);
    e.add(43, t.circle(h), t.at(h - 1).key);
    e.add(44, t.circle(h), behind);
    e.add(45, t.circle(h), signs);
    e.add(46, t.circle(h), t.circle(subject));
    e.add(47, t.circle(h + 1));
    e.add(48, t.circle(h - 1));
    e.add(49, t.circle(h + 2));
    e.add(50, t.circle(h - 2));
    e.add(51, t.wide(h - 1) * 31 + t.wide(h), t.wide(h + 1));
    e.add(52, t.wide(h + 1) * 31 + t.wide(h), t.wide(h + 2));
    e.add(53, t.wide(subject), t.value(h));
    int earlier = earlier(t, h, sentence.from());
    e.add(54, earlier < 0 ? 0 : t.circle(earlier), h - earlier < 4 ? h - earlier : 4);
    e.add(55, earlier < 0 ? 0 : t.circle(earlier), t.circle(h));
    int verbs = Math.min(3, t.verbs(h + 1, sentence.to()));
    e.add(56, verbs, t.circle(h));
    e.add(57, verbs, t.at(h).key * 31 + behind);
    e.add(58, t.circle(subject), t.at(h).key);
    e.add(37, t.words.at(h).capital() ? 1 : 0, before == 0 ? 1 : 0);
  }

  /** The nearest word before that may be a cue too. */
  private static int earlier(EnglishText t, int h, int floor) {
    for (int k = h - 1; k >= floor && k > h - 6; k--) {
      if (t.cue(k)) {
        return k;
      }
    }
    return -1;
  }

  /** The last word of a noun phrase before auxiliaries and adverbs. */
  private static int subject(EnglishText t, int h, int floor) {
    int k = h - 1;
    while (k > floor && k > h - 6) {
      switch (t.at(k)) {
        case BE, HAVE, DO, MODAL, NOT, ADVERB, DAY, TO -> k--;
        default -> {
          return k;
        }
      }
    }
    return k;
  }

  /** Which signs of a statement stand near on both sides. */
  private static int signs(EnglishText t, int h, Words.Range sentence) {
    int signs = 0;
    for (int k = h + 1; k < sentence.to() && k <= h + FAR; k++) {
      signs |=
          switch (t.at(k)) {
            case THAT -> 1;
            case OPENING -> 2;
            case COLON -> 4;
            case TO -> 8;
            default -> 0;
          };
    }
    for (int k = h - 1; k >= sentence.from() && k >= h - FAR; k--) {
      signs |=
          switch (t.at(k)) {
            case CLOSING -> 16;
            case COMMA -> 32;
            default -> 0;
          };
    }
    return signs;
  }
}
