package org.isnad.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Spelling;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * Finds the full names of surnames in a text (الاسم الكامل قبل اللقب): "وزير الخارجية الروسي سيرغي
 * لافروف" tells who «لافروف» is. In Arabic a first name stands behind a title or an adjective of
 * origin, or is a known given name; in Latin letters it has a capital. Looks a bounded way back.
 */
final class FullNames {
  private static final int MOST_FIRST_NAMES = 3;
  private static final int LONGEST_OFFICE = 6;

  /** Different full names of one surname: more are no help. */
  private static final int MOST_FOUND = 40;

  private static final NameWords WORDS = NameWords.READ;

  private final Words words;
  private final ArabicForms verbs;
  private final PhraseBook phrases = ARABIC;
  private static final PhraseBook ARABIC = new PhraseBook("phrases-ar.txt");

  /** A full name with the words of office before it. */
  record Found(String name, String office) {}

  FullNames(Words words, ArabicForms verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /**
   * @param surnames keys of single names
   */
  List<Found> of(Set<String> surnames) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (int k = 1; k < words.size() && found.size() < MOST_FOUND; k++) {
      if (words.at(k).letters() && surnames.contains(bare(words.at(k).folded()))) {
        int from = arabic(k) ? firstArabic(k) : firstLatin(k);
        if (from < k && oneLine(from, k)) {
          int office = arabic(k) ? office(from) : from;
          String name = words.span(from, k + 1).of(words.text);
          String told = office == from ? "" : words.span(office, from).of(words.text);
          found.putIfAbsent(name, new Found(name, told));
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private boolean oneLine(int from, int to) {
    return words.text.substring(words.at(from).end(), words.at(to).start()).indexOf('\n') < 0;
  }

  private boolean arabic(int k) {
    char first = words.at(k).folded().charAt(0);
    return first >= 0x600 && first < 0x700;
  }

  private static String bare(String folded) {
    return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
  }

  private int firstLatin(int k) {
    int from = k;
    while (from > 0 && k - from < MOST_FIRST_NAMES && firstName(from - 1)) {
      from--;
    }
    while (from < k && !words.at(from).capital()) {
      from++;
    }
    return from;
  }

  private boolean firstName(int k) {
    Word word = words.at(k);
    String folded = word.folded();
    boolean name = word.capital() ? !WORDS.noFirst(folded) : WORDS.particle(folded);
    return word.letters() && word.quote() < 0 && name && !functionWord(folded);
  }

  private boolean functionWord(String folded) {
    List<Token> tokens = Tokens.of(folded, words.language);
    return !WORDS.particle(folded) && tokens.size() == 1 && tokens.getFirst().stop();
  }

  private int firstArabic(int k) {
    for (int length = 1; length <= MOST_FIRST_NAMES && plain(k - length); length++) {
      Word first = words.at(k - length);
      boolean given = GivenNames.READ.has(first.folded()) || first.is("عبد");
      if (given || titled(k - length - 1)) {
        return k - length;
      }
    }
    return k;
  }

  /** Whether a word may be a first name: no article, no verb, no little word. */
  private boolean plain(int k) {
    String folded = words.at(k).folded();
    return words.at(k).letters()
        && folded.length() > 1
        && (!folded.startsWith("ال") || folded.equals("الله"))
        && !phrases.has("title", folded)
        && !phrases.has("stop", folded)
        && !phrases.has("outlet", folded)
        && verbs.find(folded) == null
        && !functionWord(folded);
  }

  private boolean titled(int k) {
    String folded = words.at(k).folded();
    return words.at(k).letters()
        && (phrases.has("title", folded) || ArabicNames.nisba(folded))
        && folded.startsWith("ال");
  }

  /** Where the office before a name opens. */
  private int office(int name) {
    int from = name;
    while (from > 0
        && name - from < LONGEST_OFFICE
        && words.at(from - 1).letters()
        && (phrases.has("title", Spelling.fold(words.at(from - 1).folded()))
            || ArabicNames.nisba(words.at(from - 1).folded()))) {
      from--;
    }
    return from;
  }
}
