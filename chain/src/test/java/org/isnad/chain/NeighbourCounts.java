package org.isnad.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Language;

/**
 * Counts which words stand beside which. A word with a capital inside a sentence is only "a name",
 * a number only "a number".
 */
final class NeighbourCounts {
  /** Words that are seen less often are not placed. */
  private static final int RAREST = 6;

  /** Only the commonest tell by standing beside a word. */
  private static final int NEIGHBOURS = 2500;

  private static final int[] PLACES = {-2, -1, 1, 2};

  /** Rare neighbours tell less than their share would say (Levy, Goldberg and Dagan, 2015). */
  private static final double SMOOTHED = 0.75;

  private static final String NAME = "NAME";
  private static final String NUMBER = "0";
  private static final String END = "\n";
  private static final Set<String> ALWAYS_CAPITAL = Set.of("i", "i'm", "i've", "i'll", "i'd");

  /** How a word is seen inside sentences: with a capital, and without. */
  private static final class Letters {
    private int capital;
    private int small;
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Letters> letters = new HashMap<>();
  private final List<String> all = new ArrayList<>();
  private int[] stream = new int[1 << 16];
  private int size;

  /** The words that are placed, the commonest first. */
  final List<String> words = new ArrayList<>();

  private final Map<String, Integer> often = new HashMap<>();

  NeighbourCounts(Collection<String> texts) {
    texts.forEach(this::read);
    int[] counts = new int[all.size()];
    for (int i = 0; i < size; i++) {
      counts[stream[i]]++;
    }
    for (int i = 0; i < counts.length; i++) {
      often.put(all.get(i), counts[i]);
    }
    all.stream()
        .filter(word -> count(word) >= RAREST && Character.isLetter(word.charAt(0)))
        .sorted(commonest())
        .forEach(words::add);
  }

  private Comparator<String> commonest() {
    return Comparator.<String>comparingInt(word -> -count(word)).thenComparing(word -> word);
  }

  int count(String word) {
    return often.getOrDefault(word, 0);
  }

  /** Whether the word is written small more often than not, so that it is no name. */
  boolean common(String word) {
    Letters seen = letters.get(word);
    return seen != null && seen.small > seen.capital;
  }

  private void read(String text) {
    Words cut = new Words(text, Language.ENGLISH);
    boolean opens = true;
    for (int k = 0; k < cut.size(); k++) {
      Word word = cut.at(k);
      if (k > 0 && text.substring(cut.at(k - 1).end(), word.start()).indexOf('\n') >= 0) {
        add(END);
        opens = true;
      }
      switch (word.kind()) {
        case WORD -> {
          add(opens ? word.folded() : inside(word));
          opens = false;
        }
        case NUMBER -> {
          add(NUMBER);
          opens = false;
        }
        case OPENING, CLOSING -> {
          add("\"");
          opens = true;
        }
        default -> {
          add(word.folded());
          opens |= ".?!:".contains(word.folded());
        }
      }
    }
    add(END);
  }

  private String inside(Word word) {
    Letters seen = letters.computeIfAbsent(word.folded(), key -> new Letters());
    if (word.capital()) {
      seen.capital++;
    } else {
      seen.small++;
    }
    return word.capital() && !ALWAYS_CAPITAL.contains(word.folded()) ? NAME : word.folded();
  }

  private void add(String word) {
    Integer number = numbers.putIfAbsent(word, all.size());
    if (number == null) {
      number = all.size();
      all.add(word);
    }
    if (size == stream.length) {
      stream = Arrays.copyOf(stream, size * 2);
    }
    stream[size++] = number;
  }

  /**
   * A row for each word of {@link #words}, a column for each neighbour at each of four places: by
   * how much oftener than chance they meet, in its logarithm, nothing where they do not.
   */
  SparseRows pointwise() {
    int[] rows = numbers(words);
    int[] columns = numbers(all.stream().sorted(commonest()).limit(NEIGHBOURS).toList());
    List<Map<Integer, Double>> met = new ArrayList<>();
    words.forEach(word -> met.add(new HashMap<>()));
    for (int i = 0; i < size; i++) {
      for (int place = 0; rows[stream[i]] >= 0 && place < PLACES.length; place++) {
        int at = i + PLACES[place];
        int column = at >= 0 && at < size ? columns[stream[at]] : -1;
        if (column >= 0) {
          double near = Math.abs(PLACES[place]) == 1 ? 1 : 0.5;
          met.get(rows[stream[i]]).merge(place * NEIGHBOURS + column, near, Double::sum);
        }
      }
    }
    return informative(met);
  }

  private int[] numbers(List<String> some) {
    int[] numbered = new int[all.size()];
    Arrays.fill(numbered, -1);
    for (int i = 0; i < some.size(); i++) {
      numbered[numbers.get(some.get(i))] = i;
    }
    return numbered;
  }

  private static SparseRows informative(List<Map<Integer, Double>> met) {
    double[] columns = new double[PLACES.length * NEIGHBOURS];
    met.forEach(row -> row.forEach((column, weight) -> columns[column] += weight));
    double all = 0;
    for (int c = 0; c < columns.length; c++) {
      columns[c] = StrictMath.pow(columns[c], SMOOTHED);
      all += columns[c];
    }
    SparseRows rows = new SparseRows(columns.length);
    for (Map<Integer, Double> row : met) {
      double sum = row.values().stream().mapToDouble(Double::doubleValue).sum();
      int[] at = row.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      double[] values = new double[at.length];
      for (int i = 0; i < at.length; i++) {
        double more = row.get(at[i]) * all / (sum * columns[at[i]]);
        values[i] = Math.max(0, StrictMath.log(more));
      }
      rows.add(at, values);
    }
    return rows;
  }
}
