package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.NameKey;
import org.isnad.text.NameLetters;
import org.isnad.text.Spelling;

/**
 * A name as it is compared (صورة الاسم): folded words without articles, titles and signs; "ابن" as
 * "بن"; عبد, أبو, "Abdel" and the word behind them as one word, and so "نصر الله", "صلاح الدين".
 *
 * @param key the words, set off by one space; empty when nothing is left
 * @param words at most {@value #MOST}
 * @param definite whether its words all have the Arabic article
 */
record NameForm(String key, List<String> words, boolean definite) {
  static final int MOST = 8;

  private static final NameWords WORDS = NameWords.READ;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\u0640'’]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’](s$)?");

  /** Opens a compound. */
  private static final Set<String> OPENS =
      Set.of("عبد", "ابو", "ابي", "ابا", "abd", "abdul", "abdel", "abdal", "abu", "abou");

  /** Closes one. */
  private static final Set<String> CLOSES = Set.of("الله", "الدين", "allah", "eddine", "uddin");

  private static final Set<String> SONS = Set.of("ابن", "بن", "bin", "ben", "ibn");

  static NameForm of(String name) {
    List<String> words = new ArrayList<>();
    boolean definite = true;
    boolean joins = false;
    boolean opening = true;
    for (String word : BETWEEN_WORDS.split(name, -1)) {
      String folded = fold(word);
      if (folded.isEmpty() || (opening && WORDS.title(folded)) || WORDS.article(folded)) {
        continue;
      }
      boolean article = word.startsWith("ال") && folded.length() > 4;
      boolean closes = CLOSES.contains(folded) && !words.isEmpty();
      String bare = article && !closes && !joins ? folded.substring(2) : folded; // عبدالرحمن
      if (!article && SONS.contains(bare)) {
        bare = bare.charAt(0) < 0x250 ? "bin" : "بن";
      }
      definite &= article;
      if (joins || closes) {
        words.set(words.size() - 1, words.getLast() + bare);
      } else if (words.size() < MOST) {
        words.add(bare);
      }
      joins = OPENS.contains(bare);
      opening = false;
    }
    return new NameForm(String.join(" ", words), List.copyOf(words), definite && !opening);
  }

  /** Whether two words of a name are one: عبد الله, أبو بكر, صلاح الدين. */
  static boolean isCompound(String word, String next) {
    return OPENS.contains(fold(word)) || CLOSES.contains(fold(next));
  }

  /** A word as it is compared. */
  static String fold(String word) {
    return APOSTROPHE.matcher(Spelling.fold(word)).replaceAll("");
  }

  /** A key made before. */
  static List<String> wordsOf(String key) {
    int space = key.indexOf(' ');
    if (space < 0) {
      return List.of(key);
    }
    List<String> words = new ArrayList<>(4);
    int from = 0;
    while (space >= 0) {
      words.add(key.substring(from, space));
      from = space + 1;
      space = key.indexOf(' ', from);
    }
    words.add(key.substring(from));
    return words;
  }

  boolean single() {
    return words.size() == 1;
  }

  String last() {
    return words.getLast();
  }

  /** Under which the very spelling is found. */
  String exactKey() {
    return "x:" + key;
  }

  /** Under which other spellings in the same script are found. */
  String spellingKey() {
    return "v:" + NameKey.of(key.replace(" ", "")).spelling();
  }

  /** Under which the name is found in other scripts. */
  String soundKey() {
    return "c:" + NameLetters.of(key.replace(" ", "")).sound();
  }

  /** Under which those who bear a surname are found. */
  static String surnameKey(String word) {
    return "l:" + NameKey.of(word).spelling();
  }

  /** Under which they are found in other scripts. */
  static String surnameSoundKey(String word) {
    return "s:" + NameLetters.of(word).sound();
  }

  /** Under which a surname that stands alone is found. */
  static String aloneKey(String key) {
    return "b:" + key;
  }

  /** All keys of a full name. */
  List<String> keys() {
    return List.of(
        exactKey(), spellingKey(), soundKey(), surnameKey(last()), surnameSoundKey(last()));
  }
}
