package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.isnad.model.Language;

/**
 * What a query looks for in titles and texts.
 *
 * @param words in any order
 * @param phrases the folded forms of each, in order
 */
record Sought(List<SoughtWord> words, List<List<String>> phrases) {
  /** A sound this long tells a name by itself (Lavrov: LFRF); a shorter one is a word in Arabic. */
  private static final int TELLING = 4;

  static Sought of(List<Clause> clauses) {
    List<SoughtWord> words = new ArrayList<>();
    List<List<String>> phrases = new ArrayList<>();
    for (Clause clause : clauses) {
      switch (clause) {
        case Clause.Words typed -> words.addAll(SoughtWord.of(typed.text()));
        case Clause.Phrase typed -> {
          List<String> forms = forms(typed.text());
          if (!forms.isEmpty()) {
            phrases.add(forms);
          }
        }
        case Clause.From _,
            Clause.In _,
            Clause.Since _,
            Clause.Before _,
            Clause.Speaker _,
            Clause.Via _,
            Clause.Tagged _,
            Clause.Not _ -> {}
      }
    }
    return new Sought(List.copyOf(words), List.copyOf(phrases));
  }

  /** The folded forms of a phrase's words. */
  static List<String> forms(String text) {
    return Word.of(text, Language.UNKNOWN).stream().map(Word::form).toList();
  }

  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }

  /** Whether every word is a function word ("من هو"), so that they are all there is to look for. */
  boolean onlyStops() {
    return phrases.isEmpty() && words.stream().allMatch(SoughtWord::stop);
  }

  Sought withAliases(Function<SoughtWord, Set<String>> aliases) {
    return with(word -> word.withAliases(aliases.apply(word)));
  }

  /** The same without name keys. */
  Sought withoutNames() {
    return with(word -> word.withNames(_ -> false));
  }

  /**
   * The same with the name keys only that tell a name: spellings of words that are no nouns, long
   * sounds, and short ones in company.
   */
  Sought withTellingNames(Predicate<SoughtWord> isNoun) {
    return with(word -> {
      boolean noun = isNoun.test(word);
      boolean company = !noun && hasCompany(word);
      return word.withNames(key -> tells(key, noun) || company);
    });
  }

  private Sought with(UnaryOperator<SoughtWord> change) {
    return new Sought(words.stream().map(change).toList(), phrases);
  }

  private boolean hasCompany(SoughtWord word) {
    return words.stream().anyMatch(other -> !other.equals(word) && !other.names().isEmpty());
  }

  private static boolean tells(String key, boolean noun) {
    return key.startsWith(Word.SPELLING)
        ? !noun
        : key.length() - Word.LATIN_SOUND.length() >= TELLING;
  }
}
