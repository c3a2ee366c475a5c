package org.isnad.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Attribution;
import org.isnad.model.Span;
import tools.jackson.databind.JsonNode;

/** Precision and recall of statements and speakers, counted as the shared scorer counts. */
final class SpeechScore {
  private static final String MARKS = "\"“«„'‘";

  private int wanted;
  private int found;
  private int statements;
  private int speakers;
  private int direct;
  private int directFound;

  void add(TraceLines.Marked report, List<Attribution> attributions) {
    List<Attribution> left = new ArrayList<>(attributions);
    found += left.size();
    for (JsonNode gold : report.attributions()) {
      wanted++;
      List<Span> content = SharedBenchTest.spans(gold.get("content"));
      boolean quoted = content.stream().anyMatch(span -> quoted(report.text(), span));
      direct += quoted ? 1 : 0;
      BitSet characters = SharedBenchTest.characters(content);
      Attribution match = SharedBenchTest.best(left, characters);
      if (match != null) {
        left.remove(match);
        statements++;
        directFound += quoted ? 1 : 0;
        speakers +=
            SharedBenchTest.speaks(match, SharedBenchTest.spans(gold.get("source"))) ? 1 : 0;
      }
    }
  }

  private static boolean quoted(String text, Span span) {
    String content = span.of(text).strip();
    boolean marked = span.start() > 0 && "\"“«„".indexOf(text.charAt(span.start() - 1)) >= 0;
    return marked || (!content.isEmpty() && MARKS.indexOf(content.charAt(0)) >= 0);
  }

  double statement() {
    return StatementCorpusTest.f1(statements, found, wanted);
  }

  double speaker() {
    return StatementCorpusTest.f1(speakers, found, wanted);
  }

  double direct() {
    return direct == 0 ? 1 : (double) directFound / direct;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "statement P %.3f R %.3f F1 %.3f  speaker P %.3f R %.3f F1 %.3f  direct R %.3f of %d",
        (double) statements / found,
        (double) statements / wanted,
        statement(),
        (double) speakers / found,
        (double) speakers / wanted,
        speaker(),
        direct(),
        direct);
  }
}
