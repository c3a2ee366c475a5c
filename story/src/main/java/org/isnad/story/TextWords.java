package org.isnad.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text in a script without capitals, as names are counted by: without the clitic
 * that is written onto their front, where the rest stands in the text by itself or is a first name.
 * Not thread-safe.
 */
final class TextWords {
  /** A clitic is left on shorter words: ليلى, بدر. */
  private static final int SHORTEST = 4;

  private final TagText text;
  private final boolean arabic;
  private final String[] bare;

  /** The bare words as numbers, equal for equal words. */
  private final int[] ids;

  private final Map<String, Integer> idOf = new HashMap<>();
  private final int[] times;

  TextWords(TagText text, boolean arabic) {
    this.text = text;
    this.arabic = arabic;
    this.bare = new String[text.size()];
    this.ids = new int[text.size()];
    this.times = new int[text.size()];
    Set<String> standing = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      standing.add(text.folded(i));
    }
    for (int i = 0; i < text.size(); i++) {
      bare[i] = bare(i, standing);
      Integer id = idOf.putIfAbsent(bare[i], idOf.size());
      ids[i] = id == null ? idOf.size() - 1 : id;
      times[ids[i]]++;
    }
  }

  private String bare(int i, Set<String> standing) {
    String folded = text.folded(i);
    List<String> forms = text.word(i).forms();
    if (forms.isEmpty()
        || folded.length() < SHORTEST
        || (text.lexicon().kinds(folded) & TagWords.GIVEN) != 0) {
      return folded;
    }
    for (String form : forms) {
      // No name begins with وال; without the list of words nothing more is sure.
      if ((folded.charAt(0) == 'و' && form.length() + 1 == folded.length() && sure(i, form))
          || (form.length() >= 3 && standing.contains(form))
          || (text.lexicon().kinds(form) & TagWords.GIVEN) != 0) {
        return form;
      }
    }
    return folded;
  }

  private boolean sure(int i, String form) {
    return ArabicForms.definite(form) || "أإآ".indexOf(text.written(i).charAt(1)) >= 0;
  }

  String bare(int i) {
    return bare[i];
  }

  int times(String word) {
    Integer id = idOf.get(word);
    return id == null ? 0 : times[id];
  }

  /** How often the words {@code from} to {@code to} stand in the text in this order. */
  int times(int from, int to) {
    int count = 0;
    for (int i = 0; i + to - from <= ids.length; i++) {
      count += same(i, from, to) ? 1 : 0;
    }
    return count;
  }

  /** Whether the words at {@code at} are those from {@code from} to {@code to}. */
  boolean same(int at, int from, int to) {
    if (at + to - from > ids.length || ids[at] != ids[from]) {
      return false;
    }
    for (int k = 1; k < to - from; k++) {
      if (ids[at + k] != ids[from + k] || !text.joined(at + k)) {
        return false;
      }
    }
    return true;
  }

  /** Words that open like a verb of the present are mostly verbs. */
  boolean verblike(int i) {
    if (!arabic || text.is(i, TagWords.GIVEN)) {
      return false;
    }
    String word = bare[i];
    char first = word.charAt(0);
    return first == 'ي'
        || first == 'ت'
        || (first == 'س' && (word.charAt(1) == 'ي' || word.charAt(1) == 'ت'));
  }

  /** The words as they are written, without the clitic of the first. */
  String written(int from, int to) {
    String written = text.written(from, to);
    String clean = TagSpelling.clean(text.written(from)).map(tag -> tag.label()).orElse("");
    String folded = text.folded(from);
    String word = bare[from];
    if (folded.equals(word) || clean.length() != folded.length()) {
      return written;
    }
    // لل holds the article without its alef.
    String first =
        folded.endsWith(word)
            ? clean.substring(clean.length() - word.length())
            : "ا" + clean.substring(clean.length() - word.length() + 1);
    return to > from + 1 ? first + " " + text.written(from + 1, to) : first;
  }
}
