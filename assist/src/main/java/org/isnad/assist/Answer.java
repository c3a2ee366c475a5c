package org.isnad.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.text.LanguageDetector;
import org.isnad.text.Token;

/**
 * Finds the sentences that answer a question, or finds that none does.
 *
 * <ol>
 *   <li>the question's content words weigh by how rare they are in the reports; one that no report
 *       has weighs most, so that asking for what was not said finds little
 *   <li>a sentence holds a word by any of its {@link WordKeys}; what only its headline or its
 *       neighbours hold counts for less
 *   <li>it answers when it holds enough of the weight itself, more with its surroundings, and
 *       something of the kind asked for ({@link AnswerKind})
 *   <li>the best first; what says the same as a better one is left out
 * </ol>
 */
final class Answer {
  /** Shares of the question's weight; set on the dev half of bench's questions. */
  private static final double OWN_SHARE = 0.45;

  private static final double TOGETHER_SHARE = 0.55;

  /** How often a word that no report has is taken to stand: it weighs more than any that has. */
  private static final double UNHEARD = 0.5;

  /** What the first word weighs more: what is asked of whom. */
  private static final double FIRST_WORD = 1.3;

  /** What a word counts that stands only in the headline or beside the sentence. */
  private static final double BESIDE = 0.5;

  /**
   * What a sentence is worth that shows nothing of the kind asked for, where that is hard to tell.
   */
  private static final double OTHER_KIND = 0.85;

  /** What a sentence gains whose number stands beside what is counted. */
  private static final double COUNTED = 1.1;

  /** What it is worth when it does not name what is counted. */
  private static final double OTHER_COUNTED = 0.75;

  /** How far a number may stand from what it counts. */
  private static final int NEAR = 3;

  /** Of equals the one nearer to its report's front. */
  private static final double A_SENTENCE_ON = 1e-3;

  private static final double HELD = 0.5;
  private static final double SAME = 0.8;

  private Answer() {}

  private record Scored(Statement statement, double score) {}

  static List<Statement> of(List<Statement> all, String asked, int sentences) {
    Language language = language(asked, all);
    Question question = Question.of(asked, language);
    if (question.words().isEmpty() || all.isEmpty() || sentences < 1) {
      return List.of();
    }
    boolean own = all.stream().anyMatch(statement -> statement.language().equals(language));
    List<Statement> statements =
        own ? all.stream().filter(s -> s.language().equals(language)).toList() : all;
    double[][] held = held(question, statements, own);
    double[] weights = weights(held, question.words().size());
    double whole = 0;
    for (double weight : weights) {
      whole += weight;
    }
    List<Scored> answers = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      double[] headline = headline(question, statement, own);
      double alone = 0;
      double together = 0;
      for (int word = 0; word < weights.length; word++) {
        double beside = Math.max(headline[word], beside(statements, held, i, word)) * BESIDE;
        alone += weights[word] * held[i][word];
        together += weights[word] * Math.max(held[i][word], beside);
      }
      double factor = factor(question, statement);
      if (held[i][0] == 0 && question.counted()) {
        factor *= OTHER_COUNTED;
      }
      if (alone * factor >= OWN_SHARE * whole && together * factor >= TOGETHER_SHARE * whole) {
        answers.add(
            new Scored(
                statement, together * factor / whole - statement.position() * A_SENTENCE_ON));
      }
    }
    answers.sort(Comparator.comparingDouble(Scored::score).reversed());
    return withoutRepeats(answers, sentences);
  }

  private static double factor(Question question, Statement statement) {
    double factor = 1;
    for (AnswerKind kind : question.kinds()) {
      if (!kind.heldBy(statement)) {
        factor = kind == AnswerKind.NUMBER || kind == AnswerKind.TIME ? 0 : OTHER_KIND;
      } else if (kind == AnswerKind.NUMBER && counts(statement, question.words().getFirst())) {
        factor *= COUNTED;
      }
    }
    return factor;
  }

  /** Whether a number stands beside a word. */
  private static boolean counts(Statement statement, Question.Word counted) {
    List<Token> tokens = statement.tokens();
    int number = -tokens.size() - NEAR;
    int word = 2 * number;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.number() || AnswerKind.NUMBER.word(token, statement.language())) {
        number = i;
      }
      if (!token.stop()
          && counted.keys().heldBy(WordKeys.of(token, statement.language(), List.of())) > HELD) {
        word = i;
      }
      if (Math.abs(number - word) <= NEAR) {
        return true;
      }
    }
    return false;
  }

  private static double[][] held(Question question, List<Statement> statements, boolean own) {
    double[][] held = new double[statements.size()][question.words().size()];
    for (int i = 0; i < held.length; i++) {
      Statement statement = statements.get(i);
      fill(
          question,
          WordKeys.of(statement.text(), statement.tokens(), statement.language()),
          own,
          held[i]);
    }
    return held;
  }

  private static void fill(Question question, WordKeys keys, boolean own, double[] held) {
    for (int word = 0; word < held.length; word++) {
      WordKeys asked = question.words().get(word).keys();
      held[word] = own ? asked.heldBy(keys) : asked.heldAcross(keys);
    }
  }

  private static double[] headline(Question question, Statement statement, boolean own) {
    double[] held = new double[question.words().size()];
    fill(question, statement.headlineKeys(), own, held);
    return held;
  }

  /** What the sentences before and behind it, of the same report, hold of a word. */
  private static double beside(List<Statement> statements, double[][] held, int at, int word) {
    double most = 0;
    for (int near = Math.max(0, at - 1); near <= Math.min(held.length - 1, at + 1); near++) {
      if (statements.get(near).report().equals(statements.get(at).report())) {
        most = Math.max(most, held[near][word]);
      }
    }
    return most;
  }

  private static double[] weights(double[][] held, int words) {
    double[] weights = new double[words];
    for (int word = 0; word < words; word++) {
      double uses = 0;
      for (double[] statement : held) {
        uses += statement[word] > HELD ? 1 : 0;
      }
      uses = Math.max(UNHEARD, uses);
      weights[word] =
          Math.log(1 + (held.length - uses + 0.5) / (uses + 0.5)) * (word == 0 ? FIRST_WORD : 1);
    }
    return weights;
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

  /** The question's language; that of most sentences when it cannot be told. */
  private static Language language(String question, List<Statement> all) {
    Language asked = LanguageDetector.detect(question);
    if (all.stream().anyMatch(statement -> statement.language().equals(asked))) {
      return asked;
    }
    return asked.known() || all.isEmpty() ? asked : all.getFirst().language();
  }
}
