package org.isnad.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Span;

/**
 * An invented story of the assist benchmark: its reports with the facts that each of their
 * sentences tells, a reference brief, and questions with what answers them.
 *
 * @param name of its file
 * @param main the facts that a brief should not miss; each counts twice
 * @param lines the marked sentences, by report
 * @param brief written by hand, in other words than the reports
 */
record AssistCase(
    String name,
    Language language,
    Set<String> main,
    List<PlacedReport> reports,
    Map<Long, List<Line>> lines,
    String brief,
    List<Asked> questions) {

  /**
   * A sentence as it was written.
   *
   * @param span in the text of the report's article
   * @param facts empty for what tells nothing of the event
   */
  record Line(Span span, Set<String> facts) {}

  /**
   * A question.
   *
   * @param variety how it is written: msa, lev, egy, glf or mag for Arabic, else the language
   * @param facts any of them answers it; empty when the reports do not say
   */
  record Asked(String variety, Set<String> facts, String question) {}

  /** The facts told within a stretch of a report: of the lines of which half lies in it. */
  Set<String> told(long reportId, Span span) {
    Set<String> told = new HashSet<>();
    for (Line line : lines.getOrDefault(reportId, List.of())) {
      int common =
          Math.min(line.span().end(), span.end()) - Math.max(line.span().start(), span.start());
      if (common * 2 >= line.span().length()) {
        told.addAll(line.facts());
      }
    }
    return told;
  }

  /** The weight of facts: two for a main one, one for another. */
  int weight(Set<String> facts) {
    return facts.stream().mapToInt(fact -> main.contains(fact) ? 2 : 1).sum();
  }

  /** The weight of all that its reports tell. */
  int weight() {
    Set<String> all = new HashSet<>();
    lines.values().forEach(ofReport -> ofReport.forEach(line -> all.addAll(line.facts())));
    return weight(all);
  }
}
