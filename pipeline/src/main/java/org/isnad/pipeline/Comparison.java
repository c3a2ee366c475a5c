package org.isnad.pipeline;

import java.util.List;
import org.isnad.pipeline.Assistant.CitedSentence;

/**
 * A story's reports side by side: what several origins say, what one source alone says, and the
 * words in which they differ. Figures that differ are {@code chain}'s table. Immutable.
 *
 * @param shared what most origins say, first what most of them do
 * @param alone by source, in the order of their first reports
 * @param namings the same thing called by different words
 */
public record Comparison(List<Shared> shared, List<Alone> alone, List<Naming> namings) {
  /** Of a story with a single source. */
  public static final Comparison EMPTY = new Comparison(List.of(), List.of(), List.of());

  public Comparison {
    shared = List.copyOf(shared);
    alone = List.copyOf(alone);
    namings = List.copyOf(namings);
  }

  public boolean isEmpty() {
    return shared.isEmpty() && alone.isEmpty() && namings.isEmpty();
  }

  /**
   * A statement that several origins make.
   *
   * @param sentence of the earliest that makes it
   * @param origins how many independent ones make it
   * @param of how many there are
   */
  public record Shared(CitedSentence sentence, int origins, int of) {}

  /** What only one source says. */
  public record Alone(String sourceId, List<CitedSentence> sentences) {
    public Alone {
      sentences = List.copyOf(sentences);
    }
  }

  /** Words for one thing, at least two, that not all sources use alike. */
  public record Naming(List<Used> words) {
    public Naming {
      words = List.copyOf(words);
    }
  }

  /**
   * A word with who uses it.
   *
   * @param word as the first of them writes it
   * @param sentences one of each source that uses it
   */
  public record Used(String word, List<CitedSentence> sentences) {
    public Used {
      sentences = List.copyOf(sentences);
    }
  }
}
