package org.isnad.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.model.Language;

/**
 * A word that is looked for.
 *
 * @param forms the folded forms of what was typed; several for a compound ("كيم-جونغ"), which is
 *     looked for as a phrase
 * @param stems the stems it has in the languages it may be of
 * @param names the keys of names like it, as they are looked up
 * @param aliases folded forms of the same name in other spellings, as far as the index knows them
 * @param stop whether it is a function word
 */
record SoughtWord(
    List<String> forms, Set<String> stems, Set<String> names, Set<String> aliases, boolean stop) {
  /**
   * A word of a query does not say its language; its letters leave these. Words of other languages
   * are left as they are by all of them.
   */
  private static final List<Language> LANGUAGES =
      List.of(Language.ARABIC, Language.ENGLISH, Language.FRENCH);

  /** The words of one stretch of a query without white space. */
  static List<SoughtWord> of(String text) {
    List<Word> plain = Word.of(text, Language.UNKNOWN);
    if (plain.isEmpty()) {
      return List.of();
    }
    if (plain.size() > 1) {
      return List.of(
          new SoughtWord(
              plain.stream().map(Word::form).toList(), Set.of(), Set.of(), Set.of(), false));
    }
    Word word = plain.getFirst();
    Set<String> stems = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    boolean stop = false;
    for (Language language : LANGUAGES) {
      for (Word variant : Word.of(text, language)) {
        stop |= variant.stop();
        if (!variant.stop()) {
          stems.add(variant.stem());
          variant.names().forEach(key -> names.add(Word.wanted(key)));
        }
      }
    }
    return List.of(
        new SoughtWord(List.of(word.form()), stems, stop ? Set.of() : names, Set.of(), stop));
  }

  String form() {
    return forms.getFirst();
  }

  boolean compound() {
    return forms.size() > 1;
  }

  /** The same word with the keys only that may be looked up. */
  SoughtWord withNames(Predicate<String> usable) {
    Set<String> kept = new LinkedHashSet<>(names);
    kept.removeIf(usable.negate());
    return new SoughtWord(forms, stems, kept, aliases, stop);
  }

  SoughtWord withAliases(Set<String> found) {
    return new SoughtWord(forms, stems, names, found, stop);
  }
}
