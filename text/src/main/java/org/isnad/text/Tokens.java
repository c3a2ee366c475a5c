package org.isnad.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Span;

/**
 * Cuts a text into words and numbers. A word is a run of letters with their marks; an apostrophe
 * ends an elision ("l'homme" is two words) and opens a possessive, which belongs to its word
 * ("Trump's"), as does a Turkish case ending; a number may hold decimal and grouping signs ("1,5",
 * "٣٫٥"). Han is cut into pairs that overlap, because it has no word breaks. Linear time,
 * thread-safe.
 */
public final class Tokens {
  private Tokens() {}

  public static List<Token> of(String text, Language language) {
    List<Token> tokens = new ArrayList<>(text.length() / 6 + 4);
    Stemmer stemmer = Stemmer.of(language);
    boolean joined = language.tag().equals("tr"); // case endings of names: "Ankara'da"
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int end;
      if (Character.isDigit(codePoint)) {
        end = numberEnd(text, i);
      } else if (isHan(codePoint)) {
        end = hanEnd(text, i);
        addPairs(text, i, end, tokens);
        i = end;
        continue;
      } else if (Character.isLetter(codePoint)) {
        end = wordEnd(text, i, joined);
      } else {
        i += Character.charCount(codePoint);
        continue;
      }
      add(text, i, end, language, stemmer, tokens);
      i = end;
    }
    return tokens;
  }

  private static void add(
      String text, int start, int end, Language language, Stemmer stemmer, List<Token> tokens) {
    String word = text.substring(start, end);
    String folded = Spelling.fold(word);
    if (!folded.isEmpty()) {
      boolean stop = WordList.isStop(folded, language);
      tokens.add(
          new Token(
              new Span(start, end), folded, stop ? folded : stemmer.stem(word, folded), stop));
    }
  }

  private static int wordEnd(String text, int start, boolean joined) {
    int i = start;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (isApostrophe(codePoint) && possessive(text, i)) {
        return i + 2;
      }
      if (joined && isApostrophe(codePoint) && letterAt(text, i + 1)) {
        i++;
        continue;
      }
      if (!isWordPart(codePoint) || isHan(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  private static boolean isWordPart(int codePoint) {
    return Character.isLetter(codePoint)
        || Character.isDigit(codePoint)
        || codePoint == 0x0640
        || isJoiner(codePoint)
        || isMark(codePoint);
  }

  private static boolean isJoiner(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D || codePoint == 0x00AD;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '’';
  }

  private static boolean letterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  private static boolean possessive(String text, int at) {
    boolean s = at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 's';
    return s && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static int numberEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char unit = text.charAt(i);
      boolean sign = unit == '.' || unit == ',' || unit == '٫' || unit == '٬';
      boolean inner = sign && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (!inner && !Character.isDigit(unit)) {
        return i;
      }
      i++;
    }
    return i;
  }

  static boolean isHan(int codePoint) {
    if (codePoint < 0x2E80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }

  private static int hanEnd(String text, int start) {
    int i = start;
    while (i < text.length() && isHan(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static void addPairs(String text, int start, int end, List<Token> tokens) {
    int first = start;
    while (first < end) {
      int second = first + Character.charCount(text.codePointAt(first));
      if (second >= end && first > start) {
        return;
      }
      int behind = second >= end ? end : second + Character.charCount(text.codePointAt(second));
      String pair = text.substring(first, behind);
      tokens.add(new Token(new Span(first, behind), pair, pair, false));
      first = second;
    }
  }
}
