package org.isnad.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report can be near to others by (مادة الخبر): the words of its title and lead, its topics,
 * and what of it survives translation. Reading it out of the text is nearly all that finding
 * related news costs, so whoever asks again and again keeps it. Each part is read when it is first
 * needed. Immutable to the outside; thread-safe.
 */
public final class Matter {
  /** The likeness of topics to go by; the others are passing mentions. */
  private static final int TOPICS_READ = 10;

  private static final String NUMBER = "n:";

  private final StoryItem item;
  private @Nullable ReportTerms terms;
  private @Nullable Map<String, Double> topics;
  private @Nullable Map<String, Integer> traces;

  private Matter(StoryItem item) {
    this.item = item;
  }

  public static Matter of(StoryItem item) {
    return new Matter(item);
  }

  /** The report. */
  public StoryItem item() {
    return item;
  }

  synchronized ReportTerms terms() {
    if (terms == null) {
      terms = ReportTerms.of(item);
    }
    return terms;
  }

  /** Its topics by key with how salient they are, the most salient first. */
  synchronized Map<String, Double> topics() {
    if (topics == null) {
      Map<String, Double> found = new LinkedHashMap<>();
      TagText text = TagText.of(item.title(), item.text(), item.language());
      for (Candidate candidate : KeyPhrases.of(text, item.language())) {
        if (found.size() < TOPICS_READ) {
          found.put(candidate.key(), candidate.salience());
        }
      }
      topics = found;
    }
    return topics;
  }

  /**
   * The keys of {@link Traces} with how often they stand there; numbers stay out: two reports of
   * one saga seldom have one in common, and strangers often do.
   */
  synchronized Map<String, Integer> traces() {
    if (traces == null) {
      Map<String, Integer> counts = new HashMap<>();
      new Traces(key -> counts.merge(key, 1, Integer::sum)).read(StoryWords.of(item));
      counts.keySet().removeIf(key -> key.startsWith(NUMBER));
      traces = Map.copyOf(counts);
    }
    return traces;
  }
}
