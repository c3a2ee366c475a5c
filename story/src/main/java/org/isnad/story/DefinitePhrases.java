package org.isnad.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds Arabic phrases of nouns and adjectives that a text repeats: two or three words in a row
 * that all bear the article («الطاقة الشمسية», «المركبات ذاتية القيادة» is none). Two words that
 * agree in the article are a noun and its adjective, while two bare words may be anything.
 */
final class DefinitePhrases {
  private static final int REPEATED = 2;

  /** Without the title's word for it, a phrase must stand so often. */
  private static final int OFTEN = 3;

  private final TagText text;
  private final boolean[] used;
  private final TextWords words;
  private final Candidates candidates;

  DefinitePhrases(TagText text, boolean[] used, TextWords words, Candidates candidates) {
    this.text = text;
    this.used = used;
    this.words = words;
    this.candidates = candidates;
  }

  void find() {
    Map<String, Integer> times = new HashMap<>();
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i + 1 < text.size(); i++) {
      if (text.joined(i + 1) && noun(i) && adjective(i + 1) && !possessed(i)) {
        count(key(i, 2), i, times, first);
        if (text.joined(i + 2) && adjective(i + 2)) {
          count(key(i, 3), i, times, first);
          i++;
        }
        i++; // an adjective opens no phrase
      }
    }
    first.forEach((key, at) -> {
      int count = times.getOrDefault(key, 0);
      int length = 1 + (int) key.chars().filter(letter -> letter == ' ').count();
      if (count >= (text.inTitle(at) ? REPEATED : OFTEN) && text.inLead(at)) {
        String label = label(at, length);
        for (int i = 0; i < count; i++) {
          candidates.add(label, Candidate.Kind.PHRASE, at);
        }
      }
    });
  }

  private static void count(
      String key, int at, Map<String, Integer> times, Map<String, Integer> first) {
    times.merge(key, 1, Integer::sum);
    first.putIfAbsent(key, at);
  }

  private String key(int at, int length) {
    StringBuilder key = new StringBuilder(definite(at));
    for (int i = at + 1; i < at + length; i++) {
      key.append(' ').append(text.folded(i));
    }
    return key.toString();
  }

  /** The word with its article and without what stands before that; empty when it has none. */
  private String definite(int i) {
    String folded = text.folded(i);
    if (ArabicForms.definite(folded)) {
      return folded;
    }
    for (String form : text.word(i).forms()) {
      if (ArabicForms.definite(form)) {
        return form;
      }
    }
    return "";
  }

  private boolean feminine(int i) {
    return text.folded(i).endsWith("ه");
  }

  /** «ولي العهد السعودي»: the phrase belongs to the word before it. */
  private boolean possessed(int i) {
    if (!text.joined(i)
        || !ArabicForms.definite(text.folded(i))
        || text.token(i - 1).stop()
        || ArabicForms.definite(text.folded(i - 1))) {
      return false;
    }
    // «وسائل الإعلام البريطانية»: the adjective agrees with the word before both.
    return (feminine(i + 1) && !feminine(i) && !text.folded(i).endsWith("ات"))
        || text.is(i - 1, TagWords.ROLE | TagWords.BODY | TagWords.KIND);
  }

  private boolean noun(int i) {
    String definite = definite(i);
    return !definite.isEmpty()
        && !used[i]
        && !text.token(i).stop()
        && (text.lexicon().kinds(definite) & (TagWords.NEVER | TagWords.ROLE)) == 0
        && !text.is(i, TagWords.NEVER | TagWords.ROLE);
  }

  private boolean adjective(int i) {
    return ArabicForms.definite(text.folded(i))
        && !used[i]
        && !text.token(i).stop()
        && !text.is(i, TagWords.NEVER | TagWords.ROLE);
  }

  private String label(int at, int length) {
    String word = TagSpelling.clean(text.written(at)).map(tag -> tag.label()).orElse("");
    int article = word.indexOf(ArabicForms.ARTICLE);
    String first = article >= 0 ? word.substring(article) : words.written(at, at + 1);
    if (article < 0) {
      int joined = word.indexOf("لل");
      first = joined < 0 ? word : "ا" + word.substring(joined + 1);
    }
    return first + " " + text.written(at + 1, at + length);
  }
}
