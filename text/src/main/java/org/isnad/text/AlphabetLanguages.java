package org.isnad.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * Tells the languages of one alphabet apart by their function words, by letters that not all of
 * them use and by the commonest triples of letters. Each language's data is one line of {@code
 * languages.txt} and its files {@code stop/} and {@code triples/}.
 */
final class AlphabetLanguages {
  static final AlphabetLanguages ARABIC = read("Arab");
  static final AlphabetLanguages CYRILLIC = read("Cyrl");
  static final AlphabetLanguages LATIN = read("Latn");

  /** A function word of one language alone weighs as much as its letters may, twice. */
  private static final double WORD = 4.0;

  /** Letters of all alphabets but those of the far east are below. */
  private static final int TABLE = 0x800;

  private final List<Candidate> candidates;
  private final LetterTriples triples;

  /** For each letter below {@link #TABLE} the numbers of the candidates whose own it is. */
  private final int[][] candidatesUsing = new int[TABLE][];

  private final int longestWord;

  private final WordSet words;

  /** For each function word, by its place, the numbers of the candidates that have it. */
  private final int[][] candidatesWith;

  private record Candidate(Language language, String letters, Set<String> words) {}

  private AlphabetLanguages(List<Candidate> candidates, LetterTriples triples) {
    this.candidates = candidates;
    this.triples = triples;
    Map<String, int[]> sharing = new HashMap<>();
    for (int k = 0; k < candidates.size(); k++) {
      int[] one = {k};
      candidates
          .get(k)
          .words()
          .forEach(word -> sharing.merge(word, one, AlphabetLanguages::joined));
    }
    this.words = new WordSet(sharing.keySet());
    this.candidatesWith = new int[words.places()][];
    sharing.forEach((word, with) -> candidatesWith[words.place(word, 0, word.length())] = with);
    this.longestWord = sharing.keySet().stream().mapToInt(String::length).max().orElse(0);
    for (int letter = 0; letter < TABLE; letter++) {
      candidatesUsing[letter] = using((char) letter);
    }
  }

  private static int[] joined(int[] before, int[] more) {
    return IntStream.concat(IntStream.of(before), IntStream.of(more)).toArray();
  }

  private static AlphabetLanguages read(String script) {
    List<Candidate> candidates = new ArrayList<>();
    for (String line : DataFile.lines(AlphabetLanguages.class, "languages.txt")) {
      String[] field = line.split("\\s+", -1);
      if (field[0].equals(script)) {
        Language language = new Language(field[1]);
        candidates.add(new Candidate(language, field.length > 2 ? field[2] : "", words(language)));
      }
    }
    return new AlphabetLanguages(List.copyOf(candidates), LetterTriples.of(script));
  }

  /** Words in lower case, not folded: "a" and "à" tell languages apart. */
  private static Set<String> words(Language language) {
    return Set.copyOf(DataFile.lines(AlphabetLanguages.class, "stop/" + language.tag() + ".txt"));
  }

  Language detect(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    double[] score = new double[candidates.size()];
    countLetters(lower, score);
    countWords(lower, score);
    triples.count(lower, score);
    int best = 0; // on a tie the file's order decides
    for (int i = 1; i < score.length; i++) {
      best = score[i] > score[best] ? i : best;
    }
    return candidates.get(best).language();
  }

  private int[] using(char letter) {
    return IntStream.range(0, candidates.size())
        .filter(k -> candidates.get(k).letters().indexOf(letter) >= 0)
        .toArray();
  }

  private void countLetters(String text, double[] score) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= 128) {
        for (int k : letter < TABLE ? candidatesUsing[letter] : using(letter)) {
          score[k]++;
        }
      }
    }
  }

  private void countWords(String text, double[] score) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inside = c < 128 ? c >= 'a' && c <= 'z' : Character.isLetter(c); // of lower case
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        if (i - start <= longestWord) {
          countWord(text, start, i, score);
        }
        start = -1;
      }
    }
  }

  private void countWord(String text, int start, int end, double[] score) {
    int place = words.place(text, start, end);
    if (place >= 0) {
      int[] sharing = candidatesWith[place];
      for (int k : sharing) {
        score[k] += WORD / sharing.length;
      }
    }
  }
}
