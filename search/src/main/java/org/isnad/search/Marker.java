package org.isnad.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds in a text the places that made it match. */
final class Marker {
  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final List<List<String>> phrases = new ArrayList<>();
  private final int firstPhrase;

  /**
   * A place that matches.
   *
   * @param sought the number of the word or phrase it matches
   */
  record Match(Span span, int sought) {}

  Marker(Sought sought) {
    List<SoughtWord> words = sought.words();
    boolean onlyStops = sought.onlyStops();
    for (int i = 0; i < words.size(); i++) {
      SoughtWord word = words.get(i);
      if (word.compound()) {
        phrases.add(word.forms());
      } else if (!word.stop() || onlyStops) {
        forms.putIfAbsent(word.form(), i);
        for (String alias : word.aliases()) {
          forms.putIfAbsent(alias, i);
        }
        for (String stem : word.stems()) {
          stems.putIfAbsent(stem, i);
        }
        for (String name : word.names()) {
          names.putIfAbsent(name, i);
        }
      }
    }
    phrases.addAll(sought.phrases());
    firstPhrase = words.size();
  }

  /** The matches in order; none overlaps another. */
  List<Match> matches(List<Word> words) {
    List<Match> matches = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int phrase = phraseAt(words, i);
      if (phrase >= 0) {
        int last = i + phrases.get(phrase).size() - 1;
        matches.add(
            new Match(
                new Span(words.get(i).span().start(), words.get(last).span().end()),
                firstPhrase + phrase));
        i = last + 1;
      } else {
        Integer word = wordLike(words.get(i));
        if (word != null) {
          matches.add(new Match(words.get(i).span(), word));
        }
        i++;
      }
    }
    return matches;
  }

  private @Nullable Integer wordLike(Word word) {
    Integer found = forms.get(word.form());
    if (found == null && !word.stop()) {
      found = stems.get(word.stem());
      if (!names.isEmpty()) {
        for (String name : word.names()) {
          found = found != null ? found : names.get(name);
        }
      }
    }
    return found;
  }

  private int phraseAt(List<Word> words, int start) {
    for (int p = 0; p < phrases.size(); p++) {
      List<String> phrase = phrases.get(p);
      boolean same = start + phrase.size() <= words.size();
      for (int k = 0; same && k < phrase.size(); k++) {
        same = words.get(start + k).form().equals(phrase.get(k));
      }
      if (same) {
        return p;
      }
    }
    return -1;
  }
}
