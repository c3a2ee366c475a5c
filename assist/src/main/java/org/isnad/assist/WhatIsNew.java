package org.isnad.assist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what later reports say that the earlier ones did not: a sentence is news when enough of its
 * words, or a number in it, stood in no report before. Of the news, the same choice as for a brief.
 */
final class WhatIsNew {
  /** The share of a sentence's terms that no earlier report has. */
  private static final double NEW_SHARE = 0.3;

  private static final double SHARE_WITH_NUMBER = 0.15;

  private WhatIsNew() {}

  static List<Statement> of(List<Statement> all, Instant since, int sentences) {
    List<Statement> statements = Brief.ofMainLanguage(all);
    Set<String> known = new HashSet<>();
    List<Statement> later = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.report().report().seenAt().isAfter(since)) {
        later.add(statement);
      } else {
        known.addAll(statement.terms());
      }
    }
    List<Statement> news = later.stream().filter(statement -> news(statement, known)).toList();
    return news.size() <= sentences ? news : Brief.of(news, sentences);
  }

  private static boolean news(Statement statement, Set<String> known) {
    long unheard = statement.terms().stream().filter(term -> !known.contains(term)).count();
    boolean number =
        statement.tokens().stream()
            .anyMatch(token -> token.number() && !known.contains(token.stem()));
    double share = (double) unheard / statement.terms().size();
    return share >= NEW_SHARE || (number && share >= SHARE_WITH_NUMBER);
  }
}
