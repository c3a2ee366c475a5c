package org.isnad.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Spelling;

/**
 * Things by the beginnings of their names' words, spelling-folded, the article left aside: "لاف"
 * and "laf" find سيرغي لافروف. Immutable and thread-safe.
 */
final class Prefixes<T> {
  /** However many begin so, no more are looked at: one letter begins half of all. */
  private static final int LOOKED_AT = 3_000;

  private static final String ARTICLE = "ال";

  private final String[] keys;
  private final List<Entry<T>> entries;

  private record Entry<T>(String key, T thing, long weight) {}

  private Prefixes(List<Entry<T>> sorted) {
    this.entries = sorted;
    this.keys = sorted.stream().map(Entry::key).toArray(String[]::new);
  }

  /** Gathers what there is. Not thread-safe. */
  static final class Builder<T> {
    private final List<Entry<T>> entries = new ArrayList<>();

    /**
     * @param weight what is heavier is suggested before
     */
    void add(T thing, long weight, List<String> names) {
      Set<String> keys = new LinkedHashSet<>();
      for (String name : names) {
        String key = key(name);
        for (int start = 0; start >= 0; start = next(key, start)) {
          String rest = key.substring(start);
          keys.add(rest);
          if (rest.startsWith(ARTICLE)) {
            keys.add(rest.substring(ARTICLE.length()));
          }
        }
      }
      keys.forEach(key -> entries.add(new Entry<>(key, thing, weight)));
    }

    private static int next(String key, int start) {
      int space = key.indexOf(' ', start);
      return space < 0 ? -1 : space + 1;
    }

    Prefixes<T> build() {
      return new Prefixes<>(
          entries.stream().sorted(Comparator.comparing((Entry<T> entry) -> entry.key())).toList());
    }
  }

  /** The heaviest that begin with what was typed; none for blank text. */
  List<T> beginningWith(String typed, int most) {
    String key = key(typed);
    if (key.isEmpty()) {
      return List.of();
    }
    int found = Arrays.binarySearch(keys, key);
    int start = found < 0 ? -found - 1 : found;
    while (start > 0 && keys[start - 1].equals(key)) {
      start--;
    }
    List<Entry<T>> beginning = new ArrayList<>();
    for (int i = start; i < keys.length && keys[i].startsWith(key); i++) {
      beginning.add(entries.get(i));
      if (beginning.size() == LOOKED_AT) {
        break;
      }
    }
    return beginning.stream()
        .sorted(Comparator.comparingLong((Entry<T> entry) -> -entry.weight()))
        .map(Entry::thing)
        .distinct()
        .limit(most)
        .toList();
  }

  private static String key(String text) {
    return Spelling.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
