package org.isnad.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a language's words. News says the same words over and over, so what was found out of
 * a word is kept in a table of {@value #PLACES} places, in which a newer word takes an older one's
 * place; a word that is found there costs no folding, no stemming and no allocation.
 *
 * <p>Thread-safe without locks: a form is immutable, and threads that miss it both make it.
 */
final class WordForms {
  private static final int BITS = 17;
  private static final int PLACES = 1 << BITS;

  /** Longer words are rare and not kept. */
  private static final int LONGEST_KEPT = 40;

  private static final Map<Language, WordForms> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** Languages without stemmer and function words share one table. */
  private static final WordForms PLAIN = new WordForms(Language.UNKNOWN);

  private final Language language;

  /** Null where the stemmer serves one thread only. */
  private final @Nullable Stemmer shared;

  private final NumberKey numbers;
  private final @Nullable Form[] kept = new Form[PLACES];

  /**
   * A word and its keys.
   *
   * @param word as texts have it
   * @param folded empty when the word is of nothing but marks
   */
  record Form(String word, String folded, String stem, boolean stop) {}

  private WordForms(Language language) {
    this.language = language;
    this.numbers = new NumberKey(language);
    this.shared = SnowballWords.has(language) ? null : Stemmer.of(language);
  }

  static WordForms of(Language language) {
    WordForms forms = BY_LANGUAGE.get(language);
    if (forms == null) {
      boolean plain = !Stemmer.has(language) && WordList.of(language).isEmpty();
      forms = plain ? PLAIN : BY_LANGUAGE.computeIfAbsent(language, WordForms::new);
    }
    return forms;
  }

  /** The form of the word at a place of a text. */
  Form of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    Form form = kept[place];
    if (form != null && form.word.length() == end - start && text.startsWith(form.word, start)) {
      return form;
    }
    Form made = make(text.substring(start, end));
    if (end - start <= LONGEST_KEPT) {
      kept[place] = made;
    }
    return made;
  }

  private Form make(String word) {
    if (Tokens.isHan(word.codePointAt(0))) {
      return new Form(word, word, word, false);
    }
    String key = Spelling.fold(word);
    String folded = key.equals(word) ? word : key; // one string is kept where two would be
    if (folded.isEmpty()) {
      return new Form(word, folded, folded, false);
    }
    if (Character.isDigit(folded.charAt(0))) {
      String value = numbers.of(word, folded);
      return new Form(word, value, value, false);
    }
    boolean stop = WordList.isStop(folded, language);
    if (stop) {
      return new Form(word, folded, folded, true);
    }
    Stemmer stemmer = shared != null ? shared : Stemmer.of(language);
    String stem = stemmer.stem(word, folded);
    return new Form(word, folded, stem.equals(folded) ? folded : stem, false);
  }
}
