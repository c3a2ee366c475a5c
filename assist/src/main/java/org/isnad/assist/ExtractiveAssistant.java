package org.isnad.assist;

import java.time.Instant;
import java.util.List;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.Assistant;
import org.isnad.pipeline.Comparison;
import org.isnad.text.LanguageDetector;

/**
 * The assistant that needs no model: it picks sentences that stand in the reports and says where.
 * It never writes a word of its own, so it can be incomplete but not untrue to its reports.
 * Stateless and thread-safe; the time grows with the length of the reports alone.
 */
public final class ExtractiveAssistant implements Assistant {

  @Override
  public List<CitedSentence> brief(List<PlacedReport> reports, int sentences) {
    return Brief.of(Statements.of(reports), sentences).stream().map(Statement::cited).toList();
  }

  @Override
  public List<CitedSentence> ask(List<PlacedReport> reports, String question, int sentences) {
    return Answer.of(Statements.of(reports), question, sentences).stream()
        .map(Statement::cited)
        .toList();
  }

  @Override
  public List<String> words(String question) {
    return Question.of(question, LanguageDetector.detect(question)).words().stream()
        .map(Question.Word::folded)
        .distinct()
        .toList();
  }

  @Override
  public List<CitedSentence> whatIsNew(List<PlacedReport> reports, Instant since, int sentences) {
    return WhatIsNew.of(Statements.of(reports), since, sentences).stream()
        .map(Statement::cited)
        .toList();
  }

  @Override
  public Comparison compare(List<PlacedReport> reports) {
    return Compare.of(Statements.of(reports));
  }
}
