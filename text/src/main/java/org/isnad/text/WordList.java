package org.isnad.text;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/** Function words of a language, folded, from the data files {@code stop/}. */
final class WordList {
  private static final Map<Language, Set<String>> LISTS = new ConcurrentHashMap<>();

  private WordList() {}

  /** Whether the folded word is a function word of the language. */
  static boolean isStop(String folded, Language language) {
    return of(language).contains(folded);
  }

  /** The folded function words of the language; empty when it has no list. */
  static Set<String> of(Language language) {
    Set<String> list = LISTS.get(language);
    return list != null ? list : LISTS.computeIfAbsent(language, WordList::read);
  }

  private static Set<String> read(Language language) {
    String name = "stop/" + language.tag() + ".txt";
    if (WordList.class.getResource(name) == null) {
      return Set.of();
    }
    return DataFile.lines(WordList.class, name).stream()
        .map(Spelling::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
