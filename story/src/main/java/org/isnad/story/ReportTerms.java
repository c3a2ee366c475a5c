package org.isnad.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Language;
import org.isnad.text.Token;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report that decide its story: those of the title and of the lead. Long bodies
 * merge events through background they share, so the rest is not read here.
 */
final class ReportTerms {
  /** Words of the body that count as the lead; the measure behind it: bench/story, body 120. */
  static final int LEAD_WORDS = 120;

  /** A word of the title counts as much as three of the lead. */
  static final int TITLE = 3;

  /** Characters that surely hold the lead: a body of a megabyte is not cut into words. */
  private static final int LEAD_CHARACTERS = LEAD_WORDS * 20;

  private final Language language;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Map<Integer, Integer> titleCounts = new HashMap<>();
  private final Map<Integer, String> surfaces = new HashMap<>();
  private final List<Token> body;

  private ReportTerms(Language language, List<Token> body) {
    this.language = language;
    this.body = body;
  }

  static ReportTerms of(StoryItem item) {
    Language language = item.language();
    String title = item.title();
    String text = item.text();
    String lead = text.length() > LEAD_CHARACTERS ? text.substring(0, LEAD_CHARACTERS) : text;
    List<Token> body = Tokens.of(lead, language);
    ReportTerms terms = new ReportTerms(language, body);
    for (Token token : Tokens.of(title, language)) {
      terms.count(token, title, TITLE, terms.titleCounts);
    }
    int words = Math.min(LEAD_WORDS, body.size());
    for (Token token : body.subList(0, words)) {
      terms.count(token, lead, 1, null);
    }
    return terms;
  }

  private void count(Token token, String text, int times, @Nullable Map<Integer, Integer> also) {
    if (token.stop() || token.stem().length() < 2) {
      return;
    }
    int term = TermHash.of(language, token.stem());
    counts.merge(term, times, Integer::sum);
    surfaces.putIfAbsent(term, token.span().of(text));
    if (also != null) {
      also.merge(term, 1, Integer::sum);
    }
  }

  /** Its distinct terms, ascending. */
  int[] terms() {
    return counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  List<Token> body() {
    return body;
  }

  /** The word that a term stands for in this report. */
  String surface(int term) {
    return surfaces.getOrDefault(term, "");
  }

  SparseVector vector(DocumentFrequencies frequencies) {
    return vector(counts, frequencies);
  }

  SparseVector titleVector(DocumentFrequencies frequencies) {
    return vector(titleCounts, frequencies);
  }

  private SparseVector vector(Map<Integer, Integer> counted, DocumentFrequencies frequencies) {
    int[] terms = counted.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    double[] raw = new double[terms.length];
    double square = 0;
    for (int i = 0; i < terms.length; i++) {
      int count = counted.getOrDefault(terms[i], 0);
      raw[i] = (1 + Math.log(count)) * Math.max(0, frequencies.idf(language, terms[i]));
      square += raw[i] * raw[i];
    }
    if (square == 0) {
      return SparseVector.EMPTY;
    }
    float[] weights = new float[terms.length];
    double length = Math.sqrt(square);
    for (int i = 0; i < terms.length; i++) {
      weights[i] = (float) (raw[i] / length);
    }
    return new SparseVector(terms, weights);
  }

  /** The places of the heaviest terms of a vector, heaviest first. */
  static int[] heaviest(SparseVector vector, int most) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < vector.terms().length; i++) {
      order.add(i);
    }
    order.sort((a, b) -> Float.compare(vector.weights()[b], vector.weights()[a]));
    return order.stream().limit(most).mapToInt(Integer::intValue).toArray();
  }
}
