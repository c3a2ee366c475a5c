package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Span;

/**
 * Cuts a text into words and numbers. A word is a run of letters with their marks; an apostrophe
 * ends an elision ("l'homme" is two words) and opens a possessive, which belongs to its word
 * ("Trump's"), as does a Turkish case ending ("Ankara'da") and the last letter of a Hebrew
 * abbreviation (צה"ל); an Arabic one ends before a digit («الـ27»); a mark without width parts
 * nothing; a number may hold decimal and grouping signs («٣٫٥», "1,5") and is compared by its value
 * ({@link NumberKey}). Han is cut into pairs that overlap, because it has no word breaks. Linear
 * time, thread-safe.
 */
public final class Tokens {
  private Tokens() {}

  public static List<Token> of(String text, Language language) {
    List<Token> tokens = new ArrayList<>(text.length() / 6 + 4);
    WordForms forms = WordForms.of(language);
    boolean turkish = language.tag().equals("tr");
    int i = 0;
    while (i < text.length()) {
      switch (CharacterKinds.at(text, i)) {
        case CharacterKinds.LETTER -> i = add(text, i, wordEnd(text, i, turkish), forms, tokens);
        case CharacterKinds.DIGIT -> i = add(text, i, numberEnd(text, i), forms, tokens);
        case CharacterKinds.HAN -> i = addPairs(text, i, hanEnd(text, i), forms, tokens);
        default -> i += Character.isHighSurrogate(text.charAt(i)) ? width(text, i) : 1;
      }
    }
    return tokens;
  }

  private static int width(String text, int at) {
    return Character.charCount(text.codePointAt(at));
  }

  private static int add(String text, int start, int end, WordForms forms, List<Token> tokens) {
    WordForms.Form form = forms.of(text, start, end);
    if (!form.folded().isEmpty()) {
      tokens.add(new Token(new Span(start, end), form.folded(), form.stem(), form.stop()));
    }
    return end;
  }

  private static int wordEnd(String text, int start, boolean turkish) {
    int i = start;
    while (i < text.length()) {
      switch (CharacterKinds.at(text, i)) {
        case CharacterKinds.LETTER, CharacterKinds.MARK -> i += width(text, i);
        case CharacterKinds.DIGIT -> {
          if (i > start && arabic(text.charAt(i - 1))) {
            return i; // «بـ٤٬٧٥٠», «و20»: a clitic before a number
          }
          i += width(text, i);
        }
        case CharacterKinds.INVISIBLE -> {
          int behind = behindInvisible(text, i);
          if (!letterAt(text, behind)) {
            return i;
          }
          i = behind;
        }
        default -> {
          char unit = text.charAt(i);
          if (isApostrophe(unit) && possessive(text, i)) {
            return i + 2;
          }
          boolean inner =
              (turkish && isApostrophe(unit) && letterAt(text, i + 1)) || gershayim(text, i);
          if (!inner) {
            return i;
          }
          i++;
        }
      }
    }
    return i;
  }

  private static int behindInvisible(String text, int at) {
    int i = at;
    while (i < text.length() && CharacterKinds.of(text.charAt(i)) == CharacterKinds.INVISIBLE) {
      i++;
    }
    return i;
  }

  static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '’';
  }

  private static boolean letterAt(String text, int at) {
    return at < text.length() && CharacterKinds.at(text, at) == CharacterKinds.LETTER;
  }

  private static boolean possessive(String text, int at) {
    boolean s = at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 's';
    return s && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  /** Whether a quotation mark stands before the last letter of a Hebrew word: an abbreviation. */
  private static boolean gershayim(String text, int at) {
    char unit = text.charAt(at);
    if (unit == '׳' || unit == '\'') {
      return hebrewAt(text, at - 1) && hebrewAt(text, at + 1);
    }
    return (unit == '"' || unit == '״' || unit == '”')
        && hebrewAt(text, at - 1)
        && hebrewAt(text, at + 1)
        && !letterAt(text, at + 2);
  }

  private static boolean hebrewAt(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= 'א' && text.charAt(at) <= 'ת';
  }

  private static int numberEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char unit = text.charAt(i);
      if (!digit(unit) && (i == start || !NumberKey.inner(text, start, i))) {
        return i == start ? start + width(text, start) : i;
      }
      i++;
    }
    return i;
  }

  private static boolean arabic(char unit) {
    return unit >= 0x0600 && unit <= 0x06FF;
  }

  private static boolean digit(char unit) {
    return CharacterKinds.of(unit) == CharacterKinds.DIGIT;
  }

  static boolean isHan(int codePoint) {
    return CharacterKinds.of(codePoint) == CharacterKinds.HAN;
  }

  private static int hanEnd(String text, int start) {
    int i = start;
    while (i < text.length() && CharacterKinds.at(text, i) == CharacterKinds.HAN) {
      i += width(text, i);
    }
    return i;
  }

  private static int addPairs(
      String text, int start, int end, WordForms forms, List<Token> tokens) {
    int first = start;
    while (first < end) {
      int second = first + width(text, first);
      if (second >= end && first > start) {
        return end;
      }
      add(text, first, second >= end ? end : second + width(text, second), forms, tokens);
      first = second;
    }
    return end;
  }
}
