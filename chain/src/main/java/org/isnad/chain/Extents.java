package org.isnad.chain;

import java.util.Arrays;

/** The places where the statement of a cue may begin and end. Bounded for each cue. */
final class Extents {
  private static final int NEAR = 9;
  private static final int FAR = 45;
  private static final int LONGEST = 120;
  private static final int MOST = 32;

  private Extents() {}

  /** Whether the cue at {@code h} sees the word: not when it stands deeper, in a quotation. */
  private static boolean seen(EnglishText t, int h, int k) {
    int quote = t.words.at(k).quote();
    return quote < 0 || quote == t.words.at(h).quote();
  }

  /** Where it may begin behind the cue. */
  static int[] starts(EnglishText t, int h) {
    int[] found = new int[MOST];
    int n = 0;
    int to = t.sentence(h).to();
    for (int p = h + 1; p < to && p <= h + FAR && n < MOST; p++) {
      WordClass of = t.at(p);
      boolean opens = of == WordClass.OPENING;
      if (seen(t, h, p) || opens) {
        boolean possible =
            switch (of) {
              case COMMA, STOP, CLOSING, COLON, DASH -> false;
              case THAT, OPENING, ASKING, TO -> true;
              default -> p <= h + NEAR || breaks(t.at(p - 1));
            };
        if (possible) {
          found[n++] = p;
        }
      }
    }
    return Arrays.copyOf(found, n);
  }

  /**
   * Where a statement around its cue goes on behind it: what follows a quotation's end is the
   * reporter's until the next mark opens.
   */
  static int[] resumptions(EnglishText t, int h) {
    int[] starts = starts(t, h);
    int close = t.closing(h, t.sentence(h).from());
    if (close < 0 || t.verbs(close, h) > 0) {
      return starts;
    }
    return Arrays.stream(starts).filter(p -> t.at(p) == WordClass.OPENING).toArray();
  }

  private static boolean breaks(WordClass of) {
    return switch (of) {
      case COMMA, COLON, DASH, THAT, DAY, CLOSING, BRACKET -> true;
      default -> false;
    };
  }

  /** Before which word a statement that begins at {@code p} may end. */
  static int[] ends(EnglishText t, int h, int p) {
    int[] found = new int[MOST];
    int n = 0;
    int to = t.sentence(h).to();
    int k = p;
    while (k < to && k < p + LONGEST && n < MOST - 1) {
      if (t.at(k) == WordClass.OPENING && !seen(t, h, k)) {
        k = t.words.last(t.words.at(k).quote()) + 1;
      } else {
        k++;
      }
      if (k >= to) {
        break;
      }
      if (seen(t, h, k) || t.at(k) == WordClass.OPENING) {
        boolean possible = t.at(k - 1) == WordClass.CLOSING || closes(t.at(k));
        if (possible && t.at(k) != WordClass.CLOSING) {
          found[n++] = k;
        }
      }
    }
    if (n == 0 || found[n - 1] < to) {
      found[n++] = to;
    }
    return Arrays.copyOf(found, n);
  }

  private static boolean closes(WordClass of) {
    return switch (of) {
      case COMMA,
          STOP,
          COLON,
          DASH,
          BRACKET,
          OPENING,
          CONJUNCTION,
          CLAUSE,
          ASKING,
          RELATIVE,
          PREPOSITION,
          TO,
          THAT,
          DAY,
          ADVERB,
          BE,
          HAVE,
          MODAL,
          PAST,
          CIRCUMSTANCE,
          SIGN ->
          true;
      default -> false;
    };
  }

  /** Before which word a statement that stands before its cue may end, nearest first. */
  static int[] edges(EnglishText t, int h) {
    int[] found = new int[MOST];
    int n = 0;
    int from = t.sentence(h).from();
    for (int q = h; q > from && q > h - FAR && n < MOST; q--) {
      boolean possible =
          (seen(t, h, q) || t.at(q) == WordClass.OPENING)
              && (seen(t, h, q - 1) || t.at(q - 1) == WordClass.CLOSING)
              && t.at(q) != WordClass.CLOSING
              && (q >= h - 4 || closes(t.at(q)) || t.at(q - 1) == WordClass.CLOSING);
      if (possible) {
        found[n++] = q;
      }
    }
    return Arrays.copyOf(found, n);
  }

  /** Where a statement that ends before {@code q}, before its cue, may begin. */
  static int[] heads(EnglishText t, int h, int q) {
    int[] found = new int[MOST];
    int n = 0;
    int from = t.sentence(h).from();
    int k = q - 1;
    while (k >= from && k > q - LONGEST && n < MOST - 1) {
      if (t.at(k) == WordClass.CLOSING && !seen(t, h, k)) {
        k = t.words.first(t.words.at(k).quote());
      }
      if (k < q && k > from && (t.at(k) == WordClass.OPENING || opens(t.at(k - 1), t.at(k)))) {
        found[n++] = k;
      }
      k--;
    }
    if (from < q) {
      found[n++] = from;
    }
    return Arrays.copyOf(found, n);
  }

  private static boolean opens(WordClass before, WordClass at) {
    return switch (at) {
      case COMMA, STOP, COLON, DASH, CLOSING -> false;
      default ->
          switch (before) {
            case COMMA, CONJUNCTION, CLAUSE, THAT, COLON, DASH, BRACKET, CLOSING -> true;
            default -> at == WordClass.THAT || at == WordClass.ASKING;
          };
    };
  }

  /** Whether the sentence may go on a statement that has come to its own sentence's end. */
  static boolean mayGoOn(EnglishText t, int h, Words.Range next) {
    int last = next.from() - 1;
    boolean unclosed = t.words.at(last).quote() >= 0 && t.at(last) != WordClass.CLOSING;
    boolean quotation = t.at(next.from()) == WordClass.OPENING;
    return (quotation || t.at(h) == WordClass.COLON) && (t.sameParagraph(next.from()) || unclosed);
  }

  /** The words of a sentence that goes on a statement: its quotation, or all of it. */
  static Words.Range further(EnglishText t, Words.Range next) {
    if (t.at(next.from()) == WordClass.OPENING) {
      return new Words.Range(next.from(), t.words.last(t.words.at(next.from()).quote()) + 1);
    }
    int to = next.to();
    return new Words.Range(
        next.from(), t.at(to - 1) == WordClass.STOP && to - 1 > next.from() ? to - 1 : to);
  }
}
