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
    boolean marks) {

  /** Longer chunks are compared by their opening words. */
  private static final int COMPARED = 150;

  static ChunkTraits[] of(List<Chunk> chunks, PageClaims claims) {
    Map<String, Integer> seen = new HashMap<>();
    String[] keys = new String[chunks.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Words.key(chunks.get(i).text());
      seen.merge(keys[i], 1, Integer::sum);
    }
    Map<String, Integer> before = new HashMap<>();
    ChunkTraits[] traits = new ChunkTraits[keys.length];
    for (int i = 0; i < keys.length; i++) {
      int earlier = before.merge(keys[i], 1, Integer::sum) - 1;
      traits[i] = of(chunks.get(i), claims, seen.getOrDefault(keys[i], 1), earlier);
    }
    return traits;
  }

  private static ChunkTraits of(Chunk chunk, PageClaims claims, int repeats, int earlier) {
    String text = chunk.text();
    List<String> tokens = Words.tokens(text);
    List<String> compared = tokens.size() > COMPARED ? tokens.subList(0, COMPARED) : tokens;
    int digits = 0;
    int capitals = 0;
    int letters = 0;
    int stops = 0;
    int commas = 0;
    boolean quotes = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      } else if (".!?؟。…".indexOf(c) >= 0) {
        stops++;
      } else if (",،、，".indexOf(c) >= 0) {
        commas++;
      } else if ("\"“”«»„「".indexOf(c) >= 0) {
        quotes = true;
      }
    }
    return new ChunkTraits(
        PageClaims.overlap(claims.title(), compared),
        PageClaims.overlap(claims.description(), compared),
        claims.toldShare(compared),
        repeats,
        earlier,
        Furniture.isLine(text),
        Furniture.opens(text),
        endsSentence(text),
        (double) digits / text.length(),
        letters == 0 ? 0 : (double) capitals / letters,
        stops,
        commas,
        quotes,
        text.endsWith(":"),
        text.indexOf('|') >= 0
            || text.indexOf('©') >= 0
            || text.indexOf('→') >= 0
            || text.indexOf('»') == text.length() - 1);
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
  }
}
