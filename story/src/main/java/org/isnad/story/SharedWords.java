package org.isnad.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** The words that bring a report to another, as the report writes them: the reason for a person. */
final class SharedWords {
  private static final int MOST = 5;

  private SharedWords() {}

  private record Pull(String word, double weight) {}

  /** The most telling shared words, joined; empty when there are none. */
  static String of(Fingerprint report, @Nullable Member other, StoryWords words) {
    if (other == null) {
      return "";
    }
    Map<Integer, String> surfaces = new HashMap<>();
    read(words, words.titleTokens(), words.title(), surfaces);
    read(words, words.lead(), words.text(), surfaces);
    PackedKeys own = report.words();
    PackedKeys others = other.print().words();
    List<Pull> pulls = new ArrayList<>();
    int k = 0;
    for (int i = 0; i < own.size(); i++) {
      while (k < others.size() && others.key(k) < own.key(i)) {
        k++;
      }
      if (k < others.size() && others.key(k) == own.key(i)) {
        String surface = surfaces.getOrDefault(own.key(i), "");
        pulls.add(new Pull(surface, (double) own.weight(i) * others.weight(k)));
      }
    }
    pulls.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    return String.join(" · ", pulls.stream().limit(MOST).map(Pull::word).toList());
  }

  private static void read(
      StoryWords words, List<Token> tokens, String text, Map<Integer, String> surfaces) {
    for (Token token : tokens) {
      if (!token.stop() && token.stem().length() > 1) {
        int key = PackedKeys.kept(TermHash.of(words.language(), token.stem()));
        surfaces.putIfAbsent(key, token.span().of(text));
      }
    }
  }
}
