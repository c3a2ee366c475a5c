package org.isnad.story;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Runs of unknown words that nothing but their repetition shows to be names, in scripts without
 * capitals. Not thread-safe.
 */
final class LooseNames {
  private static final int PAIR_REPEATED = 2;
  private static final int WORD_REPEATED = 3;

  /** A name of one word has so many letters; shorter ones are mostly unknown everyday words. */
  private static final int LETTERS = 4;

  private final TagText text;
  private final TextWords words;
  private final boolean arabic;
  private final Candidates candidates;

  /** The runs by their bare words, with where they stand first. */
  private final Map<String, Integer> loose = new LinkedHashMap<>();

  private final Set<String> introduced = new HashSet<>();

  LooseNames(TagText text, TextWords words, boolean arabic, Candidates candidates) {
    this.text = text;
    this.words = words;
    this.arabic = arabic;
    this.candidates = candidates;
  }

  /** Takes in a run of words. */
  void add(int from, int end) {
    loose.putIfAbsent(bare(from, end), from);
  }

  /** Says that the words are a name somewhere in the text, so that fewer mentions will do. */
  void introduce(int from, int end) {
    introduced.add(bare(from, end));
  }

  /** Counts those that stand often enough. */
  void count() {
    Set<String> taken = new HashSet<>();
    for (Map.Entry<String, Integer> run : loose.entrySet()) {
      int from = run.getValue();
      int length = 1 + (int) run.getKey().chars().filter(letter -> letter == ' ').count();
      if (length > 1) {
        int times = words.times(from, from + length);
        if (times >= PAIR_REPEATED
            && !words.verblike(from)
            && !statement(from)
            && together(from, times)
            && !plural(words.bare(from))
            && !plural(words.bare(from + 1))
            && !behindClitic(words.bare(from))
            && !behindClitic(words.bare(from + 1))) {
          for (int i = from; i < from + length; i++) {
            taken.add(words.bare(i));
          }
          mentions(from, length, times, Candidate.Kind.FULL_NAME);
        }
      }
    }
    for (Map.Entry<String, Integer> run : loose.entrySet()) {
      String word = run.getKey();
      if (word.indexOf(' ') < 0 && !taken.contains(word)) {
        int times = words.times(word);
        boolean known = introduced.contains(word);
        int fewest = known ? PAIR_REPEATED : WORD_REPEATED;
        int from = run.getValue();
        KnownNames.Node opening = text.word(from).opening();
        boolean adjective = opening != null && opening.adjectiveOf() != null;
        boolean given = text.is(from, TagWords.GIVEN);
        boolean half = given && (text.common(from) || (!text.inTitle(from) && !known));
        if (adjective || half) {
          continue; // تركي, or half a name
        }
        if (times >= fewest
            && word.length() >= LETTERS
            && (known || !everyday(word))
            && !words.verblike(from)) {
          mentions(from, 1, times, Candidate.Kind.NAME);
        }
      }
    }
  }

  /**
   * Where few everyday words are known, two words (and no function words at all: none) are a name
   * only when the headline has them and the first never stands without the second.
   */
  private boolean together(int from, int times) {
    return arabic
        || (text.stopWords() && text.inTitle(from) && words.times(words.bare(from)) == times);
  }

  /** Whether it is an everyday word or a verb of the present behind a clitic: بدفع, ليصبح. */
  private boolean behindClitic(String word) {
    for (String form : text.lexicon().word(word).forms()) {
      if (form.charAt(0) == 'ي' || text.lexicon().word(form).common()) {
        return true;
      }
    }
    return false;
  }

  /** The endings of two, which no name has: طائرتين. */
  private static boolean dual(String word) {
    return word.endsWith("تين") || word.endsWith("تان");
  }

  /** Endings of two and of many: طائرتين, مزادات. */
  private static boolean plural(String word) {
    return dual(word) || word.endsWith("ات");
  }

  /** The shapes of nouns of action: إحراز, ابتداء, انقلاب, استئناف. */
  private static boolean action(String word) {
    if (word.charAt(0) != 'ا' || word.length() < 5) {
      return false;
    }
    boolean inner = word.charAt(word.length() - 2) == 'ا';
    return inner
        && (word.length() == 5
            || (word.length() == 6 && (word.charAt(2) == 'ت' || word.charAt(1) == 'ن'))
            || word.startsWith("است"));
  }

  /** No name has the article on its first word alone: «البافاري لحق». */
  boolean statement(int from) {
    return arabic
        && ArabicForms.definite(text.folded(from))
        && !ArabicForms.definite(text.folded(from + 1))
        && !text.is(from + 1, TagWords.JOIN);
  }

  private void mentions(int from, int length, int times, Candidate.Kind kind) {
    int left = times;
    for (int i = 0; left > 0 && i + length <= text.size(); i++) {
      if (words.same(i, from, from + length)) {
        candidates.add(words.written(i, i + length), kind, i);
        left--;
      }
    }
  }

  /**
   * Whether the text writes the word with other endings too, as no name is, or with the article and
   * no ending of relation, as few names are.
   */
  private boolean everyday(String word) {
    if (!arabic) {
      return true;
    }
    if ((ArabicForms.definite(word) && !word.endsWith("ي"))
        || word.endsWith("ه")
        || dual(word)
        || action(word)) {
      return true;
    }
    if (behindClitic(word) || word.endsWith("يين")) {
      return true;
    }
    String bare = ArabicForms.withoutArticle(word);
    return (words.times(bare) > 0 && words.times(ArabicForms.ARTICLE + bare) > 0)
        || words.times(word + "ه") > 0
        || words.times(word + "ها") > 0
        || words.times(word + "هم") > 0
        || words.times(word + "ات") > 0
        || words.times(word + "ت") > 0
        || words.times(word + "وا") > 0;
  }

  private String bare(int from, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < end; i++) {
      key.append(i == from ? "" : " ").append(words.bare(i));
    }
    return key.toString();
  }
}
