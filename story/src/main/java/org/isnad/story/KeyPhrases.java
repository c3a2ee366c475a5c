package org.isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.text.CountryNames;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * What a text is about, without a list of names: countries it names, pairs of words it repeats
 * ("سيرغي لافروف"), in Latin scripts only capitalised ones. Pairs of everyday words are left out by
 * the prior of document frequencies.
 */
final class KeyPhrases {
  /** A pair counts as a name when it stands this often. */
  private static final int REPEATED = 2;

  /** At least this telling: a word in more than one of about fifty reports names nothing. */
  private static final double TELLING = 3.5;

  /** And, then, to, by, like: written onto the front of the next word. */
  private static final String CLITICS = "وفلبك";

  /** More of a text is not read. */
  private static final int LONGEST = 20_000;

  private final Language language;
  private final DocumentFrequencies frequencies = new DocumentFrequencies();
  private final Set<String> phrases = new LinkedHashSet<>();

  private KeyPhrases(Language language) {
    this.language = language;
    frequencies.count(language, new int[0]);
  }

  /** The phrases as the text writes them, the most telling first. */
  static List<String> of(String title, String text, Language language) {
    KeyPhrases found = new KeyPhrases(language);
    String body = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String whole = title + "\n" + body;
    List<Token> tokens = Tokens.of(whole, language);
    found.addCountries(
        tokens.stream().filter(token -> token.span().end() <= title.length()).toList());
    found.addRepeatedPairs(whole, tokens);
    found.addRepeatedCountries(tokens);
    return List.copyOf(found.phrases);
  }

  private void addCountries(List<Token> tokens) {
    countries(tokens).keySet().forEach(phrases::add);
  }

  private void addRepeatedCountries(List<Token> tokens) {
    countries(tokens)
        .forEach((name, times) -> {
          if (times >= REPEATED) {
            phrases.add(name);
          }
        });
  }

  /** Countries by name with how often they stand; the longer name first ("كوريا الشمالية"). */
  private Map<String, Integer> countries(List<Token> tokens) {
    Map<String, Integer> times = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int words = Math.min(3, tokens.size() - i); words > 0; words--) {
        List<String> keys = tokens.subList(i, i + words).stream().map(Token::folded).toList();
        var country = CountryNames.find(String.join(" ", keys), language);
        if (country.isPresent()) {
          times.merge(country.get().name(), 1, Integer::sum);
          i += words - 1;
          break;
        }
      }
    }
    return times;
  }

  private void addRepeatedPairs(String text, List<Token> tokens) {
    Map<String, String> stems = new HashMap<>();
    tokens.forEach(token -> stems.putIfAbsent(token.folded(), token.stem()));
    Map<String, Integer> times = new HashMap<>();
    Map<String, String> surfaces = new LinkedHashMap<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token first = tokens.get(i);
      Token second = tokens.get(i + 1);
      boolean adjacent = text.substring(first.span().end(), second.span().start()).equals(" ");
      if (adjacent && namelike(text, first) && namelike(text, second)) {
        String bare = stems.get(withoutClitic(first.folded()));
        String key = (bare == null ? first.stem() : bare) + " " + second.stem();
        String surface = first.span().of(text) + " " + second.span().of(text);
        times.merge(key, 1, Integer::sum);
        // The shortest surface is the name without «ل» or «ب» before it.
        surfaces.merge(key, surface, (one, other) -> other.length() < one.length() ? other : one);
      }
    }
    List<String> repeated = new ArrayList<>();
    Set<String> used = new HashSet<>();
    surfaces.keySet().stream()
        .filter(key -> times.getOrDefault(key, 0) >= REPEATED)
        .sorted(Comparator.comparing((String key) -> times.getOrDefault(key, 0)).reversed())
        .forEach(key -> {
          String[] words = key.split(" ", -1);
          if (used.add(words[0]) && used.add(words[1])) {
            repeated.add(surfaces.getOrDefault(key, key));
          }
        });
    phrases.addAll(repeated);
  }

  /**
   * An Arabic word without the one-letter word written onto its front. Whether it is one shows only
   * when the rest stands in the text by itself, which the caller looks up.
   */
  private static String withoutClitic(String folded) {
    return folded.length() > 3 && CLITICS.indexOf(folded.charAt(0)) >= 0
        ? folded.substring(1)
        : folded;
  }

  private boolean namelike(String text, Token token) {
    if (token.stop() || token.number() || token.folded().length() < 3) {
      return false;
    }
    int first = text.codePointAt(token.span().start());
    boolean cased = Character.isLowerCase(first) || Character.isUpperCase(first);
    return (!cased || Character.isUpperCase(first))
        && frequencies.idf(language, TermHash.of(language, token.stem())) >= TELLING;
  }
}
