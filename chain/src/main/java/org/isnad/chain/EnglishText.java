package org.isnad.chain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An English text as its features see it: of each word a value, its beginning, its ending and its
 * class. A name is a name whichever it is, so that nothing is learned of one. Immutable.
 */
final class EnglishText {
  private static final int BEGINNING = 6;
  private static final int ENDING = 3;
  private static final long NAME = Evidence.hash("NAME");

  final Words words;
  private final List<Words.Range> all;
  private final long[] values;
  private final long[] beginnings;
  private final WordClass[] classes;
  private final long[] circles;
  private final long[] wide;
  private final int[] sentences;
  private final boolean[] cues;
  private final int[] verbs;
  private final int[] commas;
  private final int[] closings;

  EnglishText(Words words, EnglishWords lexicon, long[] cueKeys) {
    this.words = words;
    int size = words.size();
    values = new long[size];
    beginnings = new long[size];
    classes = new WordClass[size];
    Arrays.fill(classes, WordClass.NOTHING);
    circles = new long[size];
    wide = new long[size];
    sentences = new int[size];
    cues = new boolean[size];
    verbs = new int[size + 1];
    commas = new int[size + 1];
    closings = new int[size + 1];
    all = EnglishSentences.of(words, lexicon);
    for (int s = 0; s < all.size(); s++) {
      Words.Range sentence = all.get(s);
      boolean headline = headline(sentence);
      for (int k = sentence.from(); k < sentence.to(); k++) {
        Word word = words.at(k);
        WordClass of = of(word, lexicon, k, sentence, headline);
        classes[k] = of;
        values[k] = of == WordClass.NAME ? NAME : Evidence.hash(word.folded());
        String folded = word.folded();
        sentences[k] = s;
        verbs[k + 1] = verbs[k] + (of.verbal() ? 1 : 0);
        commas[k + 1] = commas[k] + (of == WordClass.COMMA ? 1 : 0);
        closings[k + 1] = closings[k] + (of == WordClass.CLOSING ? 1 : 0);
        beginnings[k] = of == WordClass.NAME ? NAME : Evidence.hash(folded, BEGINNING);
        long[] company = of == WordClass.NAME ? null : lexicon.company(folded);
        circles[k] = company == null ? of.key : company[0];
        wide[k] = company == null ? of.key : company[1];
        cues[k] = isCue(cueKeys, beginnings[k]) || isCue(cueKeys, circles[k]);
      }
    }
  }

  private static boolean isCue(long[] keys, long key) {
    return Arrays.binarySearch(keys, key) >= 0;
  }

  /** A line whose longer words nearly all have capitals; they tell nothing there. */
  private boolean headline(Words.Range sentence) {
    int longer = 0;
    int capitals = 0;
    for (int k = sentence.from(); k < sentence.to(); k++) {
      Word word = words.at(k);
      if (word.letters() && word.folded().length() > 3) {
        longer++;
        capitals += word.capital() ? 1 : 0;
      }
    }
    return longer >= 4 && capitals * 10 > longer * 7;
  }

  private WordClass of(
      Word word, EnglishWords lexicon, int at, Words.Range sentence, boolean headline) {
    return switch (word.kind()) {
      case OPENING -> WordClass.OPENING;
      case CLOSING -> WordClass.CLOSING;
      case NUMBER -> WordClass.NUMBER;
      case NOTHING -> WordClass.NOTHING;
      case SIGN -> sign(word, at, sentence);
      case WORD -> letters(word, lexicon, at, sentence, headline);
    };
  }

  private WordClass letters(
      Word word, EnglishWords lexicon, int at, Words.Range sentence, boolean headline) {
    String folded = word.folded();
    WordClass listed = lexicon.of(folded);
    if (!word.capital() || headline) {
      return folded.endsWith("'s") && !lexicon.lists(folded) ? WordClass.OWNER : listed;
    }
    boolean opens =
        at == sentence.from()
            || words.at(at - 1).kind() == Word.Kind.OPENING
            || words.at(at - 1).colon();
    boolean named = !opens || (!lexicon.lists(folded) && lexicon.company(folded) == null);
    return named
            && listed != WordClass.DAY
            && listed != WordClass.TITLE
            && listed != WordClass.PERSON
        ? folded.endsWith("'s") ? WordClass.OWNER : WordClass.NAME
        : listed;
  }

  private WordClass sign(Word word, int at, Words.Range sentence) {
    if (word.comma()) {
      return WordClass.COMMA;
    }
    if (word.colon()) {
      return WordClass.COLON;
    }
    if (word.dash()) {
      boolean joins =
          words.at(at - 1).end() == word.start() && words.at(at + 1).start() == word.end();
      return joins && words.at(at - 1).letters() ? WordClass.POINT : WordClass.DASH;
    }
    return switch (word.folded()) {
      case "(", ")", "[", "]" -> WordClass.BRACKET;
      case ".", "?", "!", "…" -> at >= sentence.to() - 2 ? WordClass.STOP : WordClass.POINT;
      default -> WordClass.SIGN;
    };
  }

  int size() {
    return classes.length;
  }

  WordClass at(int k) {
    return k >= 0 && k < classes.length ? classes[k] : WordClass.NOTHING;
  }

  long value(int k) {
    return k >= 0 && k < values.length ? values[k] : 0;
  }

  /** The first letters of the word, which its forms share. */
  long beginning(int k) {
    return k >= 0 && k < values.length ? beginnings[k] : 0;
  }

  /** The words it stands like, closely. */
  long circle(int k) {
    return k >= 0 && k < circles.length ? circles[k] : 0;
  }

  /** The words it stands like, widely. */
  long wide(int k) {
    return k >= 0 && k < wide.length ? wide[k] : 0;
  }

  /** The last letters of the word. */
  long ending(int k) {
    String folded = words.at(k).folded();
    return Evidence.hash(folded.substring(Math.max(0, folded.length() - ENDING)));
  }

  /** The sentence around a word. */
  Words.Range sentence(int k) {
    return all.get(sentences[k]);
  }

  /** The first opening mark behind {@code from} and not far; -1 when there is none. */
  int opening(int from, int to) {
    for (int k = from + 1; k < to && k < from + 30; k++) {
      if (at(k) == WordClass.OPENING) {
        return k;
      }
    }
    return -1;
  }

  /** The last closing mark before {@code from} and not far; -1 when there is none. */
  int closing(int from, int floor) {
    for (int k = from - 1; k >= floor && k > from - 30; k--) {
      if (at(k) == WordClass.CLOSING) {
        return k;
      }
    }
    return -1;
  }

  /** The next comma and not far; -1 when there is none. */
  int comma(int from, int to) {
    for (int k = from + 1; k < to && k < from + 8; k++) {
      if (at(k) == WordClass.COMMA) {
        return k;
      }
    }
    return -1;
  }

  /** How many likely verbs stand in a range. */
  int verbs(int from, int to) {
    return between(verbs, from, to);
  }

  int commas(int from, int to) {
    return between(commas, from, to);
  }

  int closings(int from, int to) {
    return between(closings, from, to);
  }

  private static int between(int[] counts, int from, int to) {
    int first = Math.clamp(from, 0, counts.length - 1);
    return Math.max(0, counts[Math.clamp(to, first, counts.length - 1)] - counts[first]);
  }

  /** How many words that clearly open a statement stand between a cue and {@code p}. */
  int strong(int h, int p) {
    int found = 0;
    for (int k = h + 1; k < p && k < h + 40; k++) {
      switch (at(k)) {
        case THAT, OPENING, ASKING, COLON, TO -> found++;
        default -> {
          // says nothing
        }
      }
    }
    return Math.min(found, 4);
  }

  /** Whether a word that often is a cue stands among the next five: 0 none, else how it stands. */
  int cueNear(int from, int to) {
    for (int k = Math.max(0, from); k < to && k < from + 5; k++) {
      if (k < size() && cues[k]) {
        return 1 + Math.min(4, k - from);
      }
    }
    return 0;
  }

  /** How many words that may be cues stand in a range, three at most. */
  int cues(int from, int to) {
    int found = 0;
    for (int k = from; k < to && k < from + 20 && found < 3; k++) {
      found += k < size() && cues[k] ? 1 : 0;
    }
    return found;
  }

  /** Whether no line ends before the word. */
  boolean sameParagraph(int k) {
    for (int i = words.at(k).start() - 1; i >= words.at(k - 1).end() && i >= 0; i--) {
      if (words.text.charAt(i) == '\n') {
        return false;
      }
    }
    return k > 0;
  }

  /** The sentence behind the one of a word; null behind the last. */
  Words.@Nullable Range next(int k) {
    int s = sentences[k] + 1;
    return s < all.size() ? all.get(s) : null;
  }

  boolean cue(int k) {
    return cues[k];
  }
}
