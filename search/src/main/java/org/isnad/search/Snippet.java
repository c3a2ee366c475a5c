package org.isnad.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Span;
import org.isnad.search.Marker.Match;

/**
 * A stretch of a text around its best match: the one with most different words and phrases of the
 * query, then with most matches, then the earliest. It starts at the start of a sentence when one
 * is near, else at a word.
 *
 * @param marks the matches within {@code text}
 */
record Snippet(String text, List<Span> marks) {
  /** Three lines on a telephone. */
  static final int LENGTH = 280;

  /** How much of the length may be given to the words before the first match. */
  private static final int BEFORE = 90;

  static Snippet of(String text, List<Word> words, List<Match> matches) {
    int first = matches.isEmpty() ? 0 : matches.get(bestFirst(matches)).span().start();
    int start = start(text, words, first);
    int end = end(text, words, start);
    List<Span> marks = new ArrayList<>();
    for (Match match : matches) {
      if (match.span().start() >= start && match.span().end() <= end) {
        marks.add(match.span().shift(-start));
      }
    }
    return new Snippet(text.substring(start, end), List.copyOf(marks));
  }

  /** The match from which on the next {@value #LENGTH} characters hold most. */
  private static int bestFirst(List<Match> matches) {
    Map<Integer, Integer> inside = new HashMap<>();
    int best = 0;
    int bestScore = -1;
    int behind = 0;
    for (int i = 0; i < matches.size(); i++) {
      int limit = matches.get(i).span().start() + LENGTH - BEFORE;
      while (behind < matches.size() && matches.get(behind).span().end() <= limit) {
        inside.merge(matches.get(behind++).sought(), 1, Integer::sum);
      }
      int score = inside.size() * 1_000 + (behind - i);
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
      if (behind > i) {
        inside.computeIfPresent(
            matches.get(i).sought(), (_, count) -> count == 1 ? null : count - 1);
      } else {
        behind = i + 1;
      }
    }
    return best;
  }

  /** The last start of a sentence, else of a word, within reach before the match. */
  private static int start(String text, List<Word> words, int match) {
    int earliest = Math.max(0, match - BEFORE);
    if (earliest == 0) {
      return 0;
    }
    int wordStart = match;
    for (int i = words.size() - 1; i >= 0; i--) {
      int start = words.get(i).span().start();
      if (start < earliest) {
        break;
      }
      if (start <= match) {
        wordStart = start;
        if (opensSentence(text, i == 0 ? 0 : words.get(i - 1).span().end(), start)) {
          return start;
        }
      }
    }
    return wordStart;
  }

  private static boolean opensSentence(String text, int from, int start) {
    for (int i = from; i < start; i++) {
      if (".!?؟۔\n".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return from == 0;
  }

  private static int end(String text, List<Word> words, int start) {
    if (text.length() - start <= LENGTH) {
      return text.length();
    }
    int end = start + LENGTH;
    int lastWord = start;
    for (Word word : words) {
      if (word.span().end() > end) {
        break;
      }
      lastWord = word.span().end();
    }
    // One endless word: cut it, but not a character in two.
    if (lastWord <= start) {
      return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
    return lastWord;
  }
}
