package org.isnad.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Language;
import tools.jackson.databind.JsonNode;

/** An English report with its marked statements in words, to learn from. */
final class MarkedSpeech {
  /**
   * A marked statement.
   *
   * @param head the word of its cue that tells most; -1 when it has none
   */
  record Marked(int head, List<Words.Range> source, List<Words.Range> content) {
    /** How well a statement found agrees, in words: what both hold as a share of all. */
    double agrees(List<Words.Range> found) {
      BitSet own = words(content);
      BitSet other = words(found);
      BitSet both = (BitSet) own.clone();
      both.and(other);
      own.or(other);
      return both.isEmpty() ? 0 : (double) both.cardinality() / own.cardinality();
    }

    private static BitSet words(List<Words.Range> ranges) {
      BitSet words = new BitSet();
      ranges.forEach(range -> words.set(range.from(), range.to()));
      return words;
    }
  }

  /** How often a word stands in cues, weighed by how much of the cue it is, and in all. */
  static final class CueCounts {
    private final Map<String, Double> inCues = new HashMap<>();
    private final Map<String, Integer> all = new HashMap<>();

    void count(TraceLines.Marked report) {
      Words words = new Words(report.text(), Language.ENGLISH);
      for (int k = 0; k < words.size(); k++) {
        all.merge(words.at(k).folded(), 1, Integer::sum);
      }
      for (JsonNode statement : report.attributions()) {
        for (Words.Range cue : ranges(words, statement.get("cue"))) {
          for (int k = cue.from(); k < cue.to(); k++) {
            inCues.merge(words.at(k).folded(), 1.0 / (cue.to() - cue.from()), Double::sum);
          }
        }
      }
    }

    double share(String word) {
      return (inCues.getOrDefault(word, 0.0) + 0.02) / (all.getOrDefault(word, 0) + 4.0);
    }
  }

  final Words words;
  final List<Marked> statements = new ArrayList<>();

  MarkedSpeech(TraceLines.Marked report, CueCounts counts) {
    this.words = new Words(report.text(), Language.ENGLISH);
    for (JsonNode statement : report.attributions()) {
      statements.add(
          new Marked(
              head(ranges(words, statement.get("cue")), counts),
              ranges(words, statement.get("source")),
              ranges(words, statement.get("content"))));
    }
  }

  /** A report in which nothing is marked. */
  MarkedSpeech(String plain) {
    this.words = new Words(plain, Language.ENGLISH);
  }

  private int head(List<Words.Range> cue, CueCounts counts) {
    int head = -1;
    double most = 0;
    for (Words.Range range : cue) {
      for (int k = range.from(); k < range.to(); k++) {
        boolean alone = words.at(k).colon() && range.to() - range.from() == 1;
        double share = counts.share(words.at(k).folded());
        if ((words.at(k).letters() || alone) && share > most) {
          most = share;
          head = k;
        }
      }
    }
    return head;
  }

  private static List<Words.Range> ranges(Words words, JsonNode spans) {
    List<Words.Range> ranges = new ArrayList<>();
    for (JsonNode span : spans) {
      int from = 0;
      while (from < words.size() && words.at(from).end() <= span.get(0).asInt()) {
        from++;
      }
      int to = from;
      while (to < words.size() && words.at(to).start() < span.get(1).asInt()) {
        to++;
      }
      ranges.add(new Words.Range(from, to));
    }
    return ranges;
  }

  /** The beginnings and circles of words that are cues often enough to be looked at. */
  static Set<Long> cues(List<MarkedSpeech> reports, EnglishWords lexicon) {
    Map<Long, Integer> beginnings = new HashMap<>();
    Map<Long, Integer> circles = new HashMap<>();
    Map<Long, Integer> all = new HashMap<>();
    for (MarkedSpeech report : reports) {
      EnglishText text = new EnglishText(report.words, lexicon, new long[0]);
      for (int k = 0; k < text.size(); k++) {
        all.merge(text.beginning(k), 1, Integer::sum);
        all.merge(text.circle(k), 1, Integer::sum);
      }
      for (Marked marked : report.statements) {
        if (marked.head >= 0) {
          beginnings.merge(text.beginning(marked.head), 1, Integer::sum);
          circles.merge(text.circle(marked.head), 1, Integer::sum);
        }
      }
    }
    Set<Long> cues = new HashSet<>();
    beginnings.forEach((key, n) -> add(cues, key, n > 0.02 * all.getOrDefault(key, 0)));
    circles.forEach((key, n) -> add(cues, key, n >= 5 && n > 0.08 * all.getOrDefault(key, 0)));
    return cues;
  }

  private static void add(Set<Long> cues, long key, boolean often) {
    if (often) {
      cues.add(key);
    }
  }
}
