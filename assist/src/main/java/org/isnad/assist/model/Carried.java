package org.isnad.assist.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.assist.Support;
import org.isnad.chain.ChainReader;
import org.isnad.model.Catalogue;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.text.LanguageDetector;
import org.isnad.text.Spelling;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * What a sentence carries that another may not make up: its numbers in digits and words, its names,
 * its quotations, its words, whether it denies.
 *
 * @param numbers values: of digits as they stand, of number words as chain reads them
 */
record Carried(
    String text,
    Language language,
    List<Token> tokens,
    Support support,
    Set<String> numbers,
    Set<String> values,
    boolean denies) {
  private static final ChainReader FIGURES = new ChainReader(new Catalogue(List.of()));
  private static final Pattern QUOTED =
      Pattern.compile("«([^»]*)»|“([^”]*)”|\"([^\"]*)\"|„([^“”]*)[“”]");

  /**
   * The share of a claim's words that what it cites must carry; across languages, of its names and
   * ideas.
   */
  private static final double OWN_LANGUAGE = 0.7;

  private static final double OTHER_LANGUAGE = 0.25;

  private static final Set<String> DENIALS =
      Set.of(
          "لم", "لن", "ليس", "ليست", "لا", "ولم", "ولن", "ولا", "نفي", "نفت", "ونفي", "ونفت",
          "ينفي", "تنفي", "not", "never", "no", "denied", "denies", "deny", "without", "pas",
          "jamais", "aucun", "aucune", "nie", "dement", "dementi");

  static Carried of(String text, Language language) {
    List<Token> tokens = Tokens.of(text, language);
    Set<String> numbers = new HashSet<>();
    boolean denies = false;
    for (Token token : tokens) {
      if (token.number()) {
        numbers.add(token.folded());
      }
      denies |= DENIALS.contains(token.folded()) || token.folded().endsWith("n't");
    }
    Set<String> values = new HashSet<>();
    for (Figure figure : FIGURES.figures(text, language)) {
      values.add(figure.quantity().value().stripTrailingZeros().toPlainString());
    }
    return new Carried(
        text, language, tokens, Support.of(text, tokens, language), numbers, values, denies);
  }

  /** Whether it is in its language, as far as a sentence's letters tell. */
  boolean inLanguage() {
    Language told = LanguageDetector.detect(text);
    return !told.known() || told.equals(language) || tokens.size() < 5;
  }

  boolean quotationsIn(List<Carried> carriers) {
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      String words = "";
      for (int group = 1; group <= quoted.groupCount(); group++) {
        words = quoted.group(group) == null ? words : quoted.group(group);
      }
      String said = words.strip();
      if (carriers.stream().noneMatch(carrier -> carrier.text.contains(said))) {
        return false;
      }
    }
    // An opening mark without its closing one hides where the words end.
    return text.chars().filter(unit -> unit == '"').count() % 2 == 0
        && text.chars().filter(unit -> unit == '«').count()
            == text.chars().filter(unit -> unit == '»').count();
  }

  boolean numbersIn(List<Carried> carriers) {
    Set<String> carried = new HashSet<>();
    for (Carried carrier : carriers) {
      carried.addAll(carrier.numbers);
      carried.addAll(carrier.values);
    }
    return carried.containsAll(numbers)
        && values.stream().allMatch(value -> carried.contains(value));
  }

  /**
   * Whether every name is carried: in Latin scripts a word with a capital that does not open the
   * sentence, elsewhere a word that sounds like nothing cited is caught by {@link #wordsIn} alone.
   */
  boolean namesIn(List<Carried> carriers) {
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean capital = Character.isUpperCase(text.charAt(token.span().start()));
      boolean own = carriers.stream().anyMatch(carrier -> carrier.language.equals(language));
      if (capital
          && !token.stop()
          && carriers.stream().noneMatch(c -> c.support.holds(text, token, language))
          && (own || !commonWithCapital(token))) {
        return false;
      }
    }
    return true;
  }

  /** Names of days and months have capitals in English. */
  private static boolean commonWithCapital(Token token) {
    return Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december")
        .contains(Spelling.fold(token.folded()));
  }

  boolean wordsIn(List<Carried> carriers) {
    List<Token> words = new ArrayList<>();
    int carried = 0;
    boolean own = carriers.stream().anyMatch(carrier -> carrier.language.equals(language));
    for (Token token : tokens) {
      if (!token.stop() && !token.number()) {
        words.add(token);
        boolean held = carriers.stream().anyMatch(c -> c.support.holds(text, token, language));
        carried += held ? 1 : 0;
      }
    }
    return words.isEmpty() || carried >= (own ? OWN_LANGUAGE : OTHER_LANGUAGE) * words.size();
  }

  /** Whether one of its words takes sides; quoted ones are somebody's. */
  boolean loaded() {
    String own = QUOTED.matcher(text).replaceAll(" ");
    return Tokens.of(own, language).stream().anyMatch(token -> Support.loaded(token, language));
  }

  boolean deniesOtherThan(List<Carried> carriers) {
    boolean carried = carriers.stream().anyMatch(carrier -> carrier.denies);
    boolean always = carriers.stream().allMatch(carrier -> carrier.denies);
    boolean own = carriers.stream().allMatch(carrier -> carrier.language.equals(language));
    return (denies && !carried) || (own && !denies && always);
  }
}
