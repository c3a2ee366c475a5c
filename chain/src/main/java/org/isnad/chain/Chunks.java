package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;

/** The short noun phrases around a cue, the nearest first. Bounded for each cue. */
final class Chunks {
  private static final int BEFORE = 45;
  private static final int BEHIND = 20;
  private static final int MOST = 9;

  private Chunks() {}

  /** Those that end before the cue. */
  static List<NounPhrase> before(EnglishText t, int h) {
    List<NounPhrase> found = new ArrayList<>();
    int from = Math.max(t.sentence(h).from(), h - BEFORE);
    int k = h - 1;
    while (k >= from && found.size() < MOST) {
      if (pronoun(t.at(k))) {
        found.add(new NounPhrase(k, k + 1));
        k--;
      } else if (head(t.at(k))) {
        int end = k + 1;
        k--;
        while (k >= from && part(t.at(k))) {
          k--;
        }
        boolean article = k >= from && opens(t.at(k));
        found.add(new NounPhrase(article ? k : k + 1, end));
        k -= article ? 1 : 0;
      } else {
        k--;
      }
    }
    return found;
  }

  /** Those that begin behind the cue. */
  static List<NounPhrase> behind(EnglishText t, int h) {
    List<NounPhrase> found = new ArrayList<>();
    int to = Math.min(t.sentence(h).to(), h + BEHIND);
    int k = h + 1;
    while (k < to && found.size() < MOST) {
      if (pronoun(t.at(k))) {
        found.add(new NounPhrase(k, k + 1));
        k++;
      } else if (head(t.at(k)) || opens(t.at(k))) {
        int start = k++;
        while (k < to && part(t.at(k))) {
          k++;
        }
        found.add(new NounPhrase(start, k));
      } else {
        k++;
      }
    }
    return found;
  }

  private static boolean pronoun(WordClass of) {
    return of == WordClass.PERSON || of == WordClass.RELATIVE || of == WordClass.THAT;
  }

  private static boolean opens(WordClass of) {
    return of == WordClass.ARTICLE || of == WordClass.OWNER;
  }

  private static boolean part(WordClass of) {
    return (of.nominal() && of != WordClass.ARTICLE) || of == WordClass.ENDS_S;
  }

  private static boolean head(WordClass of) {
    return (of.nominal() && of != WordClass.POINT)
        || of == WordClass.ENDS_S
        || of == WordClass.OWNER;
  }
}
