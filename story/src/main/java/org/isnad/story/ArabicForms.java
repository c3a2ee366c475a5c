package org.isnad.story;

import java.util.ArrayList;
import java.util.List;

/**
 * An Arabic word without what is written onto its front: و and ف (and, then), ب ك ل (by, like, to),
 * the article ال, لل (to the). Which of them it really bears only a list of words can tell, so all
 * are answered, the fullest first.
 */
final class ArabicForms {
  /** Below this many letters behind a single letter the letter is taken for the word's own. */
  private static final int SHORTEST = 3;

  private static final String AND = "وف";
  private static final String TO = "بكل";
  static final String ARTICLE = "ال";

  private ArabicForms() {}

  static boolean mayBearClitic(String folded) {
    char first = folded.charAt(0);
    return folded.length() > SHORTEST && (AND.indexOf(first) >= 0 || TO.indexOf(first) >= 0);
  }

  /** The word's forms without one or two clitics; the article stays, after لل it is put back. */
  static List<String> withoutClitics(String folded) {
    if (!mayBearClitic(folded)) {
      return List.of();
    }
    List<String> forms = new ArrayList<>(4);
    boolean and = AND.indexOf(folded.charAt(0)) >= 0;
    if (and) {
      forms.add(folded.substring(1));
    }
    String rest = and ? folded.substring(1) : folded;
    if (rest.length() > SHORTEST && TO.indexOf(rest.charAt(0)) >= 0) {
      if (rest.startsWith("لل")) {
        forms.add("ا" + rest.substring(1));
      }
      forms.add(rest.substring(1));
    }
    return forms;
  }

  static boolean definite(String folded) {
    return folded.startsWith(ARTICLE) && folded.length() - 2 >= SHORTEST;
  }

  /** Without the article, where a word is left behind it. */
  static String withoutArticle(String folded) {
    return definite(folded) ? folded.substring(2) : folded;
  }
}
