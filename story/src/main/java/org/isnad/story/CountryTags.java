package org.isnad.story;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.isnad.text.CountryNames;
import org.isnad.text.Spelling;

/**
 * The hashtags of one country in several languages, by which news in other languages is found:
 * السودان, Sudan, Soudan. Thread-safe.
 */
public final class CountryTags {
  private CountryTags() {}

  /**
   * The keys of a country's hashtag in other languages.
   *
   * @param tag a hashtag of a report in {@code language}
   * @param others the languages asked for
   * @return without the tag's own key; empty when it names no country
   */
  public static List<String> keys(Hashtag tag, Language language, Collection<Language> others) {
    Optional<CountryNames.Country> country =
        CountryNames.find(Spelling.fold(tag.label().replace('_', ' ')), language);
    if (country.isEmpty()) {
      return List.of();
    }
    String code = country.get().code();
    return others.stream()
        .filter(other -> !other.equals(language))
        .flatMap(other -> CountryNames.name(code, other).stream())
        .map(HashtagKey::of)
        .filter(key -> !key.equals(tag.key()))
        .distinct()
        .toList();
  }
}
