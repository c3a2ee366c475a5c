package org.isnad.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** The words that bring a report to another, as the report writes them: the reason for a person. */
final class SharedWords {
  private static final int MOST = 5;

  private SharedWords() {}

  /**
   * A word that both reports have.
   *
   * @param key what is left of its hash
   */
  private record Pull(int key, double weight) {}

  /** The most telling shared words, joined; empty when there are none. */
  static String of(Fingerprint report, @Nullable Member other, StoryWords words) {
    if (other == null) {
      return "";
    }
    List<Pull> pulls = new ArrayList<>();
    PackedKeys own = report.words();
    PackedKeys others = other.print().words();
    int k = 0;
    for (int i = 0; i < own.size(); i++) {
      while (k < others.size() && others.key(k) < own.key(i)) {
        k++;
      }
      if (k < others.size() && others.key(k) == own.key(i)) {
        pulls.add(new Pull(own.key(i), (double) own.weight(i) * others.weight(k)));
      }
    }
    pulls.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    List<Pull> told = pulls.subList(0, Math.min(MOST, pulls.size()));
    String[] written = new String[told.size()];
    Arrays.fill(written, "");
    int found = find(words, words.titleTokens(), words.title(), told, written);
    if (found < told.size()) {
      find(words, words.lead(), words.text(), told, written);
    }
    return String.join(" · ", written);
  }

  /** Finds how the words are written, where that is not known yet, and says how many it found. */
  private static int find(
      StoryWords words, List<Token> tokens, String text, List<Pull> told, String[] written) {
    int found = 0;
    for (Token token : tokens) {
      if (!token.stop() && token.stem().length() > 1) {
        int key = PackedKeys.kept(TermHash.of(words.language(), token.stem()));
        for (int i = 0; i < written.length; i++) {
          if (told.get(i).key() == key && written[i].isEmpty()) {
            written[i] = token.span().of(text);
            found++;
          }
        }
        if (found == written.length) {
          return found;
        }
      }
    }
    return found;
  }
}
