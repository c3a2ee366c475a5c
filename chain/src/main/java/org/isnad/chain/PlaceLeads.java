package org.isnad.chain;

import org.isnad.text.Spelling;

/**
 * Tells from the rest of a text that a name in it is a place's: somewhere a word stands before it
 * that stands before places ("في سروانة", "عاصمة سروانة", "in Sorwana"). So a country that no list
 * knows is not taken for a person. Looks at a bounded number of places of the name. Stateless.
 */
final class PlaceLeads {
  private static final int MOST = 40;
  private static final int LONGEST_LEAD = 20;

  private PlaceLeads() {}

  static boolean lead(String text, String name, PhraseBook book) {
    int at = text.indexOf(name);
    for (int seen = 0; at >= 0 && seen < MOST; seen++) {
      String before = before(text, at);
      boolean and = before.startsWith("و") && book.has("place-lead", before.substring(1)); // "وفي"
      if (and || book.has("place-lead", before)) {
        return true;
      }
      at = text.indexOf(name, at + name.length());
    }
    return false;
  }

  private static String before(String text, int at) {
    int end = at;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_LEAD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end == at ? "" : Spelling.fold(text.substring(start, end));
  }
}
