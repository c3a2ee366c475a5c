package org.isnad.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.pipeline.Comparison;
import org.isnad.pipeline.Comparison.Alone;
import org.isnad.pipeline.Comparison.Shared;
import org.isnad.text.Token;

/**
 * Sets the reports of a story side by side: what several origins say, and what one source alone
 * does. Of the latter only sentences that tell something by themselves: with a figure, a speaker or
 * from a report's front.
 */
final class Compare {
  private static final int MOST_SHARED = 4;
  private static final int MOST_ALONE = 2;
  private static final int MOST_SOURCES = 8;
  private static final int FRONT = 2;

  private Compare() {}

  static Comparison of(List<Statement> all) {
    List<Statement> statements = Brief.ofMainLanguage(all);
    if (statements.stream().map(Compare::source).distinct().count() < 2) {
      return Comparison.EMPTY;
    }
    List<List<Statement>> sayings = Sayings.of(statements);
    int origins = origins(statements);
    List<Shared> shared =
        sayings.stream()
            .filter(saying -> origins(saying) > 1)
            .sorted(Comparator.comparingInt((List<Statement> saying) -> -origins(saying)))
            .limit(MOST_SHARED)
            .map(saying -> new Shared(saying.getFirst().cited(), origins(saying), origins))
            .toList();
    return new Comparison(shared, alone(sayings), Namings.of(statements));
  }

  private static List<Alone> alone(List<List<Statement>> sayings) {
    Map<String, List<Statement>> alone = new LinkedHashMap<>();
    for (List<Statement> saying : sayings) {
      String source = source(saying.getFirst());
      if (saying.stream().allMatch(said -> source(said).equals(source))
          && tells(saying.getFirst())) {
        alone.computeIfAbsent(source, key -> new ArrayList<>()).add(saying.getFirst());
      }
    }
    List<Alone> answer = new ArrayList<>();
    alone.forEach((source, said) -> {
      if (answer.size() < MOST_SOURCES) {
        answer.add(
            new Alone(source, said.stream().limit(MOST_ALONE).map(Statement::cited).toList()));
      }
    });
    return answer;
  }

  private static boolean tells(Statement statement) {
    return !LeaningWords.leans(statement.tokens(), statement.language())
        && (statement.position() < FRONT
            || statement.tokens().stream().anyMatch(Token::number)
            || AnswerKind.PERSON.heldBy(statement));
  }

  private static int origins(List<Statement> statements) {
    return (int) statements.stream().map(Statement::origin).distinct().count();
  }

  private static String source(Statement statement) {
    return statement.report().report().sourceId();
  }
}
