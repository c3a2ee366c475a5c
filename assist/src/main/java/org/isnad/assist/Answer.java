package org.isnad.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.text.LanguageDetector;
import org.isnad.text.NameKey;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * Finds the sentences that answer a question, or finds that none does. A question's content words
 * weigh by how rare they are in the reports; a sentence answers when it holds enough of their
 * weight itself, and nearly all of it together with its report's headline. Names meet in any
 * spelling ({@link NameKey}). A word that no report has weighs most of all: asking for what was not
 * said finds nothing.
 */
final class Answer {
  /** The weights of Okapi BM25 as usual (Robertson and Zaragoza 2009). */
  private static final double K1 = 1.2;

  private static final double B = 0.75;

  /** Shares of the question's weight; set on this module's own invented questions (AnswerTest). */
  private static final double SENTENCE_SHARE = 0.4;

  private static final double TOGETHER_SHARE = 0.7;

  /** For a question after a number, what a sentence with one gains. */
  private static final double NUMBER_BONUS = 1.4;

  private static final double SAME = 0.8;
  private static final Set<String> AFTER_NUMBERS = Set.of("كم", "combien", "many", "much");

  private Answer() {}

  private record Scored(Statement statement, double score) {}

  static List<Statement> of(List<Statement> all, String question, int sentences) {
    Language language = language(question, all);
    List<Statement> statements =
        all.stream().filter(statement -> statement.language().equals(language)).toList();
    List<Token> asked = Tokens.of(question, language);
    Map<String, Token> words = contentWords(asked, language);
    if (words.isEmpty() || statements.isEmpty() || sentences < 1) {
      return List.of();
    }
    boolean wantsNumber = asked.stream().anyMatch(token -> AFTER_NUMBERS.contains(token.folded()));
    Map<Statement, Set<String>> held = new HashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    double length = 0;
    for (Statement statement : statements) {
      Set<String> holds = Wording.held(words.values(), statement.tokens());
      held.put(statement, holds);
      holds.forEach(word -> uses.merge(word, 1, Integer::sum));
      length += statement.tokens().size();
    }
    Map<String, Double> weights = new HashMap<>();
    for (String word : words.keySet()) {
      int used = uses.getOrDefault(word, 0);
      weights.put(word, Math.log(1 + (statements.size() - used + 0.5) / (used + 0.5)));
    }
    double whole = sum(weights, words.keySet());
    double mean = length / statements.size();
    List<Scored> answers = new ArrayList<>();
    for (Statement statement : statements) {
      Set<String> holds = held.getOrDefault(statement, Set.of());
      double own = sum(weights, holds);
      double together = sum(weights, Wording.with(holds, words.values(), statement.headline()));
      if (own >= SENTENCE_SHARE * whole && together >= TOGETHER_SHARE * whole) {
        double longer = 1 - B + B * statement.tokens().size() / mean;
        double score = own * (K1 + 1) / (1 + K1 * longer) + 0.25 * together;
        boolean number = statement.tokens().stream().anyMatch(Token::number);
        answers.add(new Scored(statement, wantsNumber && number ? score * NUMBER_BONUS : score));
      }
    }
    answers.sort(Comparator.comparingDouble(Scored::score).reversed());
    return withoutRepeats(answers, sentences);
  }

  private static List<Statement> withoutRepeats(List<Scored> answers, int sentences) {
    List<Statement> chosen = new ArrayList<>();
    for (Scored answer : answers) {
      Statement statement = answer.statement();
      if (chosen.size() < sentences
          && chosen.stream().noneMatch(said -> said.overlap(statement) >= SAME)) {
        chosen.add(statement);
      }
    }
    return List.copyOf(chosen);
  }

  /** The question's language; that of most sentences when it cannot be told or none is in it. */
  private static Language language(String question, List<Statement> all) {
    Language asked = LanguageDetector.detect(question);
    if (all.stream().anyMatch(statement -> statement.language().equals(asked))) {
      return asked;
    }
    return asked.known() || all.isEmpty() ? asked : all.getFirst().language();
  }

  private static Map<String, Token> contentWords(List<Token> asked, Language language) {
    Map<String, Token> words = new LinkedHashMap<>();
    for (Token token : asked) {
      if (!token.stop() && !LeaningWords.asks(token, language)) {
        words.putIfAbsent(token.stem(), token);
      }
    }
    return words;
  }

  private static double sum(Map<String, Double> weights, Set<String> words) {
    return words.stream().mapToDouble(word -> Objects.requireNonNull(weights.get(word))).sum();
  }
}
