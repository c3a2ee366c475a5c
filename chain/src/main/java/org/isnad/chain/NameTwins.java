package org.isnad.chain;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.NameKey;
import org.isnad.text.NameLetters;
import org.isnad.text.NameLikeness;

/**
 * Whether two names are spellings of one (توأما الاسم). Both are keys of {@link NameForm}; the
 * words as they were written tell where an article was. Asked without context it wants much; asked
 * within one story, less. Stateless.
 *
 * <p>In Arabic script only names from abroad have several spellings: a name that opens with an
 * Arabic given name, and a word with the article, differ from another where any vowel does (الحسني,
 * الحسيني). In Latin script alone no two spellings are taken for one without context.
 */
final class NameTwins {
  /** Word for word, two names in two scripts this alike are one anywhere. */
  private static final double SURE = 0.9;

  /** Word for word, two names this alike are one person's within one story. */
  private static final double LIKELY = 0.8;

  /** Likewise in one script other than Arabic, where letters tell more. */
  private static final double ONE_SCRIPT = 0.95;

  /** What fewer letters tell together is met by chance. */
  private static final int FEWEST_LETTERS = 7;

  private static final int FEWEST_CLASSES = 5;

  /** Two Arabic words of fewer consonants (شاشة, شاه) are no spellings of one. */
  private static final int SHORTEST_SPELLING = 3;

  /** From so many consonants on, two letters may differ (سكريبال, سكربيل), else one. */
  private static final int LONG_SPELLING = 4;

  private static final int SHORT_WORD = 3;
  private static final double SHORT_SURE = 0.75;
  private static final int SHORTEST_SURNAME = 3;

  /** A word so much longer than another is no spelling of it; Arabic leaves short vowels out. */
  private static final int MOST_LONGER = 5;

  /** What an a at a Latin name's end may be in Arabic letters: Layla, Lula, Sharaa, Diaa. */
  private static final String LAST_A = "اهيىوءعح";

  private static final GivenNames GIVEN = GivenNames.READ;

  private NameTwins() {}

  /** Two spellings in one script, without context. */
  static boolean spelled(String one, String oneWritten, String other, String otherWritten) {
    if (Math.abs(one.length() - other.length()) > MOST_LONGER) {
      return false;
    }
    if (script(one) != script(other) || !sameGeneration(one, other)) {
      return false;
    }
    if (joined(one).equals(joined(other))) {
      return true; // جونغ أون, جونغأون; Jong-un, Jongun
    }
    if (script(one) != UnicodeScript.ARABIC) {
      return false;
    }
    List<String> mine = NameForm.wordsOf(one);
    List<String> theirs = NameForm.wordsOf(other);
    boolean foreign = foreign(mine) && foreign(theirs);
    if (mine.size() != theirs.size()) {
      return foreign
          && NameKey.of(joined(one)).spelling().length() >= FEWEST_CLASSES
          && NameKey.of(joined(one)).spelling().equals(NameKey.of(joined(other)).spelling());
    }
    for (int i = 0; i < mine.size(); i++) {
      String a = mine.get(i);
      String b = theirs.get(i);
      boolean article = oneWritten.contains("ال" + a) || otherWritten.contains("ال" + b);
      if (!a.equals(b) && (article || !variant(a, b, foreign))) {
        return false;
      }
    }
    return true;
  }

  /** No word of a name from abroad is an Arabic given name, at least not the first. */
  private static boolean foreign(List<String> words) {
    return !GIVEN.has(words.getFirst()) && !words.getFirst().startsWith("عبد");
  }

  private static boolean variant(String one, String other, boolean foreign) {
    if (GIVEN.has(one) || GIVEN.has(other) || servant(one) || servant(other)) {
      return false;
    }
    if (womansOf(one, other) || womansOf(other, one)) {
      return false;
    }
    String spelling = NameKey.of(one).spelling();
    int most = spelling.length() < LONG_SPELLING ? 1 : 2;
    return spelling.length() >= SHORTEST_SPELLING
        && spelling.equals(NameKey.of(other).spelling())
        && (foreign || one.length() == other.length())
        && edits(one, other) <= most;
  }

  /** عبد with a name of God behind it: عبدالقادر and عبدالقدير are two names. */
  private static boolean servant(String word) {
    return word.startsWith("عبدال");
  }

  /** The woman's form of a man's name: فريدة of فريد, إيفانا of إيفان, Maria of Mario. */
  private static boolean womansOf(String woman, String man) {
    boolean arabic = script(woman) == UnicodeScript.ARABIC;
    if (woman.length() < 2 || (arabic ? "ها" : "ae").indexOf(last(woman)) < 0) {
      return false;
    }
    String stem = woman.substring(0, woman.length() - 1);
    return stem.equals(man) || (!arabic && (stem + "o").equals(man));
  }

  /** Of a name in two scripts only the Latin has the a of a woman's: Samira, سمير. */
  private static boolean womansInLatin(String one, String other) {
    String arabic = script(one) == UnicodeScript.ARABIC ? one : other;
    String latin = script(one) == UnicodeScript.ARABIC ? other : one;
    return script(arabic) == UnicodeScript.ARABIC
        && latin.endsWith("a")
        && LAST_A.indexOf(last(arabic)) < 0;
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  /** How many letters are put in, left out or changed from one word to the other. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
        corner = above;
      }
    }
    return row[other.length()];
  }

  /** One name in two scripts, without context. */
  static boolean scripts(String one, String other) {
    if (script(one) == script(other) || !sameGeneration(one, other)) {
      return false;
    }
    List<String> mine = NameForm.wordsOf(one);
    List<String> theirs = NameForm.wordsOf(other);
    boolean enough = Math.min(joined(one).length(), joined(other).length()) >= FEWEST_LETTERS;
    if (!enough || mine.size() < 2 || theirs.size() < 2) {
      return false;
    }
    if (mine.size() != theirs.size()) {
      return foreign(mine)
          && foreign(theirs)
          && sound(joined(one)).equals(sound(joined(other)))
          && likeness(joined(one), joined(other)) >= SURE;
    }
    for (int i = 0; i < mine.size(); i++) {
      String a = mine.get(i);
      String b = theirs.get(i);
      double wanted = Math.min(a.length(), b.length()) <= SHORT_WORD ? SHORT_SURE : SURE;
      boolean listed = GIVEN.has(a) && GIVEN.has(b) && !GIVEN.differ(a, b);
      boolean half = GIVEN.has(a) != GIVEN.has(b) || womansInLatin(a, b);
      if (!listed && (half || GIVEN.differ(a, b) || likeness(a, b) < wanted || !near(a, b))) {
        return false;
      }
    }
    return true;
  }

  /** Two full names of one person, both told in one story. */
  static boolean inStory(String one, String oneWritten, String other, String otherWritten) {
    if (script(one) == UnicodeScript.ARABIC && script(other) == UnicodeScript.ARABIC) {
      return spelled(one, oneWritten, other, otherWritten);
    }
    List<String> mine = NameForm.wordsOf(one);
    List<String> theirs = NameForm.wordsOf(other);
    if (mine.size() != theirs.size()) {
      return false;
    }
    for (int i = mine.size() - 1; i >= 0; i--) { // surnames differ more often than first names
      if (!word(mine.get(i), theirs.get(i))) {
        return false;
      }
    }
    return sameGeneration(one, other);
  }

  /** Whether the longer of two names of one story has the shorter's first and last words. */
  static boolean shorter(String one, String other) {
    List<String> mine = NameForm.wordsOf(one);
    List<String> theirs = NameForm.wordsOf(other);
    if (mine.size() == theirs.size()) {
      return false;
    }
    List<String> few = mine.size() < theirs.size() ? mine : theirs;
    List<String> many = mine.size() < theirs.size() ? theirs : mine;
    if (few.size() < 2) {
      return false;
    }
    int next = 0; // the shorter's words in their order among the longer's, from its first on
    for (String word : many) {
      if (next < few.size() && word(few.get(next), word)) {
        next++;
      } else if (next == 0) {
        return false;
      }
    }
    return next == few.size() && sameGeneration(one, other);
  }

  /** Two spellings of one word, within one story. */
  static boolean word(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (Math.abs(one.length() - other.length()) > MOST_LONGER || GIVEN.differ(one, other)) {
      return false;
    }
    if (script(one) == script(other)) {
      return script(one) == UnicodeScript.ARABIC
          ? variant(one, other, true)
          : !womansOf(one, other)
              && !womansOf(other, one)
              && NameLikeness.of(one, other) >= ONE_SCRIPT
              && near(one, other);
    }
    return !womansInLatin(one, other) && likeness(one, other) >= LIKELY;
  }

  /**
   * Whether a word that stands alone is the surname of a full name, within one story.
   *
   * @param article whether either is written with the Arabic article
   */
  static boolean surname(String alone, String last, boolean article) {
    boolean exact = article && script(alone) == script(last);
    return alone.equals(last)
        || (!exact
            && Math.min(alone.length(), last.length()) >= SHORTEST_SURNAME
            && word(alone, last));
  }

  /**
   * The likeness of words in two scripts. The letters of cities, from which it was learned, hardly
   * have a ح that is an h, as names of persons do (الحريري, Hariri).
   */
  private static double likeness(String one, String other) {
    double likeness = NameLikeness.of(one, other);
    return one.indexOf('ح') < 0 && other.indexOf('ح') < 0
        ? likeness
        : Math.max(likeness, NameLikeness.of(one.replace('ح', 'ه'), other.replace('ح', 'ه')));
  }

  /** The consonants are the same but for one that is not heard. */
  private static boolean near(String one, String other) {
    return Math.abs(sound(one).length() - sound(other).length()) <= 1;
  }

  private static String sound(String name) {
    return NameLetters.of(name).sound();
  }

  private static String joined(String key) {
    return key.replace(" ", "");
  }

  private static boolean sameGeneration(String one, String other) {
    return generation(one).equals(generation(other));
  }

  private static Set<String> generation(String key) {
    Set<String> found = new HashSet<>(2);
    for (String word : NameForm.wordsOf(key)) {
      // the key has no articles
      if (NameWords.READ.generation(word) || NameWords.READ.generation("ال" + word)) {
        found.add(word);
      }
    }
    return found;
  }

  private static UnicodeScript script(String key) {
    return key.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.of(key.codePointAt(0));
  }
}
