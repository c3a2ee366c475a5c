package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be told of a chunk from its words alone and from what the page claims. */
record ChunkTraits(
    double titleLikeness,
    double descriptionLikeness,
    double toldShare,
    int repeats,
    int repeatsBefore,
    boolean furniture,
    boolean prompt,
    boolean endsSentence,
    double digits,
    double capitals,
    int stops,
    int commas,
    boolean quotes,
    boolean endsColon,
    boolean marks,
    WordTraits wordTraits) {

  /** Longer chunks are compared by their opening words. */
  private static final int COMPARED = 150;

  static ChunkTraits[] of(List<Chunk> chunks, PageClaims claims) {
    int[][] counts = counts(chunks);
    KeyWords words = new KeyWords(COMPARED);
    SignCount signs = new SignCount();
    ChunkTraits[] traits = new ChunkTraits[chunks.size()];
    for (int i = 0; i < traits.length; i++) {
      Chunk chunk = chunks.get(i);
      words.read(chunk.key());
      signs.read(chunk.text());
      traits[i] = of(chunk, signs, words, claims, counts[i][0], counts[i][1]++);
    }
    return traits;
  }

  /** For each chunk how many have its words; beside it a zero to count those read so far. */
  private static int[][] counts(List<Chunk> chunks) {
    Map<String, int[]> counted = HashMap.newHashMap(chunks.size());
    int[][] counts = new int[chunks.size()][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = counted.computeIfAbsent(chunks.get(i).key(), key -> new int[2]);
      counts[i][0]++;
    }
    return counts;
  }

  private static ChunkTraits of(
      Chunk chunk, SignCount signs, KeyWords words, PageClaims claims, int repeats, int earlier) {
    String text = chunk.text();
    PageClaims.Likeness likeness = claims.likeness(words);
    return new ChunkTraits(
        likeness.title(),
        likeness.description(),
        claims.toldShare(words),
        repeats,
        earlier,
        chunk.furniture(),
        chunk.prompt(),
        endsSentence(text),
        signs.digits(),
        signs.capitals(),
        signs.stops(),
        signs.commas(),
        signs.quotes(),
        text.endsWith(":"),
        text.indexOf('|') >= 0
            || text.indexOf('©') >= 0
            || text.indexOf('→') >= 0
            || text.indexOf('»') == text.length() - 1,
        WordTraits.of(text, signs, words));
  }

  static boolean endsSentence(String text) {
    int end = text.length() - 1;
    while (end > 0 && "\"”»)’'“]".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return ".!?؟。…".indexOf(text.charAt(end)) >= 0;
  }

  void write(Chunk chunk, FeatureRow row) {
    row.add(chunk.words());
    row.add((double) chunk.text().length() / Math.max(1, chunk.words()));
    row.add(chunk.linkDensity());
    row.add((double) chunk.emphasized() / Math.max(1, chunk.words()));
    row.add(chunk.brokenBefore());
    row.add(titleLikeness);
    row.add(descriptionLikeness);
    row.add(toldShare);
    row.add(repeats);
    row.add(repeatsBefore);
    row.add(furniture);
    row.add(prompt);
    row.add(endsSentence);
    row.add(digits);
    row.add(capitals);
    row.add(stops);
    row.add(commas);
    row.add(quotes);
    row.add(endsColon);
    row.add(marks);
    row.add(Character.isLowerCase(chunk.text().charAt(0)));
    row.add(chunk.links());
    wordTraits.write(row);
  }
}
