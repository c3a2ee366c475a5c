package org.isnad.story;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Language;
import org.isnad.text.Token;

/**
 * Takes the fingerprints of reports as they come, and counts their words on the way: how telling a
 * word is depends on the reports before. Not thread-safe.
 */
final class Fingerprints {
  /** Words, pairs and traces kept of a report: the heaviest. */
  private static final int MOST_WORDS = 72;

  private static final int MOST_PAIRS = 32;
  private static final int MOST_TRACES = 40;

  /** A word of the title counts as much as three of the lead. */
  private static final int TITLE_TIMES = 3;

  /** Words of the body whose pairs are kept. */
  private static final int PAIRED_WORDS = 60;

  private final DocumentFrequencies frequencies = new DocumentFrequencies();
  private final Map<String, Integer> sources = new HashMap<>();
  private final KeyCounts words = new KeyCounts();
  private final KeyCounts pairs = new KeyCounts();
  private final Traces traces = new Traces();

  /** How telling the words and pairs of the report being read are, by their places. */
  private double[] wordRarity = {};

  private double[] pairRarity = {};

  /**
   * What was read of a report.
   *
   * @param print what is kept of it
   * @param finders by what it is found
   */
  record Read(Fingerprint print, Finders finders) {}

  Fingerprint of(StoryItem item, StoryWords read) {
    return read(item, read).print();
  }

  Read read(StoryItem item, StoryWords read) {
    Language language = item.language();
    countWords(read);
    wordRarity = frequencies.countAndWeigh(language, words.keys());
    KeyCounts traced = traces.read(read);
    double[] traceRarity = frequencies.countAndWeigh(Traces.SHARED, traced.keys());
    Keys kept = words.keep(MOST_WORDS, wordRarity);
    Keys keptTraces = traced.keep(MOST_TRACES, traceRarity);
    CopyRows copy = CopyRows.of(read.tokens());
    countPairs(read);
    Instant at = item.at();
    Fingerprint print =
        new Fingerprint(
            item.id(),
            language,
            source(item.sourceId()),
            at == null ? Fingerprint.UNDATED : at.toEpochMilli(),
            item.text().isBlank(),
            kept,
            pairs.keep(MOST_PAIRS, pairRarity),
            keptTraces,
            SpelledNames.of(keptTraces, traces),
            CopySample.of(copy));
    return new Read(print, Finders.of(print, kept, keptTraces, copy));
  }

  private int source(String id) {
    return id.isEmpty() ? -1 : sources.computeIfAbsent(id, key -> sources.size());
  }

  private void countWords(StoryWords read) {
    words.clear();
    for (Token token : read.titleTokens()) {
      count(token, read.language(), TITLE_TIMES, Keys.TITLE);
    }
    List<Token> lead = read.lead();
    for (int i = 0; i < lead.size(); i++) {
      count(lead.get(i), read.language(), 1, i < StoryWords.FIRST_WORDS ? Keys.FIRST : 0);
    }
  }

  private void count(Token token, Language language, int times, int marks) {
    if (!token.stop() && token.stem().length() > 1) {
      words.add(TermHash.of(language, token.stem()), times, marks);
    }
  }

  /** A pair is as telling as its two words together. */
  private void countPairs(StoryWords read) {
    pairs.clear();
    countPairs(read.titleTokens(), read.language(), 2);
    List<Token> tokens = read.tokens();
    countPairs(tokens.subList(0, Math.min(PAIRED_WORDS, tokens.size())), read.language(), 1);
  }

  private void countPairs(List<Token> tokens, Language language, int times) {
    int before = 0;
    double rarityBefore = 0;
    for (Token token : tokens) {
      int key = TermHash.of(language, token.stem());
      double rarity = token.stop() ? 0 : rarity(language, key);
      if (before != 0 && rarity + rarityBefore > 0) {
        int place = pairs.add(TermHash.pair(before, key), times, 0);
        if (place >= pairRarity.length) {
          pairRarity = Arrays.copyOf(pairRarity, 2 * place + 64);
        }
        pairRarity[place] = rarity + rarityBefore;
      }
      before = key;
      rarityBefore = rarity;
    }
  }

  private double rarity(Language language, int key) {
    int place = words.place(key);
    return place < 0 ? frequencies.idf(language, key) : wordRarity[place];
  }
}
