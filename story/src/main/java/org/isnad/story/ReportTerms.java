package org.isnad.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Language;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * The words of title and lead by which related news are near. Long bodies are near through
 * background they share, so the rest is not read here.
 */
final class ReportTerms {
  /** A word of the title counts as much as three of the lead. */
  private static final int TITLE = 3;

  /** Characters that surely hold the lead: a body of a megabyte is not cut into words. */
  private static final int LEAD_CHARACTERS = StoryWords.LEAD_WORDS * 20;

  private final Language language;
  private final Map<Integer, Integer> counts = new HashMap<>();

  private ReportTerms(Language language) {
    this.language = language;
  }

  static ReportTerms of(StoryItem item) {
    Language language = item.language();
    String text = item.text();
    String lead = text.length() > LEAD_CHARACTERS ? text.substring(0, LEAD_CHARACTERS) : text;
    List<Token> body = Tokens.of(lead, language);
    ReportTerms terms = new ReportTerms(language);
    Tokens.of(item.title(), language).forEach(token -> terms.count(token, TITLE));
    body.subList(0, Math.min(StoryWords.LEAD_WORDS, body.size()))
        .forEach(token -> terms.count(token, 1));
    return terms;
  }

  private void count(Token token, int times) {
    if (!token.stop() && token.stem().length() > 1) {
      counts.merge(TermHash.of(language, token.stem()), times, Integer::sum);
    }
  }

  /** Its distinct terms, ascending. */
  int[] terms() {
    return counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  SparseVector vector(DocumentFrequencies frequencies) {
    int[] terms = terms();
    double[] raw = new double[terms.length];
    double square = 0;
    for (int i = 0; i < terms.length; i++) {
      int count = counts.getOrDefault(terms[i], 0);
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
}
